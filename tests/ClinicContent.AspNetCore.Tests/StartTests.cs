using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>What a program is told when it starts: addresses that clash, and what visitors would see that nobody meant.</summary>
public class StartTests
{
    [Theory]
    [InlineData("/health", "/health")]
    [InlineData("/health", "/Health/")]
    [InlineData("/", "")]
    public async Task Articles_that_are_mapped_to_one_address_twice_are_refused(string first, string second)
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent(first);
            app.MapClinicContent(second);
        }));

        Assert.Contains($"MapClinicContent(\"{(first.TrimEnd('/') is { Length: > 0 } prefix ? prefix : "/")}\") and MapClinicContent(\"{(second.TrimEnd('/') is { Length: > 0 } other ? other : "/")}\")", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_part_of_the_address_that_is_mapped_twice() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent("/site/health");
            app.MapGroup("/site").MapClinicContent("/health");
        }));

    [Fact]
    public async Task The_sites_are_made_before_anybody_asks_for_a_page()
    {
        var library = new WatchedLibrary(new ArticleLibrary([Articles.Pack]));
        await using var site = await TestSite.StartAsync(services: services => services.AddSingleton<IArticleLibrary>(library));

        await library.Asked.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_page_is_written_before_anybody_asks_for_one()
    {
        var library = new WatchedLibrary(new ArticleLibrary([Articles.Pack]));
        await using var site = await TestSite.StartAsync(services: services => services.AddSingleton<IArticleLibrary>(library));

        await library.Read.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Hosts_of_their_own_make_different_addresses()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapClinicContent("/health").RequireHost("one.example");
            app.MapClinicContent("/health").RequireHost("two.example");
            app.MapHealthChecks("/health").RequireHost("internal.example");
        }, services: services => services.AddHealthChecks());
        using var one = await site.GetAsync("/health", ("Host", "one.example"));
        using var health = await site.GetAsync("/health", ("Host", "internal.example"));

        Assert.Contains("<html", await one.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await health.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_default_language_without_articles_is_refused()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(content: content => content.DefaultLanguage = "fr"));

        foreach (var part in new[] { "'fr'", "'/health'", "DefaultLanguage", "ClinicContent:DefaultLanguage", "en, es" })
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("es-MX", "es", "Biblioteca de salud")]
    [InlineData("ES", "es", "Biblioteca de salud")]
    [InlineData("en-US", "en", "Health library")]
    public async Task A_default_language_of_a_region_is_the_language_of_the_articles(string tag, string language, string title)
    {
        await using var site = await TestSite.StartAsync(content: content => content.DefaultLanguage = tag);

        using var index = await site.GetAsync("/health");
        using var nothing = await site.GetAsync("/health/nothing");

        Assert.Contains(title, await index.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, language), (nothing.StatusCode, Assert.Single(nothing.Content.Headers.ContentLanguage)));
    }

    [Fact]
    public async Task Health_checks_at_the_prefix_are_refused()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => TestSite.StartAsync(
            map: app =>
            {
                app.MapHealthChecks("/health");
                app.MapClinicContent();
            },
            services: services => services.AddHealthChecks()));

        foreach (var part in new[] { "'Health checks'", "MapClinicContent(\"/health\")", "'/healthz'", "MapClinicContent(\"/library\")" })
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("POST", false)]
    public async Task An_endpoint_that_would_hide_the_list_of_articles_is_refused(string method, bool isRefused)
    {
        var start = async () =>
        {
            await using var site = await TestSite.StartAsync(map: app =>
            {
                app.MapClinicContent("/a/b");
                app.MapMethods("/A/b/", [method], (RequestDelegate)(context => context.Response.WriteAsync("own")));
            });
        };

        Assert.Equal(isRefused, await Record.ExceptionAsync(start) is InvalidOperationException);
    }

    [Fact]
    public async Task At_the_root_a_home_page_of_ones_own_goes_first()
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.MapGet("/", (RequestDelegate)(context => context.Response.WriteAsync("home")));
            app.MapClinicContent("/");
        });

        Assert.Equal("home", await site.Client.GetStringAsync("/"));
        Assert.Contains("Back spasms", await site.Client.GetStringAsync("/back-spasms"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_shows_the_clinic_of_the_package_without_being_told_to_is_warned_of()
    {
        var lines = await StartAsync(new() { ["ClinicContents:Clinic:Name"] = "Desert Spine", ["ClinicContent:PublicBaseUrl"] = "https://clinic.example" });

        var line = Assert.Single(lines);
        Assert.Contains("'The Pain Center of Arizona'", line, StringComparison.Ordinal);
        Assert.Contains("ClinicContent:Clinic", line, StringComparison.Ordinal);
        Assert.Contains("'ClinicContents'", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_a_clinic_that_was_chosen()
    {
        var address = new Dictionary<string, string?> { ["ClinicContent:PublicBaseUrl"] = "https://clinic.example" };

        Assert.Empty(await StartAsync(address, options => options.Clinic = Articles.Pack.Clinic));
        Assert.Empty(await StartAsync(new(address.Concat(Clinics.Configured("Clinic", "Own Clinic")))));
        Assert.Empty(await StartAsync([], environment: "Development"));
    }

    [Fact]
    public async Task Clinics_that_nothing_chooses_among_are_warned_of_once()
    {
        var clinics = new Dictionary<string, string?>([.. Clinics.Configured("Clinics:alpha", "Alpha Clinic"), new("ClinicContent:PublicBaseUrl", "https://clinic.example")]);

        Assert.Contains("ClinicSelector", Assert.Single(await StartAsync(clinics)), StringComparison.Ordinal);
        Assert.DoesNotContain(await StartAsync(clinics, web: web => web.ClinicSelector = _ => null), line => line.Contains("ClinicSelector", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_public_address_nothing_names_one_and_what_needs_one_is_not_there()
    {
        var log = new ReportLog(LogLevel.Warning);
        await using var app = Build([], log, options => options.Clinic = Articles.Pack.Clinic);
        app.MapClinicContent();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };

        Assert.Contains("PublicBaseUrl", Assert.Single(log.Lines), StringComparison.Ordinal);
        foreach (var path in new[] { "health", "health/back-spasms", "health/es/back-spasms", "health/embed/back-spasms", "health/back-spasms.json", "health/back-spasms.md", "health/back-spasms.txt", "health/articles.json", "health/llms.txt", "health/embed.js" })
        {
            using var response = await client.GetAsync(path);
            var body = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("127.0.0.1", body, StringComparison.Ordinal);
            Assert.DoesNotContain("localhost", body, StringComparison.Ordinal);
            Assert.DoesNotContain("canonical", body, StringComparison.Ordinal);
            Assert.DoesNotContain("hreflang=\"x-default\"", body, StringComparison.Ordinal);
            Assert.DoesNotContain("og:url", body, StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/health/facet-joint-block\"", await client.GetStringAsync("health/back-spasms"), StringComparison.Ordinal);
        using var list = JsonDocument.Parse(await client.GetStringAsync("health/articles.json"));
        Assert.StartsWith("/health/", list.RootElement.GetProperty("articles")[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        foreach (var path in new[] { "health/sitemap.xml", "health/feed.json", "health/feed.atom", "health/oembed?url=https%3A%2F%2Fclinic.example%2Fhealth%2Fback-spasms", "health/embed.json", "health/qr/back-spasms.svg" })
        {
            using var response = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_older_kind_of_host_is_refused_too()
    {
#pragma warning disable ASPDEPR004, ASPDEPR008 // WebHostBuilder is obsolete, and programs have it still
        using var host = new WebHostBuilder().UseKestrel().UseUrls("http://127.0.0.1:0")
            .ConfigureServices(services => services.AddRouting().AddClinicContent().AddClinicContentWeb())
            .Configure(app => app.UseRouting().UseEndpoints(endpoints =>
            {
                endpoints.MapClinicContent("/health");
                endpoints.MapClinicContent("/health");
            }))
            .Build();
#pragma warning restore ASPDEPR004, ASPDEPR008

        Assert.Contains("twice", (await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync())).Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyCollection<string>> StartAsync(
        Dictionary<string, string?> configuration, Action<ClinicContentOptions>? content = null, Action<ClinicContentWebOptions>? web = null, string environment = "Production")
    {
        var log = new ReportLog(LogLevel.Warning);
        await using var app = Build(configuration, log, content, web, environment);
        app.MapClinicContent();
        await app.StartAsync();
        return log.Lines;
    }

    private static WebApplication Build(
        Dictionary<string, string?> configuration, ReportLog log, Action<ClinicContentOptions>? content = null, Action<ClinicContentWebOptions>? web = null, string environment = "Production")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(configuration);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddClinicContent(content).AddClinicContentWeb(web);
        return builder.Build();
    }

    private sealed class WatchedLibrary(ArticleLibrary inner) : IUpdatingLibrary
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public Task Read => _read.Task;

        public IArticleLibrary Snapshot
        {
            get
            {
                _asked.TrySetResult();
                return this;
            }
        }

        public IReadOnlyList<ContentPack> Packs => inner.Packs;

        public string DefaultLanguage => inner.DefaultLanguage;

        public IReadOnlyList<string> Languages => inner.Languages;

        public IReadOnlyList<string> Topics => inner.Topics;

        public IReadOnlyList<Article> All => inner.All;

        public bool TryGet(string slug, string? language, [NotNullWhen(true)] out Article? article)
        {
            _read.TrySetResult();
            return inner.TryGet(slug, language, out article);
        }

        public IReadOnlyList<Article> FindByTopic(string topic, string? language = null) => inner.FindByTopic(topic, language);

        public CodeMatches FindByCode(string system, string code, string? language = null) => inner.FindByCode(system, code, language);
    }
}
