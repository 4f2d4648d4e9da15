namespace ClinicContent.Core.Tests;

public class PlainTextTests
{
    // Explicit directions, marks of the byte order, controls and separators: the ends of each range, and what stands beside it.
    [Theory]
    [InlineData(0x0007, "ab")]
    [InlineData(0x001F, "ab")]
    [InlineData(0x0020, "a b")]
    [InlineData(0x007E, "a~b")]
    [InlineData(0x007F, "ab")]
    [InlineData(0x009F, "ab")]
    [InlineData(0x00A0, "a\u00A0b")]
    [InlineData(0x200E, "a\u200Eb")]
    [InlineData(0x2028, "a b")]
    [InlineData(0x2029, "a b")]
    [InlineData(0x202A, "ab")]
    [InlineData(0x202E, "ab")]
    [InlineData(0x202F, "a b")]
    [InlineData(0x2065, "a\u2065b")]
    [InlineData(0x2066, "ab")]
    [InlineData(0x2069, "ab")]
    [InlineData(0x206A, "a\u206Ab")]
    [InlineData(0xFEFE, "a\uFEFEb")]
    [InlineData(0xFEFF, "ab")]
    [InlineData(0xFF00, "a\uFF00b")]
    [InlineData(0xFFFD, "a\uFFFDb")]
    [InlineData(0xFFFE, "ab")]
    [InlineData(0xFFFF, "ab")]
    [InlineData(0x1F600, "a\U0001F600b")]
    public void What_would_change_the_text_around_it_is_left_out(int character, string clean) =>
        Assert.Equal(clean, PlainText.Clean($"a{char.ConvertFromUtf32(character)}b"));

    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("  a", "a")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b", "a b")]
    [InlineData("a \t\r\n b", "a b")]
    [InlineData("a \u0007 b", "a b")]
    [InlineData("\u00E9 ", "\u00E9")]
    [InlineData(" \u00E9  \u00E9 ", "\u00E9 \u00E9")]
    public void White_space_is_single_and_at_no_end(string text, string clean) => Assert.Equal(clean, PlainText.Clean(text));

    [Fact]
    public void A_plain_text_is_given_back_as_it_is()
    {
        var text = new string("Back pain, ~6 weeks!");

        Assert.Same(text, PlainText.Clean(text));
    }
}
