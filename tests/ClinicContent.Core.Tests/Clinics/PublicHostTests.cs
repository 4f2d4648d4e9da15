namespace ClinicContent.Core.Tests;

public class PublicHostTests
{
    [Theory]
    [InlineData("www.example.org")]
    [InlineData("example.org.")]
    [InlineData("xn--caf-dma.example")]
    [InlineData("caf\u00E9.example")]
    [InlineData("a-b.c1.museum")]
    [InlineData("1.example.de")]
    [InlineData("con.example.org")]
    [InlineData("example.co")]
    public void A_name_of_two_labels_or_more_is_public(string host) => Assert.True(PublicHost.IsPublic(host));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("example")]
    [InlineData("localhost")]
    [InlineData("clinic.LOCAL")]
    [InlineData("clinic.internal")]
    [InlineData("clinic.test")]
    [InlineData("10.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[2001:db8::1]")]
    [InlineData("www.example.1org")]
    [InlineData("www.example.o")]
    [InlineData("-www.example.org")]
    [InlineData("www-.example.org")]
    [InlineData("www..example.org")]
    [InlineData("w_w.example.org")]
    [InlineData("www.exa mple.org")]
    [InlineData("www.clinic")]
    [InlineData("example.con")]
    [InlineData("www.example.OGR.")]
    public void Any_other_is_not(string host) => Assert.False(PublicHost.IsPublic(host));

    [Theory]
    [InlineData("example.con", "'example.com' if you mean that, as no public name ends with '.con'")]
    [InlineData("www.example.ogr.", "'www.example.org' if you mean that, as no public name ends with '.ogr'")]
    [InlineData("www.con", "the whole name, such as 'www.con.com'")]
    [InlineData("localhost", "one such as www.example.org")]
    [InlineData("exa mple.con", "one such as www.example.org")]
    public void A_host_has_a_remedy(string host, string expected) => Assert.Equal(expected, PublicHost.Remedy(host));

    [Fact]
    public void Labels_have_up_to_63_letters_and_names_up_to_253()
    {
        var label = new string('a', 63);

        Assert.True(PublicHost.IsPublic($"{label}.org"));
        Assert.False(PublicHost.IsPublic($"{label}a.org"));
        Assert.True(PublicHost.IsPublic($"{label}.{label}.{label}.{new string('a', 57)}.org"));
        Assert.False(PublicHost.IsPublic($"{label}.{label}.{label}.{new string('a', 58)}.org"));
    }

    [Theory]
    [InlineData("https://www.example.org/a:b", null)]
    [InlineData("https://www.example.org", null)]
    [InlineData("https://localhost:5000/a", "localhost")]
    [InlineData("https://localhost?a", "localhost")]
    [InlineData("https://localhost#a", "localhost")]
    [InlineData("https://[::1]", "[::1]")]
    [InlineData("https://[::1]:80/", "[::1]")]
    [InlineData("https:///a", "")]
    [InlineData("mailto:a@localhost?subject=b@c", "localhost")]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("mailto:nobody", null)]
    [InlineData("tel:911", null)]
    [InlineData("/appointments", null)]
    public void The_host_of_an_address_is_found_unless_it_is_public(string address, string? host) => Assert.Equal(host, PublicHost.FindPrivate(address));

    [Theory]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("mailto:a.b+c@example.org?subject=x", true)]
    [InlineData("mailto:nobody", false)]
    [InlineData("mailto:@example.org", false)]
    [InlineData("mailto:.a@example.org", false)]
    [InlineData("mailto:a.@example.org", false)]
    [InlineData("mailto:a..b@example.org", false)]
    [InlineData("mailto:a,b@example.org", false)]
    [InlineData("mailto:a@b@example.org", false)]
    [InlineData("mailto:<a>@example.org", false)]
    public void A_mail_address_has_one_local_part(string address, bool isMail) => Assert.Equal(isMail, PublicHost.IsMail(address));

    [Fact]
    public void A_local_part_has_up_to_64_letters()
    {
        Assert.True(PublicHost.IsMail($"mailto:{new string('a', 64)}@example.org"));
        Assert.False(PublicHost.IsMail($"mailto:{new string('a', 65)}@example.org"));
    }
}
