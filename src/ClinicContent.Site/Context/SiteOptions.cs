namespace ClinicContent;

/// <summary>
/// The location of a site of articles on the web, and the options of its content. A <see cref="SiteContent"/> copies them, so that a later
/// change has no effect on it.
/// </summary>
public sealed class SiteOptions
{
    /// <summary>
    /// The public address of the site's root, such as <c>https://clinic.example/health</c>: <c>https</c> or <c>http</c>, without user name,
    /// query and fragment. Every address of the site in its content begins with it, or with its path.
    /// </summary>
    public required string BaseUrl { get; set; }

    /// <summary>
    /// True, the default, when visitors reach the site at <see cref="BaseUrl"/>. When false, content uses its path alone: pages have no
    /// canonical link, and the site has no feeds, sitemap, oEmbed, <c>embed.json</c> and QR codes, which need whole addresses.
    /// </summary>
    /// <value>The default is true.</value>
    public bool IsAddressKnown { get; set; } = true;

    /// <summary>
    /// The query that every address of the site's content carries, without the question mark, such as <c>clinic=desert-spine</c>. Set it
    /// when the query selects the clinic: a canonical address without it would be another clinic's page. Null, the default, when addresses
    /// need none.
    /// </summary>
    public string? UrlQuery { get; set; }

    /// <summary>
    /// True when the site is a set of files on a host that runs no program. The address of a page then ends with a slash, because every
    /// such host serves the file <c>index.html</c> of a folder. Pages link one another relative to their own place, so that a copy of the files
    /// works at any address, and opened from a folder. Further pages of <c>/articles.json</c> are <c>/articles.2.json</c> and so
    /// on, and the oEmbed answer for an article is <c>/{slug}.oembed.json</c>. These names cannot clash with slugs, which contain no dot.
    /// </summary>
    /// <value>The default is false.</value>
    public bool IsStatic { get; set; }

    /// <summary>Options for HTML fragments, those in feeds included. <see cref="RenderOptions.ArticleUrl"/> is ignored, here and in the other formats.</summary>
    public HtmlRenderOptions Html
    {
        get => FormatSet.Html;
        set => FormatSet.Html = value;
    }

    /// <summary>Options for pages.</summary>
    public PageRenderOptions Page
    {
        get => FormatSet.Page;
        set => FormatSet.Page = value;
    }

    /// <summary>Options for JSON and JSON-LD.</summary>
    public JsonRenderOptions Json
    {
        get => FormatSet.Json;
        set => FormatSet.Json = value;
    }

    /// <summary>Options for plain text.</summary>
    public TextRenderOptions Text
    {
        get => FormatSet.Text;
        set => FormatSet.Text = value;
    }

    /// <summary>Options for Markdown.</summary>
    public MarkdownRenderOptions Markdown
    {
        get => FormatSet.Markdown;
        set => FormatSet.Markdown = value;
    }

    /// <summary>
    /// The function that draws an address as a QR code for printed pages. It returns an SVG document, which is served unchanged. Null, the
    /// default, for pages that print their address in words alone.
    /// </summary>
    public Func<string, string>? QrCode { get; set; }

    /// <summary>Your own formats by name; see <see cref="ArticleRendererOptions.Formats"/>.</summary>
    public IDictionary<string, IArticleFormat> Formats => FormatSet.Formats;

    internal FormatOptionSet FormatSet { get; private set; } = new();

    /// <summary>Creates site options from the options of a renderer.</summary>
    /// <param name="options">The program's options.</param>
    /// <param name="baseUrl">The public address that the site is mounted at; see <see cref="BaseUrl"/>.</param>
    /// <param name="qrCode">Draws QR codes; see <see cref="QrCode"/>.</param>
    /// <param name="urlQuery">The query that every address carries; see <see cref="UrlQuery"/>.</param>
    /// <returns>The options, not validated.</returns>
    public static SiteOptions Create(ArticleRendererOptions options, string baseUrl, Func<string, string>? qrCode = null, string? urlQuery = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(baseUrl);
        return new SiteOptions
        {
            BaseUrl = baseUrl,
            UrlQuery = urlQuery,
            QrCode = qrCode,
            FormatSet = options.FormatSet.Copy(),
        };
    }

    /// <summary>Lists all errors in the options.</summary>
    /// <returns>A sentence for each error, none when the options can be used.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (!SiteAddresses.IsBase(BaseUrl))
        {
            errors.Add($"BaseUrl '{DisplayText.Of(BaseUrl)}' is not the address of a site: use one that begins with 'https://' or 'http://' and has no query, such as 'https://clinic.example/health'.");
        }

        if (UrlQuery is not null && !SiteAddresses.IsQuery(UrlQuery))
        {
            errors.Add($"UrlQuery '{DisplayText.Of(UrlQuery)}' is not the query of an address: use one such as 'clinic=desert-spine', of letters, digits and '-._~=&%'.");
        }

        FormatSet.AddErrors(errors);
        return errors.AsReadOnly();
    }

    /// <summary>A copy that later changes of these options do not reach.</summary>
    internal SiteOptions Copy()
    {
        var copy = (SiteOptions)MemberwiseClone();
        copy.FormatSet = FormatSet.Copy();
        return copy;
    }
}
