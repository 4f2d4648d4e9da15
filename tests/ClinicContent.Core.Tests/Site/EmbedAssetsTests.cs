using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ClinicContent.Core.Tests.Rendering.Html;

namespace ClinicContent.Core.Tests.Site;

public sealed partial class EmbedAssetsTests
{
    private const int MaxScriptSize = 6 * 1024;

    [Fact]
    public void The_script_is_small_enough_for_any_page()
    {
        using var gzip = new MemoryStream();
        using (var stream = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(Encoding.UTF8.GetBytes(Script()));
        }

        Assert.InRange(gzip.Length, 1, MaxScriptSize);
    }

    [Fact]
    public void The_script_knows_the_languages_the_default_one_first() =>
        Assert.Contains("const languages = ['en', 'es'];", Script(), StringComparison.Ordinal);

    [Fact]
    public void The_script_makes_addresses_as_the_table_of_routes_has_them() =>
        Assert.Contains($"= ['{SiteRoutes.Page.Pattern}', '{EmbedPage.Route.Pattern}', '{EmbedPage.SectionRoute.Pattern}'];", Script(), StringComparison.Ordinal);

    [Fact]
    public void The_script_keeps_nothing_and_runs_no_text()
    {
        Assert.DoesNotMatch(@"cookie|[sS]torage|indexedDB|sendBeacon|innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|https?://(?!host/)", Script());
        Assert.DoesNotContain('\r', Script());
    }

    [Fact]
    public void The_names_of_the_files_change_with_their_text()
    {
        var site = TestSite.Of();

        Assert.Equal($"embed.{Hash(Encoding.UTF8.GetBytes(Script()))}.js", site.EmbedScriptFile);
        Assert.Equal($"clinic-content.{Hash(PageStyle.StyleSheet)}.css", site.StyleSheetFile);
    }

    [Fact]
    public void The_index_of_the_embed_names_what_pages_may_pin()
    {
        var site = TestSite.Of();

        var index = TestSite.Json(site.WriteEmbedIndex);

        Assert.Equal("""<script type="module" src="https://clinic.example/health/embed.js"></script>""", index.GetProperty("script").GetProperty("html").GetString());
        foreach (var (file, name, bytes) in new[]
        {
            ("pinnedScript", site.EmbedScriptFile, Encoding.UTF8.GetBytes(Script())),
            ("pinnedStyleSheet", site.StyleSheetFile, PageStyle.StyleSheet.ToArray()),
        })
        {
            var integrity = $"sha384-{Convert.ToBase64String(SHA384.HashData(bytes))}";
            Assert.Equal($"{TestSite.Base}/{name}", index.GetProperty(file).GetProperty("url").GetString());
            Assert.Equal(integrity, index.GetProperty(file).GetProperty("integrity").GetString());
            var line = new HtmlParser().ParseDocument(index.GetProperty(file).GetProperty("html").GetString()!).QuerySelector("script, link")!;
            Assert.Equal($"{TestSite.Base}/{name}", line.GetAttribute("src") ?? line.GetAttribute("href"));
            Assert.Equal((integrity, "anonymous"), (line.GetAttribute("integrity"), line.GetAttribute("crossorigin")));
        }
    }

    [Fact]
    public void The_pages_of_a_site_link_one_style_sheet_which_their_policy_allows()
    {
        var (site, article) = (TestSite.Of(), TestSite.Library().Get("back-spasms"));
        var pages = new[] { TestSite.Page(o => site.WriteIndexPage("en", o)), TestSite.Page(o => site.WriteArticlePage(article, o)), TestSite.Page(o => site.WriteEmbedPage(article, null, o)) };

        Assert.All(pages, page =>
        {
            Assert.Equal($"/health/{site.StyleSheetFile}", Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href"));
            Assert.Empty(page.QuerySelectorAll("style, [style]"));
        });
        Assert.Contains("style-src 'self';", site.PageContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("style-src https://clinic.example;", site.EmbedContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("<style>", article.ToPage(TestSite.Clinic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_of_ones_own_is_linked_instead()
    {
        var site = TestSite.Of(page: new PageRenderOptions { StyleSheetUrl = "https://cdn.example/own.css" });

        var page = TestSite.Page(o => site.WriteIndexPage("en", o));

        Assert.Equal("https://cdn.example/own.css", Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href"));
        Assert.Contains("style-src https://cdn.example;", site.PageContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("style-src https://cdn.example;", site.EmbedContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_style_sheet_sets_on_the_root_it_sets_on_the_element_too() =>
        Assert.Equal(
            Root().Count(Encoding.UTF8.GetString(PageStyle.StyleSheet)),
            Regex.Count(Encoding.UTF8.GetString(PageStyle.StyleSheet), Regex.Escape(":where(:root, :host) {")));

    [Fact]
    public void The_script_lets_in_exactly_what_a_page_can_hold()
    {
        var common = Regex.Match(Script(), "const common = '([^']*)'").Groups[1].Value.Split(' ');
        var list = Regex.Match(Script(), @"const allowed = \{(.*?)\};", RegexOptions.Singleline).Groups[1].Value;
        var script = Regex.Matches(list, @"(\w+): '([^']*)'").Select(match => (Element: match.Groups[1].Value, Attributes: match.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(["class", "dir", "id", "lang"], common);
        Assert.Equal(
            HtmlPropertyTests.Allowed.Select(pair => $"{pair.Key}: {string.Join(' ', pair.Value.Except(common).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal),
            script.Select(pair => $"{pair.Element}: {string.Join(' ', pair.Attributes.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
    }

    private static string Script() => TestSite.Text(TestSite.Of().WriteEmbedScript);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];

    [GeneratedRegex(@":root[^{]*\{")]
    private static partial Regex Root();
}
