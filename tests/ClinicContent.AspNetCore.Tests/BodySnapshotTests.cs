using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>What each route gives, to the byte, for the default clinic and for one that the query chooses.</summary>
public sealed class BodySnapshotTests(BodySnapshotTests.Fixture fixture) : IClassFixture<BodySnapshotTests.Fixture>
{
    public static TheoryData<string, string> Bodies()
    {
        string[] paths =
        [
            "", "es", "back-spasms", "es/back-spasms", "back-spasms.json", "back-spasms.md", "back-spasms.txt", "es/back-spasms.txt", "back-spasms/causes.json",
            "articles.json", "sitemap.xml", "llms.txt", "embed/back-spasms", "es/embed/back-spasms/causes", "qr/back-spasms.svg",
            "oembed", "nothing", "es/nothing", "nothing.json",
        ];
        var bodies = new TheoryData<string, string>();
        foreach (var path in paths)
        {
            bodies.Add(path, "default");
            bodies.Add(path, "alpha");
        }

        return bodies;
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task Gives(string path, string clinic)
    {
        var query = clinic == "default" ? "" : $"?clinic={clinic}";
        var page = Uri.EscapeDataString($"{TestSite.BaseUrl}/health/back-spasms{query}");
        var asked = path switch
        {
            "oembed" => $"oembed?url={page}",
            "articles.json" => $"articles.json?code=icd-10-cm%7CM62.830&{query.TrimStart('?')}",
            _ => path + query,
        };
        await Check(fixture.Site, asked, path, clinic);
    }

    // Of two short articles: a feed holds the whole text of every one.
    [Theory]
    [InlineData("feed.json", "default")]
    [InlineData("feed.atom", "default")]
    [InlineData("es/feed.atom", "default")]
    [InlineData("es/feed.json", "alpha")]
    [InlineData("feed.atom", "alpha")]
    public async Task Feeds(string path, string clinic) => await Check(fixture.Short, clinic == "default" ? path : $"{path}?clinic={clinic}", path, clinic);

    private static async Task Check(TestSite site, string asked, string path, string clinic)
    {
        using var response = await site.GetAsync($"/health/{asked}");
        var body = await response.Content.ReadAsStringAsync();

        await Verify(body.HideVersions(site.Services.GetRequiredService<IArticleLibrary>().Packs), Extension(response)).UseParameters(path.Replace('/', '-'), clinic).UseDirectory("_snapshots");
    }

    private static string Extension(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType switch
    {
        "text/html" => "html",
        "text/markdown" => "md",
        "text/plain" => "txt",
        "image/svg+xml" => "svg",
        "application/xml" or "application/atom+xml" => "xml",
        _ => "json",
    };

    /// <summary>A site whose pages link their style sheet, so that a change of style changes no snapshot, and whose JSON can be read.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal TestSite Site { get; private set; } = null!;

        internal TestSite Short { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Site = await Start(_ => { });
            Short = await Start(services => services.AddSingleton<IArticleLibrary>(new ArticleLibrary([RenamedArticlePack.Open()])));
        }

        public async Task DisposeAsync()
        {
            await Site.DisposeAsync();
            await Short.DisposeAsync();
        }

        private static Task<TestSite> Start(Action<IServiceCollection> services) => TestSite.StartAsync(
            options =>
            {
                options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
                options.ClinicSelector = context => context.Request.Query["clinic"];
            },
            options =>
            {
                options.Page = new() { StyleSheetUrl = "/style.css" };
                options.Json = new() { Indented = true };
            },
            services: services);
    }
}
