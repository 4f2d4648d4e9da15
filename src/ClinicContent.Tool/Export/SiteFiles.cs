using System.Buffers;

namespace ClinicContent.Tool;

/// <summary>
/// Lists every file of a static site. An address that ends with a slash is the <c>index.html</c> of that folder, which every host serves
/// for it; any other address is a file's path.
/// </summary>
internal sealed class SiteFiles
{
    private const string IndexFile = "index.html";
    private const string Json = "application/json";
    private const string Plain = "text/plain; charset=utf-8";

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

    /// <summary>Finds the file at a path; null when there is none. Of many thousand files, it lists only those that can match.</summary>
    public static SiteFile? Find(SiteContent site, string path)
    {
        var files = new SiteFiles(site);
        files.AddAllButArticles();

        // The path of a file that is an article's holds its slug, or one that it had before, up to the ending.
        foreach (var name in path.Split('/').Select(name => name.Split('.')[0]).Distinct())
        {
            if (site.Library.TryGet(name, null, out var article))
            {
                foreach (var language in site.Context.LanguagesOf(article))
                {
                    files.AddArticle(article.GetTranslation(language));
                }
            }
        }

        return files._files.Find(file => file.Path == path);
    }

    /// <summary>The former slugs of an article whose addresses still work.</summary>
    public static IEnumerable<string> FormerSlugs(SiteContent site, Article article) =>
        site.Context.LanguagesOf(article).SelectMany(language => article.GetTranslation(language).Aliases).Distinct().Order(StringComparer.Ordinal);

    private void AddAllButArticles()
    {
        const string site = "the site";
        AddRoutes(SiteRouteScope.Site, route =>
        {
            foreach (var resource in route.Files?.Invoke(_site.Context) ?? [new SiteResource(route, _site.Library.DefaultLanguage)])
            {
                Add(Addresses.Of(_site.Context.GetFile(route, page: resource.Query?.Page ?? 1)), site, resource);
            }
        });
        Add(Addresses.Of("404.html"), site, SiteRoutes.Page.MediaType, output => _site.WriteErrorPage(SiteError.NotFound, _site.Library.DefaultLanguage, output));
        Add(Addresses.Of(ExportManifest.FileName), site, Json, _ => { });
        Add(Addresses.Of("_redirects"), site, Plain, output => HostFiles.WriteRedirects(_site, output));
        Add(Addresses.Of("_headers"), site, Plain, output => HostFiles.WriteHeaders(_site, output));

        // GitHub Pages would else turn the Markdown files into pages.
        Add(Addresses.Of(".nojekyll"), site, Plain, _ => { });
        foreach (var language in _site.Library.Languages)
        {
            AddRoutes(SiteRouteScope.Language, route => Add(_site.Context.GetUrl(route, language), $"the language '{language}'", new SiteResource(route, language)));
            foreach (var topic in _site.Context.TopicsIn(language))
            {
                AddRoutes(SiteRouteScope.Topic, route => Add(_site.Context.GetTopicUrl(route, language, topic.Id), $"the topic '{topic.Id}'", new SiteResource(route, language, Topic: topic.Id)));
            }
        }
    }

    private void AddArticle(Article article)
    {
        AddArticle(article, article.Slug);

        // People are led to the new page. Programs and frames would not follow such a page, so that they get the article.
        foreach (var former in FormerSlugs(_site, article))
        {
            AddArticle(article, former);
        }
    }

    private void AddArticle(Article article, string slug)
    {
        var owner = $"the article '{article.Slug}' in '{article.Language}'";
        var isFormer = slug != article.Slug;
        AddRoutes(SiteRouteScope.Article, route =>
        {
            var address = _site.Context.GetUrl(route, article.Language, slug);
            if (!isFormer)
            {
                Add(address, owner, new SiteResource(route, article.Language, article));
            }
            else if (route == SiteRoutes.Page)
            {
                Add(address, owner, route.MediaType, output => RedirectPage.Write(_site, article, output));
            }
            else if (!route.IsOfCurrentSlug)
            {
                Add(address, owner, new SiteResource(route, article.Language, article));
            }
        });
        foreach (var section in article.Sections)
        {
            AddRoutes(SiteRouteScope.Section, route =>
                Add(_site.Context.GetUrl(route, article.Language, slug, section.Id), owner, new SiteResource(route, article.Language, article, section)));
        }
    }

    private void AddRoutes(SiteRouteScope scope, Action<SiteRoute> add)
    {
        foreach (var route in SiteRoutes.ForFiles)
        {
            if (route.Scope == scope && route.IsOfferedBy(_site.Context))
            {
                add(route);
            }
        }
    }

    private void Add(string address, string owner, SiteResource resource) => Add(address, owner, resource.Route.MediaType, output => _site.Write(resource, output));

    private void Add(string address, string owner, string mediaType, Action<IBufferWriter<byte>> write)
    {
        var path = address[(Addresses.Base.Length + 1)..];
        _files.Add(new SiteFile(path.Length == 0 || path[^1] == '/' ? path + IndexFile : path, owner, mediaType, write));
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
