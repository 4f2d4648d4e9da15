namespace ClinicContent.Core.Tests;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("1-888-PAINCENTER", "+18887246236")]
    [InlineData("888-PAIN-CENTER", "+18887246236")]
    [InlineData("1 (888) PAINCENTER", "+18887246236")]
    [InlineData("+1-888-PAINCENTER", "+18887246236")]
    [InlineData("1-800-FLOWERS", "+18003569377")]
    [InlineData("1-800-flowers", "+18003569377")]
    [InlineData("1-800-GOOG-411", "+18004664411")]
    [InlineData("602-555-0100", "+16025550100")]
    [InlineData("(602) 555-0100", "+16025550100")]
    [InlineData("(602)555-0100", "+16025550100")]
    [InlineData("602.555.0100", "+16025550100")]
    [InlineData("602/555-0100", "+16025550100")]
    [InlineData("602 555 0100", "+16025550100")]
    [InlineData(" 602-555-0100 ", "+16025550100")]
    [InlineData("6025550100", "+16025550100")]
    [InlineData("16025550100", "+16025550100")]
    [InlineData("1-602-555-0100", "+16025550100")]
    [InlineData("1.602.555.0100", "+16025550100")]
    [InlineData("+1 602 555 0100", "+16025550100")]
    [InlineData("+16025550100", "+16025550100")]
    [InlineData("602\u00A0555\u20110100", "+16025550100")]
    [InlineData("602\u2013555\u20130100", "+16025550100")]
    [InlineData("988-234-5678", "+19882345678")]
    [InlineData("800-988-0100", "+18009880100")]
    [InlineData("787-555-0100", "+17875550100")]
    [InlineData("876-555-0100", "+18765550100")]
    [InlineData("602-555-0100;ext=12", "+16025550100;ext=12")]
    [InlineData("602-555-0100 ext. 12", "+16025550100;ext=12")]
    [InlineData("602-555-0100, ext 12", "+16025550100;ext=12")]
    [InlineData("602-555-0100 Ext.12", "+16025550100;ext=12")]
    [InlineData("602-555-0100 extension 12", "+16025550100;ext=12")]
    [InlineData("602-555-0100 x12", "+16025550100;ext=12")]
    [InlineData("602-555-0100x12", "+16025550100;ext=12")]
    [InlineData("602-555-0100 x123456789012345", "+16025550100;ext=123456789012345")]
    [InlineData("202-255-0100", "+12022550100")]
    [InlineData("1-888-PAINCENTER ext. 007", "+18887246236;ext=007")]
    [InlineData("+44 20 7946 0018 ext. 3", "+442079460018;ext=3")]
    [InlineData("+44 20 7946 0018 x3", "+442079460018;ext=3")]
    [InlineData("+52 55 1234 5678", "+525512345678")]
    [InlineData("+44 20 7946 0018", "+442079460018")]
    [InlineData("+44 (20) 7946 0018", "+442079460018")]
    [InlineData("+43 1 234567", "+431234567")]
    [InlineData("+49 30 1234567", "+49301234567")]
    [InlineData("+33 1 23 45 67 89", "+33123456789")]
    [InlineData("+39 06 1234 5678", "+390612345678")]
    [InlineData("+61 2 5550 1234", "+61255501234")]
    [InlineData("+290 1234", "+2901234")]
    [InlineData("+442345678901234", "+442345678901234")]
    [InlineData("+44 1800 FLOWERS", "+4418003569377")]
    [InlineData("1-877-44U-QUIT", "+18774487848")]
    [InlineData("1-800-4-A-CHILD", "+18004224453")]
    [InlineData("1-800-4-CANCER", "+18004226237")]
    [InlineData("1-800-QUIT-NOW", "+18007848669")]
    [InlineData("1-800-273-TALK", "+18002738255")]
    [InlineData("1-800-I-QUIT-4-ME", "+18004784846")]
    [InlineData("1-800-GO-FEDEX", "+18004633339")]
    [InlineData("1-888-SOIL-101", "+18887645101")]
    [InlineData("1-866-PAIN-101", "+18667246101")]
    [InlineData("602\u2010555\u20120100", "+16025550100")]
    [InlineData("602\u2212555\u20140100", "+16025550100")]
    [InlineData("602\u202F555\u20150100", "+16025550100")]
    [InlineData("1\u2212888\u2212PAINCENTER", "+18887246236")]
    public void Is_dialled_as_digits(string phone, string dialled)
    {
        Assert.Equal(dialled, PhoneNumber.Parse(phone, out var error)?.Dialled);
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData("211")]
    [InlineData("311")]
    [InlineData("411")]
    [InlineData("511")]
    [InlineData("611")]
    [InlineData("711")]
    [InlineData("811")]
    [InlineData("911")]
    [InlineData("988")]
    [InlineData("112")]
    public void A_service_code_is_dialled_as_it_is(string code) => Assert.Equal("tel:" + code, PhoneNumber.Parse(code, out _)?.Address);

    [Theory]
    [InlineData("", "write it with digits")]
    [InlineData("+", "write it with digits")]
    [InlineData("ask us", "area code in digits")]
    [InlineData("please call", "area code in digits")]
    [InlineData("1-PAIN-CENTER", "area code in digits")]
    [InlineData("call 602-555-0100", "area code in digits")]
    [InlineData("020 7946 0958", "with + and its country code, such as +44 20 7946 0958")]
    [InlineData("030 1234567", "with + and its country code")]
    [InlineData("06 12 34 56 78", "with + and its country code")]
    [InlineData("0043 1 234567", "write + instead of 00")]
    [InlineData("011 44 20 7946 0958", "write + instead of 011")]
    [InlineData("11-888-PAINCENTER", "no North American area code begins with 1, as 188 does")]
    [InlineData("44 20 7946 0958", "or write any other number with + and its country code")]
    [InlineData("1-188-555-0100", "area code begins with 1")]
    [InlineData("1-088-555-0100", "area code begins with 0")]
    [InlineData("602-155-0100", "exchange code begins with 1, as 155 does")]
    [InlineData("602-055-0100", "exchange code begins with 0, as 055 does")]
    [InlineData("911-555-0100", "911 is a service code")]
    [InlineData("1-411-555-0100", "411 is a service code")]
    [InlineData("555-0100", "add the area code")]
    [InlineData("5550100", "add the area code")]
    [InlineData("12345", "add the area code")]
    [InlineData("111", "add the area code")]
    [InlineData("912", "add the area code")]
    [InlineData("1-911", "add the area code")]
    [InlineData("911 ext. 1", "add the area code")]
    [InlineData("602-555-010", "it is too short")]
    [InlineData("602-555-01001", "it is too long")]
    [InlineData("1-602-555-01001", "it is too long")]
    [InlineData("602-555-0100 PAIN", "it is too long")]
    [InlineData("1-888-PAINCENTER-7", "it is too long")]
    [InlineData("602-555-0100 or 602-555-0101", "it is too long")]
    [InlineData("602-555-0100 ext. 1234567890123456", "it is too long")]
    [InlineData("+0123456789", "a country code does not begin with 0")]
    [InlineData("+44 (0)20 7946 0958", "leave out the (0)")]
    [InlineData("+123456", "it is too short")]
    [InlineData("+44 1234", "7 to 15 digits after the +, and this has 6")]
    [InlineData("+4412345678901234", "7 to 15 digits after the +, and this has 16")]
    [InlineData("+1 155 555 0100", "area code begins with 1")]
    [InlineData("+1 602 555 010", "it is too short")]
    [InlineData("+1234567890123456", "it is too long")]
    [InlineData("+911", "7 to 15 digits")]
    [InlineData("++16025550100", "write it with digits")]
    [InlineData("602-555-0100;phone-context=+1", "write it with digits")]
    [InlineData("602-555-0100;ext=", "write it with digits")]
    [InlineData("602-555-0100\r\nX: y", "write it with digits")]
    [InlineData("602-555-0100,,1", "write it with digits")]
    [InlineData("*67 602-555-0100", "write it with digits")]
    [InlineData("٦٠٢٥٥٥٠١٠٠", "write it with digits")]
    [InlineData("６０２５５５０１００", "write it with digits")]
    [InlineData("%2B16025550100", "write it with digits")]
    [InlineData("<script>alert(1)</script>", "write it with digits")]
    [InlineData("+1-602-555-O101", "the letter 'O' after '+1-602-555-' stands among digits, where it would dial 6: write the digit 0 if you mean that one")]
    [InlineData("602-555-O101", "the letter 'O' after '602-555-'")]
    [InlineData("602-555-o101", "the letter 'o' after '602-555-'")]
    [InlineData("6O2-555-0101", "the letter 'O' after '6' stands among digits")]
    [InlineData("602-555-01Ol", "the letter 'O' after '602-555-01' stands among digits")]
    [InlineData("602-555-010l", "the letter 'l' after '602-555-010' stands among digits, where it would dial 5: write the digit 1")]
    [InlineData("602-555-0I0I", "the letter 'I' after '602-555-0'")]
    [InlineData("602-555-O-101", "the letter 'O' after '602-555-'")]
    [InlineData("602-555-OI-OI", "the letter 'O' after '602-555-'")]
    [InlineData("602-555-IOLO", "the letter 'I' after '602-555-'")]
    [InlineData("O602-555-0101", "the letter 'O' at the start")]
    [InlineData("l-602-555-0101", "the letter 'l' at the start")]
    [InlineData("9ll", "the letter 'l' after '9'")]
    [InlineData("9l1", "the letter 'l' after '9'")]
    [InlineData("1-800-27O-TALK", "the letter 'O' after '1-800-27'")]
    [InlineData("1-800-PAIN-1O1", "the letter 'O' after '1-800-PAIN-1'")]
    [InlineData("+44 20 7946 O958", "the letter 'O' after '+44 20 7946'")]
    [InlineData("+442079460B58", "the letter 'B' after '+442079460' would dial 2: write a digit")]
    [InlineData("602-555-S101", "the letter 'S' after '602-555-' would dial 7: write a digit, as letters may only spell a word of 3 or more")]
    [InlineData("602-555-B1O1", "the letter 'O' after '602-555-B1'")]
    [InlineData("602-555-01Z1", "the letter 'Z' after '602-555-01'")]
    [InlineData("602-5A5-0B01", "the letter 'A' after '602-5'")]
    [InlineData("1-800-QUIT-N0W", "the digit 0 after '1-800-QUIT-N' stands in a word: write the letter O if you mean that one, or a hyphen")]
    [InlineData("1-888-PA1NCENTER", "the digit 1 after '1-888-PA' stands in a word: write the letter I")]
    [InlineData("1-800-FLOWER5", "the digit 5 after '1-800-FLOWER' stands in a word: write the letter S")]
    [InlineData("1-888-1NFOLINE", "the digit 1 after '1-888-'")]
    [InlineData("602-555-0101 ext. 1O2", "the letter 'O' after '602-555-0101 ext. 1'")]
    [InlineData("+44 20 794X 0958", "write its extension as 'ext. 0958', or the digit that the letter 'X' stands for")]
    [InlineData("+44 20 7946 09x8", "write its extension as 'ext. 8'")]
    [InlineData("+44 20 7946 X958", "write its extension as 'ext. 958'")]
    [InlineData("1-888-PAINCENTER ext. lO", "write its extension in digits")]
    [InlineData("602-555-0101;ext=O12", "';' after '602-555-0101' is no part of a telephone number")]
    [InlineData("1-888-\u0420AINCENTER", "'\u0420' (U+0420) after '1-888-' is no part")]
    [InlineData("602-555-\uFF1001", "'\uFF10' (U+FF10) after '602-555-' is no part")]
    [InlineData("602\uFF0D555\uFF0D0101", "'\uFF0D' (U+FF0D) after '602'")]
    [InlineData("602-555-01\u200B01", "(U+200B) after '602-555-01'")]
    [InlineData("\u202A602-555-0101", "'' (U+202A) at the start")]
    [InlineData("602-555-01\U0001D7CE1", "(U+1D7CE) after '602-555-01'")]
    [InlineData("602-555-01\uD83501", "(U+FFFD) after '602-555-01'")]
    [InlineData("602-555-01\u00B21", "(U+00B2) after '602-555-01'")]
    [InlineData("1-855-D\u00C9JELO", "(U+00C9) after '1-855-D'")]
    public void What_would_not_reach_anybody_is_refused_with_what_to_write(string phone, string advice)
    {
        Assert.Null(PhoneNumber.Parse(phone, out var error));
        Assert.Contains(advice, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-888-PAINCENTER", "1-888-PAINCENTER (1-888-724-6236)")]
    [InlineData("888-PAIN CENTER", "888-PAIN CENTER (888-724-6236)")]
    [InlineData("+1 888 PAINCENTER", "+1 888 PAINCENTER (+1-888-724-6236)")]
    [InlineData("1-888-PAINCENTER x12", "1-888-PAINCENTER x12 (1-888-724-6236 ext. 12)")]
    [InlineData("+44 1800 FLOWERS", "+44 1800 FLOWERS (+4418003569377)")]
    public void A_number_with_letters_shows_its_digits_as_well_and_neither_is_ever_broken(string phone, string text)
    {
        var number = PhoneNumber.Parse(phone, out _)!;

        Assert.Equal(text.Replace(' ', '\u00A0'), number.Text);
        Assert.Equal(text.Replace(' ', '\u00A0').Replace('-', '\u2011').Replace("\u00A0(", " (", StringComparison.Ordinal), number.PageText);
        Assert.Equal(number.Dialled, PhoneNumber.Parse(number.PageText[..phone.Length], out _)!.Dialled);
    }

    [Theory]
    [InlineData("602-555-0100")]
    [InlineData("(602) 555-0100 ext. 12")]
    [InlineData("+44 20 7946 0018")]
    [InlineData("911")]
    public void A_number_without_letters_is_shown_as_it_is_written(string phone) =>
        Assert.Equal((phone, phone), PhoneNumber.Parse(phone, out _) is { } number ? (number.Text, number.PageText) : default);

    // A number of ten digits of which one is replaced by a letter dials nobody, whatever the letter, its case and its place.
    [Fact]
    public void One_letter_never_stands_for_a_digit()
    {
        foreach (var number in (string[])["602-555-0101", "+1-602-555-0101", "(602) 555-0101", "6025550101", "+44 20 7946 0958"])
        {
            for (var i = 0; i < number.Length; i++)
            {
                for (var letter = 'A'; char.IsAsciiDigit(number[i]) && letter <= 'Z'; letter++)
                {
                    Assert.Null(PhoneNumber.Parse($"{number[..i]}{letter}{number[(i + 1)..]}", out var error));
                    Assert.NotEmpty(error);
                    Assert.Null(PhoneNumber.Parse($"{number[..i]}{char.ToLowerInvariant(letter)}{number[(i + 1)..]}", out _));
                }
            }
        }
    }
}
