using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ClinicContent.AspNetCore.Tests;

public class RegistrationTests
{
    [Fact]
    public void Without_its_services_mapping_names_the_missing_call()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapClinicContent("/health"));

        Assert.Contains("AddClinicContentWeb()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_articles_mapping_names_the_missing_call()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddClinicContentWeb();
        var app = builder.Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.MapClinicContent("/health"));

        Assert.Contains("AddClinicContent()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_are_named_at_start()
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TestSite.StartAsync(options =>
        {
            options.PublicBaseUrl = "clinic.example";
            options.CacheSize = -1;
            options.Clinics["a b"] = Clinics.Named("Spaced Clinic");
            options.Clinics["bare"] = new() { Name = "Bare Clinic" };
            options.PublicBaseUrls["missing"] = "https://missing.example";
        }));

        foreach (var part in new[] { "PublicBaseUrl ", "CacheSize -1", "cannot stand in an address", "Clinics[\"bare\"]: The clinic 'Bare Clinic' lacks Phone", "PublicBaseUrls has 'missing'" })
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ClinicContent:Clinic:Phnoe", "ClinicContent:Clinic:Phnoe")]
    [InlineData("ClinicContent:Clnic:Name", "ClinicContent:Clnic")]
    [InlineData("ClinicContent:Clinics:alpha:Translations:es:Phone", "ClinicContent:Clinics:alpha:Translations:es:Phone")]
    [InlineData("ClinicContent:MaxAge", "ClinicContent:MaxAge")]
    public async Task A_slip_in_the_configuration_is_named(string key, string named)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TestSite.StartAsync(configuration: new Dictionary<string, string?> { [key] = "soon" }));

        Assert.Contains($"'{named}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_convention_reaches_every_route()
    {
        var count = 0;
        await using var site = await TestSite.StartAsync(map: app => app.MapClinicContent("/health").AddEndpointFilter(async (context, next) =>
        {
            count++;
            return await next(context);
        }));
        foreach (var path in new[] { "/health", "/health/back-spasms", "/health/es/feed.atom", "/health/nothing" })
        {
            using var response = await site.GetAsync(path);
        }

        Assert.Equal(4, count);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("/a/b/")]
    public async Task Any_prefix_will_do_and_endpoints_of_ones_own_go_first(string prefix)
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent(prefix);
            app.MapMethods($"{prefix.TrimEnd('/')}/own", ["GET"], (RequestDelegate)(context => context.Response.WriteAsync("own")));
        });
        var root = prefix.TrimEnd('/');

        Assert.Contains($"https://clinic.example{root}/back-spasms", await site.Client.GetStringAsync($"{root}/back-spasms"), StringComparison.Ordinal);
        Assert.Equal("own", await site.Client.GetStringAsync($"{root}/own"));
    }

    [Fact]
    public async Task A_group_is_part_of_the_prefix()
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapGroup("/site").MapClinicContent("/health"));

        Assert.Contains("https://clinic.example/site/health/back-spasms", await site.Client.GetStringAsync("/site/health/back-spasms"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/{tenant}/health")]
    [InlineData("/health?")]
    public async Task A_prefix_with_parameters_is_refused(string prefix) =>
        await Assert.ThrowsAsync<ArgumentException>(() => TestSite.StartAsync(map: app => app.MapClinicContent(prefix)));

    [Fact]
    public async Task Without_a_public_address_the_servers_own_stands_in_for_it_in_development()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Services.AddClinicContent().AddClinicContentWeb();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        await using var app = builder.Build();
        app.MapClinicContent();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/back-spasms") { Headers = { Host = "evil.example" } };
        using var response = await client.SendAsync(request);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"{client.BaseAddress}health/back-spasms", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
    }
}
