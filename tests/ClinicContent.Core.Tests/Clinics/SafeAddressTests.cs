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
}
