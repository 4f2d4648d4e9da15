using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ClinicContent;

/// <summary>
/// Writes all content of a site of articles for one clinic, for any kind of server. Each method writes UTF-8 that depends only on the
/// library, the clinic and the options. Immutable and thread-safe. Methods that render throw <see cref="ClinicProfileException"/> as
/// <see cref="ArticleContentExtensions"/> does, before they write anything.
/// </summary>
/// <remarks>
/// Addresses, from the base: an index page <c>/</c>, a topic's page <c>/topics/{topic}</c>, an article <c>/{slug}</c>, its other formats <c>/{slug}.json</c>, <c>.md</c> and
/// <c>.txt</c>, its frame <c>/embed/{slug}</c> or <c>/embed/{slug}/{section}</c>, its QR code <c>/qr/{slug}.svg</c>, feeds <c>/feed.json</c> and <c>/feed.atom</c>, the search <c>/search</c> and <c>/search.json</c>; all these
/// after <c>/{language}</c> in languages other than the library's default one. Besides <c>/articles.json</c>, <c>/sitemap.xml</c>,
/// <c>/llms.txt</c>, <c>/llms-full.txt</c>, <c>/oembed</c>, and for other sites <c>/embed.js</c>,
/// <c>/clinic-content.css</c>, <c>/embed.json</c> and the files that this one names.
/// <see cref="SiteOptions.IsStatic"/> changes some of them.
/// </remarks>
public sealed class SiteContent
{
    /// <summary>Creates the content of a site.</summary>
    /// <param name="library">The articles, as they are now: make another site when they change.</param>
    /// <param name="clinic">The clinic to render for; null for the one that each article's content pack names.</param>
    /// <param name="options">The location of the site and its rendering options.</param>
    /// <exception cref="ArgumentException">The options cannot be used; the message lists all errors.</exception>
    public SiteContent(IArticleLibrary library, ClinicProfile? clinic, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(options));
        }

        Context = new(library, clinic, options, SiteRoutes.Embedded);
    }

    /// <summary>The Content-Security-Policy of index and article pages, for the HTTP header of that name; the pages state it as well.</summary>
    public string PageContentSecurityPolicy => Context.PageContentSecurityPolicy;

    /// <summary>The Content-Security-Policy of frame pages, for the HTTP header of that name; the pages state it as well.</summary>
    public string EmbedContentSecurityPolicy => Context.EmbedContentSecurityPolicy;

    internal IArticleLibrary Library => Context.Library;

    internal SiteOptions Options => Context.Options;

    internal SiteAddresses Addresses => Context.Addresses;

    internal string StyleSheetUrl => Context.StyleSheetUrl;

    internal SiteContext Context { get; }

    /// <summary>The file name of the embed script, such as <c>embed.0123456789abcdef.js</c>. The name changes with the script, so that caches may keep the file forever.</summary>
    public string EmbedScriptFile => Context.GetFile(SiteAssets.PinnedEmbedScript);

    /// <summary>
    /// The file name of the style sheet, such as <c>clinic-content.0123456789abcdef.css</c>, which changes with its text. The file contains
    /// <see cref="PageStyle.StyleSheet"/>.
    /// </summary>
    public string StyleSheetFile => Context.GetFile(SiteAssets.PinnedStyleSheet);

    /// <summary>Gets the address of an article's page.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The absolute address, also the page's canonical one.</returns>
    public string GetUrl(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Context.GetUrl(article);
    }

    /// <summary>Gets the address of the page that shows an article, or one section of it, in a frame on another site.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">The section; null for the whole article.</param>
    /// <returns>The absolute address.</returns>
    public string GetEmbedUrl(Article article, Section? section = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Context.GetUrl(section is null ? EmbedPage.Route : EmbedPage.SectionRoute, article, section);
    }

    /// <summary>
    /// Finds an article by the address of its page on this site. The query must contain <see cref="SiteOptions.UrlQuery"/>; the rest of the
    /// query and the fragment are ignored.
    /// </summary>
    /// <param name="url">An absolute address, of any origin.</param>
    /// <param name="article">The article, when there is one.</param>
    /// <returns>True when the address is that of an article here, in exactly the language that it names.</returns>
    public bool TryGetArticle(string url, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Context.TryGetArticle(url, out article);
    }

    /// <summary>Finds the resource of a path; see <see cref="TryFind(SitePath, out SiteResource, out bool)"/>.</summary>
    /// <param name="path">A path from the base of the site on, without a slash in front and without the query, not of a static site. It is never stored.</param>
    /// <param name="resource">The resource that it names.</param>
    /// <param name="isMoved">True when the resource has another path.</param>
    /// <returns>True when the path names a resource.</returns>
    public bool TryFind(string path, out SiteResource resource, out bool isMoved) => TryFind(SiteRoutes.Read(path, Library), out resource, out isMoved);

    /// <summary>Finds the resource of a path. When the path has moved, a server answers with a redirection to <see cref="GetPath"/>.</summary>
    /// <param name="path">A path, read with these articles, or with more languages of theirs.</param>
    /// <param name="resource">The resource that it names.</param>
    /// <param name="isMoved">
    /// True when the resource has another path, because this one names the default language, ends with a slash, has capital letters or a former slug.
    /// </param>
    /// <returns>True when the path names a resource.</returns>
    public bool TryFind(SitePath path, out SiteResource resource, out bool isMoved)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SiteRoutes.TryFind(Context, path, out resource, out isMoved);
    }

    /// <summary>Gets the path of a resource, relative to the site's root, without a leading slash.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The path, which <see cref="TryFind(string, out SiteResource, out bool)"/> reads.</returns>
    public string GetPath(in SiteResource resource)
    {
        var file = Context.GetFile(resource.Route, resource.Article?.Slug, resource.Section?.Id, topic: resource.Topic);
        return resource.Route.Scope == SiteRouteScope.Site || resource.Language == Library.DefaultLanguage ? file
            : file.Length == 0 ? resource.Language
            : $"{resource.Language}/{file}";
    }

    /// <summary>Writes a resource.</summary>
    /// <param name="resource">One that <see cref="TryFind(SitePath, out SiteResource, out bool)"/> found, with the query that its route reads.</param>
    /// <param name="output">The output.</param>
    public void Write(in SiteResource resource, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        resource.Route.Write(Context, resource, output);
    }

    /// <summary>Writes an article in a format. All formats but the page have absolute addresses.</summary>
    /// <param name="article">The article.</param>
    /// <param name="format">The format's name; <see cref="ArticleFormats.Page"/> is what <see cref="WriteArticlePage"/> writes.</param>
    /// <param name="output">The output.</param>
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
            ArticleForms.Write(Context, article, format, output);
        }
    }

    /// <summary>Writes a section in a format, with absolute addresses.</summary>
    /// <param name="section">The section.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="output">The output.</param>
    public void WriteSection(Section section, string format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArticleForms.Write(Context, section, format, output);
    }

    /// <summary>Writes the page that lists a language's articles by kind.</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteIndexPage(string language, IBufferWriter<byte> output) => IndexPage.Write(Context, Context.Known(language), output);

    /// <summary>Writes an article's page. Its head has the metadata for search engines, feed readers and other sites.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">The output.</param>
    public void WriteArticlePage(Article article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        ArticlePage.Write(Context, article, output);
    }

    /// <summary>Writes the page that shows an article, or one section of it, in a frame on another site.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">A section of it; null for the whole article.</param>
    /// <param name="output">The output.</param>
    public void WriteEmbedPage(Article article, Section? section, IBufferWriter<byte> output) => EmbedPage.Write(Context, article, section, output);

    /// <summary>Writes the QR code of an article's page as SVG, drawn by <see cref="SiteOptions.QrCode"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">The output.</param>
    /// <returns>True when the site draws QR codes.</returns>
    public bool TryWriteQrCode(Article article, IBufferWriter<byte> output) => QrCodeImage.Write(Context, article, output);

    /// <summary>
    /// Writes the page that explains why there is no content, in the clinic's name and with its telephone number. It leads to the index, and holds nothing of the
    /// request.
    /// </summary>
    /// <param name="error">The error.</param>
    /// <param name="language">One of the library's languages, or its default language, which the first of them replaces when no article is in it.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteErrorPage(SiteError error, string language, IBufferWriter<byte> output) => WriteErrorPage(error, language, null, isClinicKnown: true, output);

    /// <summary>Writes the page of an error. The page of an unknown path also links to articles of similar names, or to those that a search for its words finds.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">One of the library's languages, or its default language, which the first of them replaces when no article is in it.</param>
    /// <param name="path">The requested path, any text; null for none. The page does not repeat it.</param>
    /// <param name="isClinicKnown">False when an unknown clinic was asked for: then the page names none.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteErrorPage(SiteError error, string language, string? path, bool isClinicKnown, IBufferWriter<byte> output)
    {
        var known = Context.KnownOrFirst(language);
        var near = error == SiteError.NotFound && path is not null ? NearArticles.Find(Library, known, path) : [];
        ErrorPage.Write(Context, error, known, near, isClinicKnown, output);
    }

    /// <summary>Writes the index for programs as JSON: the articles of a query with their addresses, the total number, and the address of the next page.</summary>
    /// <param name="query">The query for articles.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The query cannot be asked; the message lists all errors.</exception>
    public void WriteArticlesJson(ArticleQuery query, IBufferWriter<byte> output) => ArticlesJson.Write(Context, query, output);

    /// <summary>Writes a language's newest articles as a JSON Feed (https://www.jsonfeed.org/version/1.1/).</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteJsonFeed(string language, IBufferWriter<byte> output) => JsonFeed.Write(Context, Context.Known(language), output);

    /// <summary>Writes a language's newest articles as an Atom feed (RFC 4287).</summary>
    /// <param name="language">One of the library's languages.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The library has no such language.</exception>
    public void WriteAtomFeed(string language, IBufferWriter<byte> output) => AtomFeed.Write(Context, Context.Known(language), output);

    /// <summary>
    /// Writes the sitemap for search engines (https://www.sitemaps.org/protocol.html): the addresses of all pages, each with those of its
    /// translations. Search engines read the first 50,000 addresses of one file.
    /// </summary>
    /// <param name="output">The output.</param>
    public void WriteSitemap(IBufferWriter<byte> output) => Sitemap.Write(Context, output);

    /// <summary>Writes a list of all articles for language models (https://llmstxt.org/), in Markdown.</summary>
    /// <param name="output">The output.</param>
    public void WriteLlmsTxt(IBufferWriter<byte> output) => LlmsTxt.Write(Context, output);

    /// <summary>Writes the whole texts of all articles for language models, in Markdown, with their sources, reviews and disclaimers.</summary>
    /// <param name="output">The output.</param>
    public void WriteLlmsFullTxt(IBufferWriter<byte> output) => LlmsFullTxt.Write(Context, output);

    /// <summary>
    /// Writes the answer to a request of an electronic health record, as data: at most three articles, the exact codes first. An answer without an article has no
    /// entry. It depends on the subjects, the language and the recipient of the request and on nothing else of it.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="ArgumentException">The request has errors; the message lists them.</exception>
    public void WriteInfobutton(InfobuttonRequest request, InfobuttonFormat format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        if (request.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(request));
        }

        InfobuttonFeed feed = new(Context, InfobuttonAnswer.Find(Context, request));
        switch (format)
        {
            case InfobuttonFormat.Atom:
                InfobuttonAtom.Write(feed, output);
                break;
            case InfobuttonFormat.Jsonp when request.Callback.Length > 0:
                InfobuttonJson.WriteCall(request.Callback, feed, Options.Json, output);
                break;
            default:
                InfobuttonJson.Write(feed, Options.Json, output);
                break;
        }
    }

    /// <summary>Writes the same answer as a page for people. A request with errors has the page that nothing was found.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">The output.</param>
    public void WriteInfobuttonPage(InfobuttonRequest request, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        InfobuttonPage.Write(Context, InfobuttonAnswer.Find(Context, request), output);
    }

    /// <summary>
    /// Writes the description with which another site embeds an article (https://oembed.com/, version 1.0, type <c>rich</c>), as JSON. An
    /// address with the id of a section as its fragment embeds that section alone. Nothing is fetched.
    /// </summary>
    /// <param name="url">The address of an article's page; that of any other page is refused.</param>
    /// <param name="maxWidth">The greatest width in pixels; null for any.</param>
    /// <param name="maxHeight">The greatest height in pixels; null for any.</param>
    /// <param name="output">The output.</param>
    /// <returns>True when the address is that of an article here; nothing is written when it is not.</returns>
    public bool TryWriteOEmbed(string url, int? maxWidth, int? maxHeight, IBufferWriter<byte> output) => OEmbed.Write(Context, url, maxWidth, maxHeight, output);

    /// <summary>
    /// Writes the script that defines the element <c>clinic-article</c>, a JavaScript module: the file <c>embed.js</c>, and
    /// <see cref="EmbedScriptFile"/>. The script finds the site by its own address, so it is the same for every clinic.
    /// </summary>
    /// <param name="output">The output.</param>
    public void WriteEmbedScript(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Context.Assets.Script);
    }

    /// <summary>
    /// Writes the file <c>embed.json</c>: the addresses of the script and the style sheet, their integrity (https://www.w3.org/TR/SRI/),
    /// and the lines to paste into a page.
    /// </summary>
    /// <param name="output">The output.</param>
    public void WriteEmbedIndex(IBufferWriter<byte> output) => EmbedIndex.Write(Context, output);
}
