using System.Text;

namespace ClinicContent.Core.Tests.Rendering.Html;

/// <summary>Telephone numbers within text, which no line breaks.</summary>
public sealed class HtmlPhonesTests
{
    [Theory]
    [InlineData("Call Poison Help, |1-800-222-1222|.")]
    [InlineData("|602-555-0100| or |(602) 555-0100|, or (|1-602-555-0100|)")]
    [InlineData("|1 (602) 555 0100|; |+1 602.555-0100| ext. 12")]
    [InlineData("|+44 20 7946 0958|, |+44 (20) 7946-0958|, |+34 912 34 56 78|.")]
    [InlineData("Llame al |020 7946 0958|")]
    [InlineData("|602-555-0100| |480-555-0100|")]
    public void A_number_is_marked_and_stays_as_it_is_written(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var parts = marked.Split('|').Select((part, i) => i % 2 == 0 ? part : $"<span class=\"cc-phone\">{part}</span>");

        Assert.Equal(string.Concat(parts), Encode(text));
    }

    [Theory]
    [InlineData("911")]
    [InlineData("2026-11-27")]
    [InlineData("10 to 12 weeks, 500-1,000 mg, 2019-2024")]
    [InlineData("M62-830-0100-12")]
    [InlineData("602-555-0100-12")]
    [InlineData("S0735-6757(19)30535-2")]
    [InlineData("1-800")]
    [InlineData("+1")]
    [InlineData("0.5 to 1.5")]
    [InlineData("(602")]
    [InlineData("602.555.0100")]
    [InlineData("1\u2011888\u2011724\u20116236")]
    [InlineData("+123456789012345 678")]
    public void Nothing_else_is_marked(string text) => Assert.Equal(text, Encode(text));

    [Fact]
    public void Text_around_a_number_is_encoded() => Assert.Equal("&lt;b&gt;<span class=\"cc-phone\">602-555-0100</span>&amp;", Encode("<b>602-555-0100&"));

    [Fact]
    [Trait("Category", "Timing")]
    public void Long_text_of_digits_and_hyphens_takes_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("+1-(0-", 200_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(text, Encode(text));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static string Encode(string text) => Encoding.UTF8.GetString(HtmlPhones.Encode(Encoding.UTF8.GetBytes(text)));
}
