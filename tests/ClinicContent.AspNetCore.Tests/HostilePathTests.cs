using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class HostilePathTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Mark = "zqxj";

    public static TheoryData<string> Paths =>
    [
        $"{Mark}", $"{Mark}.json", $"{Mark}.php", $"{Mark}%2Fback-spasms", $"back-spasms%2F{Mark}", $"{Mark}%5Cback-spasms", $"{Mark}%00", $"{Mark}%0d%0aX-Injected:1",
        $"..%2f{Mark}", $"%252e%252e%252f{Mark}", $"{Mark}%c0%ae%c0%af", $"{Mark}%e2%80%ae", $"{Mark}%f0%9f%98%80", $"{Mark}%3Cscript%3E", $"<script>{Mark}",
        $"{Mark}\"'&amp;", $"embed/{Mark}", $"embed/back-spasms/{Mark}", $"embed/embed/{Mark}", $"back-spasms/{Mark}.json", $"back-spasms/causes/{Mark}.json",
        $"es/es/{Mark}", $"fr/{Mark}", $"es/{Mark}", $"es/sitemap.xml/{Mark}", $"{Mark}//", $"//{Mark}", $"back-spasms.json.{Mark}", $"back-spasms.{Mark}.json",
        $"{Mark}{new string('a', 7000)}", $"{Mark}%ff", $"{Mark}%u0041", $"back-spasms%20{Mark}", $"BACK-SPASMS{Mark}", $".{Mark}", $"{Mark}.", $"..;/{Mark}", $"back-spasms;{Mark}",
    ];

    [Theory, MemberData(nameof(Paths))]
    public async Task What_is_no_address_here_is_refused_without_repeating_it(string path)
    {
        var response = await fixture.Site.GetRawAsync($"/health/{path}");

        Assert.Matches("^HTTP/1.1 (404|400) ", response);
        Assert.DoesNotContain(Mark, response, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("X-Injected", response, StringComparison.Ordinal);
    }

    // A client library puts some of these right, and sends the others as they are.
    [Theory, MemberData(nameof(Paths))]
    public async Task What_is_no_address_here_is_refused_to_a_client_library_as_well(string path)
    {
        using var response = await fixture.Site.GetAsync($"/health/{path}");

        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
        Assert.DoesNotContain(Mark, $"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync()}", StringComparison.OrdinalIgnoreCase);
        Assert.False(response.Headers.Contains("X-Injected"));
    }

    [Theory]
    [InlineData("back-spasms.JSON")]
    [InlineData("back-spasms.html")]
    [InlineData("back-spasms/causes")]
    [InlineData("back-spasms//causes.json")]
    [InlineData("es/articles.json")]
    [InlineData("es/sitemap.xml")]
    [InlineData("es/oembed")]
    [InlineData("es/llms.txt")]
    [InlineData("embed")]
    [InlineData("embed/")]
    [InlineData("back-spasms%20")]
    [InlineData("back-spasms%2ejson%00")]
    public async Task Only_the_exact_address_is_one(string path) =>
        Assert.Matches("^HTTP/1.1 (404|400) ", await fixture.Site.GetRawAsync($"/health/{path}"));

    [Fact]
    public async Task A_path_of_nine_kilobytes_is_refused()
    {
        var path = $"/health/{new string('a', 9 * 1024)}";
        using var response = await fixture.Site.GetAsync(path);

        Assert.Matches("^HTTP/1.1 (404|414) ", await fixture.Site.GetRawAsync(path));
        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.RequestUriTooLong]);
    }

    [Fact]
    public async Task People_get_a_page_and_programs_problem_details()
    {
        Assert.Contains("\r\nContent-Type: text/html; charset=utf-8\r\n", await fixture.Site.GetRawAsync("/health/nothing"), StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/problem+json\r\n", await fixture.Site.GetRawAsync("/health/nothing.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_cannot_add_a_header_to_a_redirect()
    {
        var response = await fixture.Site.GetRawAsync("/health/en/back-spasms?a=%0d%0aX-Injected:1");

        Assert.StartsWith("HTTP/1.1 301 ", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-Injected", response, StringComparison.Ordinal);
    }
}
