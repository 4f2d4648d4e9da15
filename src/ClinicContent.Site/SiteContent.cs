using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClinicContent;

/// <summary>
/// The bodies of everything that a site of articles serves for one clinic, whatever serves them. Each method writes UTF-8 that depends
/// on nothing but the library, the clinic and the options. Immutable and thread-safe. Methods that render throw
/// <see cref="ClinicProfileException"/> as <see cref="ArticleContentExtensions"/> does, before anything is written.
/// </summary>
/// <remarks>
/// Addresses, from the base: an index page <c>/</c>, an article <c>/{slug}</c>, its other formats <c>/{slug}.json</c>, <c>.md</c> and
/// <c>.txt</c>, its frame <c>/embed/{slug}</c> or <c>/embed/{slug}/{section}</c>, its QR code <c>/qr/{slug}.svg</c>, feeds <c>/feed.json</c> and <c>/feed.atom</c>; all these
/// after <c>/{language}</c> in languages other than the library's default one. Besides <c>/articles.json</c>, <c>/sitemap.xml</c>,
/// <c>/llms.txt</c>, <c>/oembed</c>, and for other sites <c>/embed.js</c>,
/// <c>/clinic-content.css</c>, <c>/embed.json</c> and the files that this one names.
/// <see cref="SiteOptions.IsStatic"/> changes some of them.
/// </remarks>
public sealed class SiteContent
{
    // A feed tells what is new; the whole library is in articles.json.
    private const int LongestFeed = 50;

    private readonly Dictionary<string, SiteLanguage> _languages;

    /// <summary>Creates the content of a site.</summary>
    /// <param name="library">The articles, as they are now: make another site when they change.</param>
    /// <param name="clinic">The clinic to render for; null for the one that each article's content pack names.</param>
    /// <param name="options">Where the site stands and how its bodies are rendered.</param>
    /// <exception cref="ArgumentException">The options cannot be used; the message lists all faults.</exception>
    public SiteContent(IArticleLibrary library, ClinicProfile? clinic, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Validate() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        (Library, Clinic, Options) = (library.GetSnapshot(), clinic, options.Copy());
        Addresses = new SiteAddresses(options.BaseUrl, options.UrlQuery, Library.DefaultLanguage, options.IsStatic);
        Assets = new EmbedAssets(Library);
        StyleSheetUrl = options.Page.StyleSheetUrl ?? $"{Addresses.Path}/{Assets.StyleSheetFile}";
        PageContentSecurityPolicy = PageStyle.PolicyFor(StyleSheetUrl);
        EmbedContentSecurityPolicy = PageStyle.FramePolicyFor(StyleSheetUrl, Addresses.Origin, EmbedScript.Utf8);
        _languages = Library.Languages.ToDictionary(language => language, language => new SiteLanguage(this, language));
    }

    /// <summary>The Content-Security-Policy of index and article pages, for the HTTP header of that name; the pages state it as well.</summary>
    public string PageContentSecurityPolicy { get; }

    /// <summary>The Content-Security-Policy of frame pages, for the HTTP header of that name; the pages state it as well.</summary>
    public string EmbedContentSecurityPolicy { get; }

    internal IArticleLibrary Library { get; }

    internal ClinicProfile? Clinic { get; }

    internal SiteOptions Options { get; }

    internal SiteAddresses Addresses { get; }

    internal EmbedAssets Assets { get; }

    /// <summary>What the site's pages link to, so that it is fetched once for all of them.</summary>
    internal string StyleSheetUrl { get; }

    /// <summary>The name of the embed script's file, which changes with its text, such as <c>embed.0123456789abcdef.js</c>: what it gives may be kept for ever.</summary>
    public string EmbedScriptFile => Assets.ScriptFile;

    /// <summary>The name of the style sheet's file, which changes with its text, such as <c>clinic-content.0123456789abcdef.css</c>. It holds <see cref="PageStyle.StyleSheet"/>.</summary>
    public string StyleSheetFile => Assets.StyleSheetFile;

    /// <summary>The address of an article's page.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The absolute address, also the page's canonical one.</returns>
    public string GetUrl(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Addresses.In(article.Language, article.Slug);
    }

    /// <summary>The address of an article in another format.</summary>
    internal string GetUrl(Article article, string extension) => Addresses.In(article.Language, article.Slug + extension);

    /// <summary>The address of what <see cref="TryWriteOEmbed"/> writes of an article. Nothing in a slug needs escaping.</summary>
    internal string GetOEmbedUrl(string language, string slug)
    {
        if (Options.IsStatic)
        {
            return Addresses.In(language, slug + ".oembed.json");
        }

        var page = Uri.EscapeDataString(Addresses.In(language, ArticleAddress.SlugPlace));
        return Addresses.Of("oembed", $"url={page.Replace(Uri.EscapeDataString(ArticleAddress.SlugPlace), slug, StringComparison.Ordinal)}&format=json");
    }

    /// <summary>The address of a page of the index for programs.</summary>
    internal string ArticlesJsonAddressOf(ArticleQuery query, int page) =>
        !Options.IsStatic ? Addresses.Of("articles.json", query.ToAddress(page))
        : Addresses.Of(page == 1 ? "articles.json" : FormattableString.Invariant($"articles.{page}.json"));

    /// <summary>The address of the page that shows an article, or one section of it, in a frame on another site.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">The section; null for the whole article.</param>
    /// <returns>The absolute address.</returns>
    public string GetEmbedUrl(Article article, Section? section = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Addresses.In(article.Language, section is null ? $"embed/{article.Slug}" : $"embed/{article.Slug}/{section.Id}");
    }

    /// <summary>
    /// Finds the article whose page stands at an address of this site. The query must hold <see cref="SiteOptions.UrlQuery"/>; what else it says is
    /// passed over, as is the fragment.
    /// </summary>
    /// <param name="url">An absolute address, of any origin.</param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>Whether the address is that of an article here, in exactly the language that it names.</returns>
    public bool TryGetArticle(string url, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(url);
        article = null;
        if (!SafeAddress.IsWeb(url) || Addresses.Inside(new Uri(url)) is not { } inside)
        {
            return false;
        }

        var parts = (Options.IsStatic && inside.EndsWith('/') ? inside[..^1] : inside).Split('/');
        var language = parts.Length == 1 ? Library.DefaultLanguage : Library.Languages.FirstOrDefault(l => !Addresses.IsDefault(l) && l == parts[0]);
        if (parts.Length > 2 || language is null || !Library.TryGet(parts[^1], language, out var found) || found.Language != language)
        {
            return false;
        }

        article = found;
        return true;
    }

    /// <summary>Writes an article in a format, with absolute addresses in all but the page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="format">The format's name; <see cref="ArticleFormats.Page"/> is what <see cref="WriteArticlePage"/> writes.</param>
    /// <param name="output">Where to write.</param>
    public void WriteArticle(Article article, string format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(format);
        if (format.Equals(ArticleFormats.Page, StringComparison.OrdinalIgnoreCase))
        {
            WriteArticlePage(article, output);
        }
        else
        {
            LanguageOf(article).Renderer.Render(article, format, output);
        }
    }

    /// <summary>Writes a section in a format, with absolute addresses.</summary>
    /// <param name="section">The section.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="output">Where to write.</param>
    public void WriteSection(Section section, string format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(section);
        LanguageOf(section.Article).Renderer.Render(section, format, output);
    }

    /// <summary>Writes the page that lists a language's articles by topic.</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteIndexPage(string language, IBufferWriter<byte> output) => IndexPage.Write(this, Known(language), output);

    /// <summary>Writes an article's page, with all that search engines, feed readers and other sites look for in its head.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    public void WriteArticlePage(Article article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        LanguageOf(article).ArticlePage.Write(article, output);
    }

    /// <summary>Writes the page that shows an article, or one section of it, in a frame on another site.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">A section of it; null for the whole article.</param>
    /// <param name="output">Where to write.</param>
    public void WriteEmbedPage(Article article, Section? section, IBufferWriter<byte> output) => EmbedPage.Write(this, article, section, output);

    /// <summary>Writes the QR code of an article's page, as SVG, for <see cref="SiteOptions.QrCode"/> to draw.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>Whether the site draws QR codes.</returns>
    public bool TryWriteQrCode(Article article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var address = GetUrl(article);
        if (Options.QrCode is not { } draw)
        {
            return false;
        }

        Encoding.UTF8.GetBytes(draw(address), output);
        return true;
    }

    /// <summary>Writes the page that says why there is no content, and leads to the index. It names no clinic, and depends on nothing that was asked for.</summary>
    /// <param name="error">Why.</param>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteErrorPage(SiteError error, string language, IBufferWriter<byte> output) => ErrorPage.Write(this, error, Known(language), output);

    /// <summary>Writes the index for programs, as JSON: the articles of a query with their addresses, the total, and the next page.</summary>
    /// <param name="query">Which articles.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The query cannot be asked; the message lists all faults.</exception>
    public void WriteArticlesJson(ArticleQuery query, IBufferWriter<byte> output) => ArticlesJson.Write(this, query, output);

    /// <summary>Writes a language's newest articles as a JSON Feed (https://www.jsonfeed.org/version/1.1/).</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteJsonFeed(string language, IBufferWriter<byte> output) => JsonFeed.Write(this, Known(language), output);

    /// <summary>Writes a language's newest articles as an Atom feed (RFC 4287).</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteAtomFeed(string language, IBufferWriter<byte> output) => AtomFeed.Write(this, Known(language), output);

    /// <summary>Writes the addresses of all pages, each with those in other languages, for search engines (https://www.sitemaps.org/protocol.html), which read 50,000 addresses of one file.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteSitemap(IBufferWriter<byte> output) => Sitemap.Write(this, output);

    /// <summary>Writes a list of all articles as language models read it (https://llmstxt.org/), in Markdown.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteLlmsTxt(IBufferWriter<byte> output) => LlmsTxt.Write(this, output);

    /// <summary>
    /// Writes how another site can embed an article (https://oembed.com/, version 1.0, type <c>rich</c>), as JSON. A fragment that names a
    /// section embeds that section alone. Nothing is fetched.
    /// </summary>
    /// <param name="url">The address of an article's page; that of any other page is refused.</param>
    /// <param name="maxWidth">The greatest width in pixels; null for any.</param>
    /// <param name="maxHeight">The greatest height in pixels; null for any.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>Whether the address is that of an article here; nothing is written when it is not.</returns>
    public bool TryWriteOEmbed(string url, int? maxWidth, int? maxHeight, IBufferWriter<byte> output) => OEmbed.Write(this, url, maxWidth, maxHeight, output);

    /// <summary>
    /// Writes the script that defines the element <c>clinic-article</c>, a JavaScript module: the file <c>embed.js</c>, and
    /// <see cref="EmbedScriptFile"/>. It finds the site by its own address, so it is the same for every clinic.
    /// </summary>
    /// <param name="output">Where to write.</param>
    public void WriteEmbedScript(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Assets.Script);
    }

    /// <summary>Writes the file <c>embed.json</c>: the addresses of script and style sheet, their integrity (https://www.w3.org/TR/SRI/) and the lines to paste.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteEmbedIndex(IBufferWriter<byte> output) => EmbedIndex.Write(this, output);

    /// <summary>The clinic's texts in a language, for what belongs to no one article.</summary>
    internal ClinicTexts TextsIn(string language) =>
        (Clinic ?? Library.Packs.Select(pack => pack.Clinic).FirstOrDefault(clinic => clinic is not null))?.TextsIn(language) ?? ClinicTexts.None;

    /// <summary>What the site is called in a language.</summary>
    internal string TitleIn(string language)
    {
        var library = InterfaceWords.In(language).Library;
        return TextsIn(language).Value((int)ClinicValue.Name) is { IsEmpty: false } name ? $"{library} – {Encoding.UTF8.GetString(name)}" : library;
    }

    /// <summary>Who the site is by: the clinic, or else the first pack.</summary>
    internal string PublisherIn(string language) =>
        TextsIn(language).Value((int)ClinicValue.Name) is { IsEmpty: false } name ? Encoding.UTF8.GetString(name) : Library.Packs[0].Name;

    /// <summary>A language's newest articles, of one day by slug.</summary>
    internal IEnumerable<Article> NewestIn(string language) =>
        In(language).OrderByDescending(article => article.Updated).ThenBy(article => article.Slug, StringComparer.Ordinal).Take(LongestFeed);

    /// <summary>A language's articles by slug.</summary>
    internal IEnumerable<Article> In(string language) => Library.All.Where(article => article.Language == language);

    /// <summary>The languages that an article can be had in here.</summary>
    internal IEnumerable<string> LanguagesOf(Article article) => article.Languages.Where(Library.Languages.Contains);

    /// <summary>The addresses of an article's pages, by language.</summary>
    internal List<(string Language, string Address)> AlternatesOf(Article article) =>
        [.. LanguagesOf(article).Select(language => (language, Addresses.In(language, article.Slug)))];

    /// <summary>The addresses of the index pages, by language.</summary>
    internal List<(string Language, string Address)> IndexAlternates() =>
        [.. Library.Languages.Select(language => (language, Addresses.In(language)))];

    /// <summary>The address for readers of no language that is there.</summary>
    internal string DefaultOf(List<(string Language, string Address)> alternates) =>
        alternates.FirstOrDefault(alternate => Addresses.IsDefault(alternate.Language), alternates[0]).Address;

    /// <summary>How a language is rendered.</summary>
    internal SiteLanguage LanguageOf(Article article) =>
        LanguageNamed(article.Language) ?? new SiteLanguage(this, article.Language);

    /// <summary>One of the library's languages; null when it has none of that name.</summary>
    internal SiteLanguage? LanguageNamed(string language) => _languages.GetValueOrDefault(language);

    private string Known(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Library.Languages.FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no article in '{Shown.Text(language)}': use one of {string.Join(", ", Library.Languages)}.", nameof(language));
    }
}
