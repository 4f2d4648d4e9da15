using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>A clinic that the query chooses has addresses of its own: without the query they would be another clinic's.</summary>
public sealed partial class ClinicAddressTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync(options =>
    {
        options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
        options.Clinics["beta"] = Clinics.Named("Beta Clinic");
        options.PublicBaseUrls["beta"] = "https://beta.example";
        options.ClinicSelector = context => context.Request.Host.Host == "beta.example" ? "beta" : context.Request.Query["clinic"];
    });

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/es")]
    [InlineData("/back-spasms")]
    [InlineData("/es/back-spasms")]
    [InlineData("/embed/back-spasms")]
    [InlineData("/embed/back-spasms/causes")]
    [InlineData("/back-spasms.json")]
    [InlineData("/back-spasms/causes.json")]
    [InlineData("/back-spasms.md")]
    [InlineData("/back-spasms.txt")]
    [InlineData("/articles.json")]
    [InlineData("/feed.json")]
    [InlineData("/feed.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/llms.txt")]
    [InlineData("/nothing")]
    public async Task Every_address_that_a_clinic_is_shown_with_names_it(string path)
    {
        var addresses = await Addresses($"/health{path}?clinic=alpha", "clinic.example");

        Assert.All(addresses, address => Assert.Contains("clinic=alpha", address, StringComparison.Ordinal));
        Assert.All(await Addresses($"/health{path}", "clinic.example"), address => Assert.DoesNotContain("clinic=", address, StringComparison.Ordinal));
        Assert.All(await Addresses($"/health{path}", "beta.example"), address => Assert.DoesNotContain("clinic=", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_of_a_page_leads_to_the_same_clinic()
    {
        foreach (var link in (await Addresses("/health/back-spasms?clinic=alpha", "clinic.example")).Distinct())
        {
            using var response = await _site.GetAsync(WebUtility.HtmlDecode(link).Replace("https://clinic.example", "", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            if (!link.Contains("/qr/", StringComparison.Ordinal) && !link.Contains("/icon.png", StringComparison.Ordinal))
            {
                Assert.Contains("Alpha Clinic", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("", "https://clinic.example/health/back-spasms?clinic=alpha", "https://clinic.example/health/embed/back-spasms?clinic=alpha", "Alpha Clinic")]
    [InlineData("", "https://clinic.example/health/es/back-spasms?utm=1&clinic=alpha#causes", "https://clinic.example/health/es/embed/back-spasms/causes?clinic=alpha", "Alpha Clinic")]
    [InlineData("", "https://clinic.example/health/back-spasms?Clinic=ALPHA", "https://clinic.example/health/embed/back-spasms?clinic=alpha", "Alpha Clinic")]
    [InlineData("", "https://clinic.example/health/back-spasms?clinic=%61lpha", "https://clinic.example/health/embed/back-spasms?clinic=alpha", "Alpha Clinic")]
    [InlineData("", "https://clinic.example/health/back-spasms?clinic=", "https://clinic.example/health/embed/back-spasms", "The Pain Center of Arizona")]
    [InlineData("clinic=alpha&", "https://clinic.example/health/back-spasms", "https://clinic.example/health/embed/back-spasms", "The Pain Center of Arizona")]
    [InlineData("clinic=alpha&", "https://beta.example/health/back-spasms", "https://beta.example/health/embed/back-spasms", "Beta Clinic")]
    public async Task Embedding_shows_the_clinic_of_the_address_that_is_embedded(string query, string url, string frame, string clinic)
    {
        using var response = await _site.GetAsync($"/health/oembed?{query}url={Uri.EscapeDataString(url)}");
        var answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync()).RootElement;

        Assert.Contains($"src=\"{frame}\"", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal(clinic, answer.GetProperty("provider_name").GetString());
    }

    [Theory]
    [InlineData("https://clinic.example/health/back-spasms?clinic=gamma")]
    [InlineData("https://clinic.example/health/back-spasms?clinic=alpha&clinic=beta")]
    [InlineData("https://clinic.example/health/back-spasms?clinic=beta")]
    [InlineData("https://evil.example/health/back-spasms?clinic=alpha")]
    public async Task An_address_of_no_clinic_is_not_embedded(string url)
    {
        using var response = await _site.GetAsync($"/health/oembed?url={Uri.EscapeDataString(url)}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_parameter_of_another_name_can_be_chosen_or_none()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.ClinicParameter = null;
            options.ClinicSelector = context => context.Request.Query["site"];
        }, configuration: new Dictionary<string, string?> { ["ClinicContent:ClinicParameter"] = "site" });
        await using var other = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.ClinicSelector = context => context.Request.Query["site"];
        }, configuration: new Dictionary<string, string?> { ["ClinicContent:ClinicParameter"] = "site" });

        Assert.Contains("href=\"https://clinic.example/health/back-spasms\"", await site.Client.GetStringAsync("/health/back-spasms?site=alpha"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://clinic.example/health/back-spasms?site=alpha\"", await other.Client.GetStringAsync("/health/back-spasms?site=alpha"), StringComparison.Ordinal);
    }

    private async Task<List<string>> Addresses(string path, string host)
    {
        using var response = await _site.GetAsync(path, ("Host", host));
        var body = await response.Content.ReadAsStringAsync();
        return [.. Address().Matches(body).Select(match => match.Value).Where(address => !address.EndsWith(".css", StringComparison.Ordinal) && !address.EndsWith(".js", StringComparison.Ordinal))];
    }

    [GeneratedRegex("""(?<![\w./-])(https://[a-z.]+\.example)?/health/?[^"'<>\s)\\]*""")]
    private static partial Regex Address();
}
