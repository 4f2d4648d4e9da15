using System.Buffers;

namespace ClinicContent.Tool;

/// <summary>
/// Lists every file of a static site. The file of an address that ends with a slash is the <c>index.html</c> of that folder, which every host
/// gives for it; that of any other address is its path.
/// </summary>
internal sealed class SiteFiles
{
    private const string IndexFile = "index.html";

    private readonly SiteContent _site;
    private readonly List<SiteFile> _files = [];

    private SiteFiles(SiteContent site) => _site = site;

    private SiteAddresses Addresses => _site.Addresses;

    /// <exception cref="CommandException">Two things have the same address.</exception>
    public static IReadOnlyList<SiteFile> Of(SiteContent site)
    {
        var files = new SiteFiles(site);
        files.AddAllButArticles();
        foreach (var article in site.Library.All)
        {
            files.AddArticle(article);
        }

        Check(files._files);
        return files._files;
    }

    /// <summary>The file at a path; null when there is none. Of many thousand, those that cannot be it are not listed.</summary>
    public static SiteFile? Find(SiteContent site, string path)
    {
        var files = new SiteFiles(site);
        files.AddAllButArticles();

        // The path of a file that is an article's holds its slug, or one that it had before, up to the ending.
        foreach (var name in path.Split('/').Select(name => name.Split('.')[0]).Distinct())
        {
            if (site.Library.TryGet(name, null, out var article))
            {
                foreach (var language in site.LanguagesOf(article))
                {
                    files.AddArticle(article.GetTranslation(language));
                }
            }
        }

        return files._files.Find(file => file.Path == path);
    }

    /// <summary>The names that an article had before, of which it keeps the addresses.</summary>
    public static IEnumerable<string> FormerSlugs(SiteContent site, Article article) =>
        site.LanguagesOf(article).SelectMany(language => article.GetTranslation(language).Aliases).Distinct().Order(StringComparer.Ordinal);

    private void AddAllButArticles()
    {
        AddSite();
        foreach (var language in _site.Library.Languages)
        {
            AddLanguage(language);
        }
    }

    private void AddSite()
    {
        const string site = "the site";
        var query = new ArticleQuery { PageSize = ArticleQuery.MaxPageSize };
        for (var page = 1; page == 1 || (page - 1) * query.PageSize < _site.Library.All.Count; page++)
        {
            var asked = new ArticleQuery { PageSize = query.PageSize, Page = page };
            Add(_site.ArticlesJsonAddressOf(asked, page), site, output => _site.WriteArticlesJson(asked, output));
        }

        Add(Addresses.Of("sitemap.xml"), site, _site.WriteSitemap);
        Add(Addresses.Of("llms.txt"), site, _site.WriteLlmsTxt);
        Add(Addresses.Of("embed.js"), site, _site.WriteEmbedScript);
        Add(Addresses.Of(_site.EmbedScriptFile), site, _site.WriteEmbedScript);
        Add(Addresses.Of("embed.json"), site, _site.WriteEmbedIndex);
        Add(Addresses.Of("clinic-content.css"), site, output => output.Write(PageStyle.StyleSheet));
        Add(Addresses.Of(_site.StyleSheetFile), site, output => output.Write(PageStyle.StyleSheet));
        Add(Addresses.Of("404.html"), site, output => _site.WriteErrorPage(SiteError.NotFound, _site.Library.DefaultLanguage, output));
        Add(Addresses.Of(ExportManifest.FileName), site, _ => { });
        Add(Addresses.Of("_redirects"), site, output => HostFiles.WriteRedirects(_site, output));
        Add(Addresses.Of("_headers"), site, output => HostFiles.WriteHeaders(_site, output));

        // GitHub Pages would else turn the Markdown files into pages.
        Add(Addresses.Of(".nojekyll"), site, _ => { });
    }

    private void AddLanguage(string language)
    {
        var owner = $"the language '{language}'";
        Add(Addresses.In(language), owner, output => _site.WriteIndexPage(language, output));
        Add(Addresses.In(language, "feed.json"), owner, output => _site.WriteJsonFeed(language, output));
        Add(Addresses.In(language, "feed.atom"), owner, output => _site.WriteAtomFeed(language, output));
    }

    private void AddArticle(Article article)
    {
        var owner = $"the article '{article.Slug}' in '{article.Language}'";
        Add(_site.GetUrl(article), owner, output => _site.WriteArticlePage(article, output));
        Add(_site.GetOEmbedUrl(article.Language, article.Slug), owner, output => _site.TryWriteOEmbed(_site.GetUrl(article), null, null, output));
        AddForms(article, article.Slug, owner);
        if (_site.Options.QrCode is not null)
        {
            Add(Addresses.In(article.Language, $"qr/{article.Slug}.svg"), owner, output => _site.TryWriteQrCode(article, output));
        }

        // People are led to the new page. Programs and frames would not follow such a page, so that they get the article.
        foreach (var former in FormerSlugs(_site, article))
        {
            Add(Addresses.In(article.Language, former), owner, output => RedirectPage.Write(_site, article, output));
            AddForms(article, former, owner);
        }
    }

    private void AddForms(Article article, string slug, string owner)
    {
        Add(Addresses.In(article.Language, $"{slug}.json"), owner, output => _site.WriteArticle(article, ArticleFormats.Json, output));
        Add(Addresses.In(article.Language, $"{slug}.md"), owner, output => _site.WriteArticle(article, ArticleFormats.Markdown, output));
        Add(Addresses.In(article.Language, $"{slug}.txt"), owner, output => _site.WriteArticle(article, ArticleFormats.Text, output));
        Add(Addresses.In(article.Language, $"embed/{slug}"), owner, output => _site.WriteEmbedPage(article, null, output));
        foreach (var section in article.Sections)
        {
            Add(Addresses.In(article.Language, $"{slug}/{section.Id}.json"), owner, output => _site.WriteSection(section, ArticleFormats.Json, output));
            Add(Addresses.In(article.Language, $"embed/{slug}/{section.Id}"), owner, output => _site.WriteEmbedPage(article, section, output));
        }
    }

    private void Add(string address, string owner, Action<IBufferWriter<byte>> write)
    {
        var path = address[(Addresses.Base.Length + 1)..];
        _files.Add(new SiteFile(path.Length == 0 || path[^1] == '/' ? path + IndexFile : path, owner, write));
    }

    // A file system may not tell upper from lower case.
    private static void Check(List<SiteFile> files)
    {
        var owners = new Dictionary<string, string>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!owners.TryAdd(file.Path, file.Owner))
            {
                throw new CommandException(
                    $"The address '{file.Path}' is that of {owners[file.Path]} and of {file.Owner}: give the article another slug, and keep the old one in its 'aliases' only if it is not that.",
                    ExitCode.ContentErrors);
            }
        }
    }
}
