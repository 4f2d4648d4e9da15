using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The program samples/OtherClinic: another clinic, with its own articles and ours beside them.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class OtherClinicTests(Chromium chromium) : IAsyncLifetime
{
    private const string Clinic = "Columna del Desierto";

    // What the default clinic says of itself, and what is left of it when somebody rewords the rest.
    private static readonly string[] Claims =
    [
        .. TextsOf(Articles.Pack.Clinic!), "Pain Center", "PAINCENTER", "board-certified", "médicos certificados", "across Arizona", "todo Arizona", "multiple insurance", "varios planes de seguro",
    ];

    private static readonly string[] Suffixes = ["", ".json", ".md", ".txt"];

    private readonly string _origin = Servers.FreeOrigin();
    private SampleProgram? _program;

    public static TheoryData<string> Formats => [.. ArticleFormats.BuiltIn];

    public async Task InitializeAsync() => _program = await SampleProgram.StartAsync("OtherClinic", "other-clinic", _origin);

    public async Task DisposeAsync() => await _program!.DisposeAsync();

    [TheoryIfInstalled(ExternalPrograms.Chromium), MemberData(nameof(Formats))]
    public void No_article_makes_a_claim_of_the_default_clinic(string format)
    {
        using var other = Services(OtherClinic.OtherClinicArticles.Pack.Clinic!);
        using var first = Services(Articles.Pack.Clinic!);
        var articles = other.GetRequiredService<IArticleLibrary>().All;

        Assert.Equal(50, articles.Count);
        Assert.All(articles, article => AssertNoClaim(Render(other, article)));

        // The same articles, rendered for the clinic whose claims they are, would fail.
        Assert.All(articles.Where(article => article.Slug == "back-spasms"), article => Assert.Contains(Claims, claim => Render(first, article).Contains(Plain(claim), StringComparison.Ordinal)));

        string Render(ServiceProvider services, Article article) => Plain(services.GetRequiredService<IArticleRenderer>().Render(article, format));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task No_address_makes_a_claim_of_the_default_clinic()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_origin) };
        using var articles = JsonDocument.Parse(await client.GetStringAsync("/salud/articles.json?pageSize=100"));
        var pages = articles.RootElement.GetProperty("articles").EnumerateArray()
            .Select(article => (Slug: article.GetProperty("slug").GetString(), Prefix: article.GetProperty("language").GetString() == "es" ? "" : "en/"))
            .ToList();
        string[] addresses =
        [
            "/", "/salud", "/salud/en", "/salud/articles.json", "/salud/feed.json", "/salud/feed.atom", "/salud/en/feed.json", "/salud/sitemap.xml", "/salud/llms.txt", "/salud/embed.js", "/salud/embed.json",
            .. pages.SelectMany(page => Suffixes.Select(suffix => $"/salud/{page.Prefix}{page.Slug}{suffix}")),
            .. pages.Select(page => $"/salud/{page.Prefix}embed/{page.Slug}"),
        ];

        Assert.Equal(50, pages.Count);
        foreach (var address in addresses)
        {
            AssertNoClaim(Plain(await client.GetStringAsync(address)));
        }
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("/", ColorScheme.Light, 1280)]
    [InlineData("/", ColorScheme.Dark, 360)]
    [InlineData("/salud", ColorScheme.Light, 360)]
    [InlineData("/salud", ColorScheme.Dark, 1280)]
    [InlineData("/salud/calor-y-frio", ColorScheme.Light, 1280)]
    [InlineData("/salud/calor-y-frio", ColorScheme.Dark, 360)]
    [InlineData("/salud/estudio-de-nervios", ColorScheme.Light, 360)]
    [InlineData("/salud/en/back-spasms", ColorScheme.Dark, 1280)]
    public async Task A_page_has_the_clinics_colors_and_breaks_no_rule(string path, ColorScheme scheme, int width)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

        await page.Page.GotoAsync(_origin + path);

        Assert.Equal(scheme == ColorScheme.Dark ? "rgb(27, 20, 29)" : "rgb(255, 253, 248)", await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(path.StartsWith("/salud/en", StringComparison.Ordinal) ? "en" : "es", await page.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Contains(Clinic, await page.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
        Assert.Empty(page.Errors);
        Assert.All(page.Requests, url => Assert.StartsWith(_origin + "/", url, StringComparison.Ordinal));

        // Last, as it asks for style sheets itself, which the policy of the page refuses.
        await AccessibilityTests.AssertAccessible(page.Page);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_patient_finds_an_article_of_the_clinics_own_and_its_number()
    {
        await using var page = await WatchedPage.NewAsync(chromium);

        await page.Page.GotoAsync(_origin);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Calor y frío para el dolor de espalda" }).ClickAsync();
        Assert.Equal("tel:+16025550142", await page.Page.Locator(".cc-call").First.GetAttributeAsync("href"));
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Todos los artículos" }).ClickAsync();
        await page.Page.Locator(".cc-topics a").Filter(new() { HasText = "Nerv" }).ClickAsync();
        Assert.Equal("Nervios", await page.Page.Locator("h1").TextContentAsync());
        Assert.Equal(1, await page.Page.Locator(".cc-list a[href$='/estudio-de-nervios']").CountAsync());
        await page.Page.GoBackAsync();
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Espasmos de espalda" }).First.ClickAsync();
        Assert.Equal("Espasmos de espalda", await page.Page.Locator("h1").TextContentAsync());

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(page.Messages);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public void The_articles_are_in_the_program_and_not_beside_it() =>
        Assert.Empty(Directory.EnumerateFiles(SampleProgram.Output("OtherClinic"), "_clinic.json", SearchOption.AllDirectories));

    private static ServiceProvider Services(ClinicProfile clinic) => new ServiceCollection()
        .AddClinicContent(options =>
        {
            options.Packs.Add(OtherClinic.OtherClinicArticles.Pack);
            options.Clinic = clinic;
            options.DefaultLanguage = "es";
        })
        .BuildServiceProvider();

    private static IEnumerable<string> TextsOf(ClinicProfile clinic) =>
        clinic.Translations.Values
            .SelectMany(texts => new[] { texts.Clinicians, texts.Treatment, texts.Locations, texts.Insurance })
            .Concat([clinic.Name, clinic.Phone, clinic.PhoneUrl, clinic.Clinicians, clinic.Treatment, clinic.Locations, clinic.Insurance])
            .Where(text => !string.IsNullOrEmpty(text))
            .Select(text => text!);

    private static void AssertNoClaim(string text) => Assert.All(Claims, claim => Assert.DoesNotContain(Plain(claim), text, StringComparison.OrdinalIgnoreCase));

    // Without what formats do to a text: lines, escapes, references of characters.
    private static string Plain(string text) =>
        NotText().Replace(JsonEscape().Replace(WebUtility.HtmlDecode(text), escape => $"{(char)Convert.ToUInt16(escape.Groups[1].Value, 16)}"), "");

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"[\s\\]+")]
    private static partial Regex NotText();
}
