namespace ClinicContent.Core.Tests;

public class SafeAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("tel:+16025550100")]
    [InlineData("tel:1-888-PAINCENTER")]
    [InlineData("tel:+16025550100;ext=12")]
    [InlineData("TEL:988")]
    public void An_article_may_link_to_the_web_mail_and_telephones(string address) => Assert.True(SafeAddress.IsLink(address));

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("https://example.org/ a")]
    [InlineData("https://example.org/\u202Ea")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https:example.org")]
    [InlineData("https://")]
    [InlineData("https://user@example.org")]
    [InlineData("https://example.org@evil.example")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("//example.org")]
    [InlineData("/path")]
    [InlineData("mailto:")]
    [InlineData("tel:")]
    [InlineData("tel:555-0100")]
    [InlineData("tel:02079460958")]
    [InlineData("tel:%2B16025550100")]
    [InlineData("%6aavascript:x")]
    public void Nothing_else_is_a_link(string address) => Assert.False(SafeAddress.IsLink(address));

    [Theory]
    [InlineData("/appointments")]
    [InlineData("/")]
    [InlineData("https://example.org/\"><script>")]
    public void A_clinic_page_may_be_a_path_of_the_site(string address) => Assert.True(SafeAddress.IsClinicPage(address));

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("appointments")]
    [InlineData("mailto:a@b.example")]
    public void A_clinic_page_is_nothing_else(string address) => Assert.False(SafeAddress.IsClinicPage(address));

    [Fact]
    public void Whatever_an_address_may_not_have_is_encoded() =>
        Assert.Equal("https://example.org/%22%3E%3Cscript%3E%C3%A9%20?a=b&c=%20#d'", SafeAddress.Encode("https://example.org/\"><script>é ?a=b&c=%20#d'"));

    [Theory]
    [InlineData("HTTPS://example.org", "https")]
    [InlineData("a+b-c.1:x", "a+b-c.1")]
    [InlineData(":x", "")]
    [InlineData("1a:x", "")]
    [InlineData("a b:x", "")]
    [InlineData("a/b:c", "")]
    [InlineData("a?b:c", "")]
    [InlineData("a#b:c", "")]
    [InlineData("path", "")]
    [InlineData("", "")]
    public void A_scheme_stands_before_the_first_colon(string address, string scheme) => Assert.Equal(scheme, SafeAddress.Scheme(address));

    [Fact]
    public void An_address_has_up_to_2000_letters()
    {
        const string Start = "https://example.org/";

        Assert.True(SafeAddress.IsLink(Start.PadRight(SafeAddress.MaxLength, 'a')));
        Assert.False(SafeAddress.IsLink(Start.PadRight(SafeAddress.MaxLength + 1, 'a')));
        Assert.False(SafeAddress.IsClinicPage("/".PadRight(SafeAddress.MaxLength + 1, 'a')));
    }

    [Fact]
    public void An_address_that_needs_no_encoding_is_given_back_as_it_is()
    {
        var address = new string("https://example.org/%20?a=b");

        Assert.Same(address, SafeAddress.Encode(address));
    }
}
