using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClinicContent;

/// <summary>The common input of everything on a site: the articles, the clinic, the options, and the addresses that follow from them. Immutable and thread-safe.</summary>
internal sealed class SiteContext
{
    // A feed tells what is new; the whole library is in articles.json.
    private const int MaxFeedEntries = 50;

    // A path that holds one is read with it, as a name that no article has.
    private const string EscapedSlash = "%2F";

    private readonly Dictionary<string, SiteLanguage> _languages = [];
    private readonly ConcurrentDictionary<int, SiteContext>? _linked;

    /// <param name="library">The articles.</param>
    /// <param name="clinic">The clinic to render for; null for the one that each article's content pack names.</param>
    /// <param name="options">The options, which are valid.</param>
    /// <param name="embedded">The routes that the embed script makes addresses of; see <see cref="SiteAssets"/>.</param>
    public SiteContext(IArticleLibrary library, ClinicProfile? clinic, SiteOptions options, IEnumerable<SiteRoute> embedded)
    {
        (Library, Clinic, Options) = (library.GetSnapshot(), clinic, options.Copy());
        _linked = Options.IsStatic ? new() : null;
        Addresses = new SiteAddresses(Options.BaseUrl, Options.UrlQuery, Library.DefaultLanguage, Options.IsStatic, Options.IsAddressKnown);
        Assets = new SiteAssets(Library, embedded);
        (StyleSheetUrl, PageScriptUrl) = LinkFiles();

        // Tools that judge a site read its robots.txt as a page would.
        PageContentSecurityPolicy = $"{PageStyle.SitePolicyFor(StyleSheetUrl)}; script-src 'self'; connect-src 'self'";
        foreach (var language in Library.Languages)
        {
            _languages.Add(language, new SiteLanguage(this, language));
        }
    }

    private SiteContext(SiteContext of, SiteAddresses addresses)
    {
        (Library, Clinic, Options, Assets, PageContentSecurityPolicy, _languages) = (of.Library, of.Clinic, of.Options, of.Assets, of.PageContentSecurityPolicy, of._languages);
        Addresses = addresses;
        _linked = new();
        (StyleSheetUrl, PageScriptUrl) = LinkFiles();
    }

    public IArticleLibrary Library { get; }

    public ClinicProfile? Clinic { get; }

    public SiteOptions Options { get; }

    public SiteAddresses Addresses { get; }

    public SiteAssets Assets { get; }

    /// <summary>The style sheet that the site's pages link, so that browsers fetch it once for all of them.</summary>
    public string StyleSheetUrl { get; }

    /// <summary>The script of the site's pages.</summary>
    public string PageScriptUrl { get; }

    public string PageContentSecurityPolicy { get; }

    /// <summary>The policy of a frame. Files are also shown by other hosts than the site's own.</summary>
    public string EmbedContentSecurityPolicy => field ??= PageStyle.FramePolicyFor(
        StyleSheetUrl, !Addresses.HasOrigin ? "'self'" : Options.IsStatic ? $"'self' {Addresses.Origin}" : Addresses.Origin, SiteFileHashes.FrameScript);

    /// <summary>The site with the links of a page. Those of a static site are relative to the place of the page, so that they hold wherever its folder is served from, or opened.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="file">The file of the page, or its pattern.</param>
    public SiteContext LinkedFrom(string language, string file = "") =>
        _linked is not null ? _linked.GetOrAdd(Addresses.DepthOf(language, file), (depth, site) => new(site, site.Addresses.RelativeTo(depth)), this) : this;

    /// <summary>The path of a route's content, relative to the site's root, without a leading slash and the language.</summary>
    /// <param name="route">The route.</param>
    /// <param name="slug">The slug, of a route that has one in its pattern.</param>
    /// <param name="section">The id of the section, of a route that has one in its pattern.</param>
    /// <param name="page">The page of a list, of a route that has one in its pattern.</param>
    /// <param name="topic">The topic, of a route that has one in its pattern.</param>
    public string GetFile(SiteRoute route, string? slug = null, string? section = null, int page = 1, string? topic = null) => route.Fill(slug, section, topic, route.Version?.Invoke(this), page);

    /// <summary>The absolute address of a route's content.</summary>
    /// <param name="route">The route.</param>
    /// <param name="language">The language, of a route that has several.</param>
    /// <param name="slug">The slug, of a route that has one in its pattern; <see cref="ArticleAddress.SlugPlaceholder"/> for a template.</param>
    /// <param name="section">The id of the section, of a route that has one in its pattern.</param>
    public string GetUrl(SiteRoute route, string? language = null, string? slug = null, string? section = null) =>
        language is null ? Addresses.Of(GetFile(route, slug, section)) : Addresses.In(language, GetFile(route, slug, section));

    /// <summary>The absolute address of a route's content for an article.</summary>
    public string GetUrl(SiteRoute route, Article article, Section? section = null) => GetUrl(route, article.Language, article.Slug, section?.Id);

    /// <summary>The absolute address of an article's page.</summary>
    public string GetUrl(Article article) => Addresses.In(article.Language, article.Slug);

    /// <summary>As <see cref="GetUrl(SiteRoute, string?, string?, string?)"/>, without scheme and host.</summary>
    public string GetPath(SiteRoute route, string language, string? slug = null) => Addresses.PathIn(language, GetFile(route, slug));

    /// <summary>Finds the article whose page has an address of this site. The query must contain that of the options; the rest is ignored.</summary>
    public bool TryGetArticle(string url, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        if (!SafeAddress.IsWeb(url) || Addresses.Inside(new Uri(url)) is not { } inside || inside.Contains(EscapedSlash, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // As the page itself is found or moved to: with a slash at its end, with the default language, in any case, with escapes that need not be.
        var slug = LanguagePath.RestOf(Uri.UnescapeDataString(inside), Library, out var language, out _);
        return LanguagePath.TryGetArticle(slug, language, Library, out article);
    }

    /// <summary>The clinic's texts in a language, for pages of no single article.</summary>
    public ClinicTexts TextsIn(string language) =>
        (Clinic ?? Library.Packs.Select(pack => pack.Clinic).FirstOrDefault(clinic => clinic is not null))?.TextsIn(language) ?? ClinicTexts.None;

    /// <summary>The interface words in a language: those of the first pack that has any, else the built-in ones.</summary>
    public InterfaceWords WordsIn(string language) =>
        Library.Packs.Select(pack => pack.Reader.Words.Find(language)).FirstOrDefault(words => words is not null) ?? InterfaceWords.In(language);

    /// <summary>The site's title in a language.</summary>
    public string TitleIn(string language)
    {
        var library = WordsIn(language)[InterfaceWord.Library];
        return TextsIn(language).Value(ClinicField.Name.Value) is { IsEmpty: false } name ? $"{library} – {Encoding.UTF8.GetString(name)}" : library;
    }

    /// <summary>The publisher of the site: the clinic, or else the first pack.</summary>
    public string PublisherIn(string language) =>
        TextsIn(language).Value(ClinicField.Name.Value) is { IsEmpty: false } name ? Encoding.UTF8.GetString(name) : Library.Packs[0].Name;

    /// <summary>A language's newest articles; those of one day are sorted by slug.</summary>
    public IEnumerable<Article> NewestIn(string language) =>
        In(language).OrderByDescending(article => article.Updated).ThenBy(article => article.Slug, StringComparer.Ordinal).Take(MaxFeedEntries);

    /// <summary>A language's articles, sorted by slug.</summary>
    public IEnumerable<Article> In(string language) => Library.All.Where(article => article.Language == language);

    /// <summary>A language's topics by name.</summary>
    public IReadOnlyList<SiteTopic> TopicsIn(string language) => LanguageNamed(language) is { } known ? known.Topics ??= FindTopics(language) : FindTopics(language);

    /// <summary>The address of a topic's page, without scheme and host.</summary>
    public string GetTopicPath(SiteRoute route, string language, string topic) => Addresses.PathIn(language, GetFile(route, topic: topic));

    /// <summary>The absolute address of a topic's page.</summary>
    public string GetTopicUrl(SiteRoute route, string language, string topic) => Addresses.In(language, GetFile(route, topic: topic));

    private (string StyleSheet, string PageScript) LinkFiles() =>
        (Options.Page.StyleSheetUrl ?? Addresses.LinkTo(GetFile(SiteAssets.PinnedStyleSheet)), Addresses.LinkTo(GetFile(SiteAssets.PageScript)));

    private SiteTopic[] FindTopics(string language) =>
    [
        .. In(language)
            .SelectMany(article => article.Topics, (article, topic) => (topic, article))
            .GroupBy(pair => pair.topic, pair => pair.article)
            .Select(group => new SiteTopic(group.Key, TopicNames.In(Library, language, group.Key), [.. group]))
            .OrderBy(topic => AlphabeticalOrder.KeyOf(topic.Name.Text), StringComparer.Ordinal)
            .ThenBy(topic => topic.Id, StringComparer.Ordinal),
    ];

    /// <summary>The languages in which the site has an article.</summary>
    public IEnumerable<string> LanguagesOf(Article article) => article.Languages.Where(Library.Languages.Contains);

    /// <summary>The addresses of an article's pages, by language.</summary>
    public List<(string Language, string Address)> AlternatesOf(Article article) =>
        [.. LanguagesOf(article).Select(language => (language, Addresses.In(language, article.Slug)))];

    /// <summary>The addresses of the index pages, by language.</summary>
    public List<(string Language, string Address)> IndexAlternates() =>
        [.. Library.Languages.Select(language => (language, Addresses.In(language)))];

    /// <summary>The address for readers of any other language.</summary>
    public string DefaultOf(List<(string Language, string Address)> alternates) =>
        alternates.FirstOrDefault(alternate => Addresses.IsDefault(alternate.Language), alternates[0]).Address;

    /// <summary>The rendering options of an article's language.</summary>
    public SiteLanguage LanguageOf(Article article) =>
        LanguageNamed(article.Language) ?? new SiteLanguage(this, article.Language);

    /// <summary>Finds one of the library's languages; null when it has none of that name.</summary>
    public SiteLanguage? LanguageNamed(string language) => _languages.GetValueOrDefault(language);

    /// <summary>As <see cref="Known"/>; for the default language, when no article is in it, the first of the library's languages.</summary>
    public string KnownOrFirst(string language) =>
        Addresses.IsDefault(language) && Library.Languages.Count > 0 && LanguageNamed(Library.DefaultLanguage) is null ? Library.Languages[0] : Known(language);

    /// <summary>Finds the tag of one of the library's languages, in any case.</summary>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public string Known(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Library.Languages.FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no article in '{DisplayText.Of(language)}': use one of {string.Join(", ", Library.Languages)}.", nameof(language));
    }
}
