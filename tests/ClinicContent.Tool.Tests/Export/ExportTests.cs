using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Tool.Tests;

/// <summary>What is in an exported site.</summary>
public sealed partial class ExportTests : IDisposable
{
    private static readonly string[] LinkAttributes = ["href", "src", "action", "srcset"];

    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_address_within_the_real_site_leads_to_a_file()
    {
        var site = Export(RealArticles.Folder);

        var lost = site.Paths
            .Where(path => Path.GetExtension(path) is ".html" or ".json" or ".xml" or ".atom" or ".md" or ".txt")
            .SelectMany(path => AddressesIn(site, path).Where(address => site.FileOf(address, path) is null).Select(address => $"{path}: {address}"));

        Assert.Empty(lost);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Links_within_the_site_hold_wherever_its_folder_stands()
    {
        var site = Export(RealArticles.Folder);

        foreach (var path in site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html"))
        {
            var links = LinksIn(Page(site, path)).ToList();

            // Frames are shown on other sites, and the addresses for search engines and feed readers are those of the site itself.
            Assert.All(links, link => Assert.True(
                link.Address[0] is '.' or '#' || !link.Address.StartsWith('/') && (!link.Address.StartsWith(ExportedSite.Base, StringComparison.Ordinal) || link.Element.GetAttribute("rel") is "canonical" or "alternate" || path.Contains("embed/", StringComparison.Ordinal)),
                $"{path}: {link.Address}"));
            Assert.Contains(links, link => link.Element.GetAttribute("rel") == "stylesheet" && link.Address[0] == '.');
        }

        // A host sends this page for any address.
        Assert.All(LinksIn(Page(site, "404.html")).Where(link => !link.Address.Contains(':', StringComparison.Ordinal)), link => Assert.StartsWith("/health/", link.Address, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_fragment_within_the_real_site_leads_to_an_element()
    {
        var site = Export(RealArticles.Folder);
        var pages = site.Paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).ToDictionary(path => path, path => Page(site, path));

        var links = pages.SelectMany(page => page.Value.Links.Select(link => link.GetAttribute("href")!)
            .Where(href => href.Contains('#', StringComparison.Ordinal) && (href[0] is '#' or '.' || href.StartsWith(ExportedSite.Base, StringComparison.Ordinal)))
            .Select(href => (From: page.Key, To: href[0] == '#' ? page.Key : site.FileOf(href, page.Key), Id: href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..])))
            .ToList();

        Assert.True(links.Count > 100);
        Assert.All(links, link => Assert.True(link.To is not null && pages[link.To].GetElementById(link.Id) is not null, link.ToString()));
    }

    [Fact]
    public void Each_file_is_found_by_its_path_alone()
    {
        using var folder = SampleFolder.New();
        var site = new SiteContent(new ArticleLibrary([folder.Pack()]), null, new SiteOptions { BaseUrl = ExportedSite.Base, IsStatic = true, QrCode = QrCode.Draw });

        var files = SiteFiles.Of(site);

        Assert.Contains(files, file => file.Path == "sore-knee.json");
        Assert.Contains(files, file => file.Path == "es/embed/walking/overview/index.html");
        Assert.Equal(files.Select(file => (file.Path, file.Owner)), files.Select(file => SiteFiles.Find(site, file.Path) is { } found ? (found.Path, found.Owner) : default));
        Assert.Null(SiteFiles.Find(site, "walking/nothing.json"));
        Assert.Null(SiteFiles.Find(site, "nothing/index.html"));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_manifest_has_every_other_file_with_its_hash_in_order()
    {
        var site = Export(RealArticles.Folder);

        var files = site.Json("manifest.json").GetProperty("files").EnumerateObject().ToList();

        Assert.Equal(site.Paths.Where(path => path != "manifest.json"), files.Select(file => file.Name));
        Assert.All(files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(site.FullPath(file.Name)))), file.Value.GetString()));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Each_page_stands_where_its_canonical_address_says()
    {
        var site = Export(RealArticles.Folder);

        foreach (var path in site.Paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal) && !path.Contains("embed/", StringComparison.Ordinal)))
        {
            var canonical = Page(site, path).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            Assert.Equal(path, site.FileOf(canonical));
            Assert.EndsWith("/", canonical, StringComparison.Ordinal);
        }
    }

    [Fact]
    public Task A_site_of_one_article_in_two_languages_has_these_files()
    {
        _folder.Write("in/en/a.md", SoundArticle.Text).Write("in/es/a.md", SoundArticle.Text);

        return Verify(string.Join('\n', Export(_folder.FullPath("in")).Paths.Select(path => HashInName.Replace(path, "{hash}"))), "txt");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_index_for_programs_goes_on_in_further_files()
    {
        for (var number = 0; number < 201; number++)
        {
            _folder.Write($"in/en/a-{number:000}.md", SoundArticle.Text);
        }

        var site = Export(_folder.FullPath("in"));

        var slugs = new List<string>();
        for (var address = $"{ExportedSite.Base}/articles.json"; address is not null;)
        {
            var page = site.Json(site.FileOf(address)!);
            slugs.AddRange(page.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("slug").GetString()!));
            address = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.Equal(201, slugs.Distinct().Count());
        Assert.Equal(201, slugs.Count);
        Assert.Equal($"{ExportedSite.Base}/articles.json", site.Json("articles.2.json").GetProperty("prev").GetString());
        Assert.Equal(["articles.2.json", "articles.3.json", "articles.json"], site.Paths.Where(path => path.StartsWith("articles", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_renamed_article_leads_to_its_new_address()
    {
        _folder.Write("in/en/new.md", SoundArticle.WithLine("aliases: [old]")).Write("in/es/new.md", SoundArticle.Text);

        var site = Export(_folder.FullPath("in"));

        foreach (var language in new[] { "", "es/" })
        {
            var page = Page(site, $"{language}old/index.html");
            var address = $"{ExportedSite.Base}/{language}new/";
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            var refresh = page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!;
            Assert.Equal($"{language}new/index.html", site.FileOf(refresh["0; url=".Length..], $"{language}old/index.html"));
            Assert.Equal($"{language}new/index.html", site.FileOf(page.QuerySelector("a")!.GetAttribute("href")!, $"{language}old/index.html"));
            Assert.Contains($"/health/{language}old /health/{language}new/ 301\n", site.Text("_redirects"), StringComparison.Ordinal);
            Assert.Equal(site.Text($"{language}embed/new/help/index.html"), site.Text($"{language}embed/old/help/index.html"));
            Assert.Equal(site.Text($"{language}new.json"), site.Text($"{language}old.json"));
        }

        Assert.DoesNotContain("/old", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_the_address_of_a_file_of_the_site_is_refused()
    {
        _folder.Write("in/en/manifest.md", SoundArticle.Text);

        var (code, output, error) = Reports.Run(ExportedSite.Arguments(_folder.FullPath("in"), _folder.FullPath("out")));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("en/manifest.md(1,1): error CC0414: A site has an address of its own at 'manifest'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.FullPath("out")));
    }

    [Fact]
    public void A_pack_file_and_an_assembly_give_the_same_site_as_their_folder()
    {
        _folder.Write("in/en/a.md", SoundArticle.Text);
        Assert.Equal(0, Reports.Run("pack", _folder.FullPath("in"), "--to", _folder.FullPath("in.pack"), "--name", "in").Code);
        _folder.Write("in.dll", PackFiles.Assembly(File.ReadAllBytes(_folder.FullPath("in.pack"))));

        var (fromFolder, fromPack, fromAssembly) = (Export(_folder.FullPath("in")), Export(_folder.FullPath("in.pack"), "out2"), Export(_folder.FullPath("in.dll"), "out3"));

        Assert.Equal(fromFolder.Text("manifest.json"), fromPack.Text("manifest.json"));
        Assert.Equal(fromFolder.Text("manifest.json"), fromAssembly.Text("manifest.json"));
    }

    [Fact]
    public void A_clinic_of_a_file_takes_the_place_of_the_one_in_the_pack()
    {
        _folder.Write("in/_clinic.json", """{ "name": "One" }""").Write("in/en/a.md", SoundArticle.WithText("Ask {{clinic.name}}."));
        _folder.Write("two.json", """{ "name": "Two & Co" }""");

        var site = Export(_folder.FullPath("in"), "out", "--clinic", _folder.FullPath("two.json"));

        Assert.Contains("Ask Two & Co.", Page(site, "a/index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => site.Text(path).Contains("One", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_languages_that_are_asked_for_are_written()
    {
        _folder.Write("in/en/a.md", SoundArticle.Text).Write("in/es/a.md", SoundArticle.WithText("{{clinic.name}}"));

        var english = Export(_folder.FullPath("in"), "out", "--language", "en");
        Assert.DoesNotContain(english.Paths, path => path.StartsWith("es/", StringComparison.Ordinal) || english.Text(path).Contains("/health/es", StringComparison.Ordinal) || english.Text(path).Contains("./es/", StringComparison.Ordinal));

        _folder.Write("in/_clinic.json", """{ "name": "One" }""");
        var spanish = Export(_folder.FullPath("in"), "out2", "--language", "es");
        Assert.Equal("es", Page(spanish, "a/index.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal(2, Reports.Run(ExportedSite.Arguments(_folder.FullPath("in"), _folder.FullPath("out"), "--language", "fr")).Code);
    }

    private ExportedSite Export(string from, string to = "out", params string[] more)
    {
        var (code, _, error) = Reports.Run(ExportedSite.Arguments(from, _folder.FullPath(to), more));
        Assert.Equal((0, ""), (code, error));
        return new(_folder.FullPath(to));
    }

    private static IHtmlDocument Page(ExportedSite site, string path) => new HtmlParser().ParseDocument(site.Text(path));

    private static IEnumerable<string> AddressesIn(ExportedSite site, string path)
    {
        var absolute = SiteAddress.Matches(site.Text(path)).Select(match => match.Value);
        return !path.EndsWith(".html", StringComparison.Ordinal) ? absolute
            : absolute.Concat(LinksIn(Page(site, path)).Select(link => link.Address).Where(address => address[0] is '/' or '.'));
    }

    // Also what a script takes from a template.
    private static IEnumerable<(IElement Element, string Address)> LinksIn(IHtmlDocument page) =>
        from element in page.All.Concat(page.QuerySelectorAll<IHtmlTemplateElement>("template").SelectMany(template => template.Content.QuerySelectorAll("*")))
        from name in LinkAttributes
        let address = element.GetAttribute(name)
        where address is not null
        select (element, address);

    [GeneratedRegex(@"https://clinic\.example/health(?![a-z])[^\s""<>()\\&']*")]
    private static partial Regex SiteAddress { get; }

    [GeneratedRegex("[0-9a-f]{16}")]
    private static partial Regex HashInName { get; }
}
