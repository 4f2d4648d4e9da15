namespace ClinicContent;

/// <summary>The place of a site of articles on the web, and the options of its bodies. A <see cref="SiteContent"/> copies them: a later change does not reach it.</summary>
public sealed class SiteOptions
{
    /// <summary>
    /// The public address that the site is mounted at, such as <c>https://clinic.example/health</c>: <c>https</c> or <c>http</c>, without
    /// user name, query and fragment. Every address of the site that a body names begins with it, or with its path.
    /// </summary>
    public required string BaseUrl { get; set; }

    /// <summary>
    /// Whether visitors reach the site at <see cref="BaseUrl"/>. Where that is not known, bodies name its path alone: pages have no canonical link,
    /// and feeds, the sitemap, oEmbed, <c>embed.json</c> and QR codes, which are nothing without addresses, are not there.
    /// </summary>
    /// <value>The default is true.</value>
    public bool IsAddressKnown { get; set; } = true;

    /// <summary>
    /// The query that every address of the site's content carries, without the question mark, such as <c>clinic=desert-spine</c>, where it says whose
    /// content an address gives: a canonical address without it would be another clinic's page. Null, the default, where addresses need none.
    /// </summary>
    public string? UrlQuery { get; set; }

    /// <summary>
    /// Whether the site is files on a host that runs no program. The address of a page then ends with a slash, since every such host gives the file
    /// <c>index.html</c> of a folder; the pages of <c>/articles.json</c> are <c>/articles.2.json</c> and so on; and what oEmbed says of an article is
    /// <c>/{slug}.oembed.json</c>. A file's path is its address, so slugs, which have no dot, cannot clash with the others.
    /// </summary>
    /// <value>The default is false.</value>
    public bool IsStatic { get; set; }

    /// <summary>How HTML fragments are rendered, those in feeds included; <see cref="RenderOptions.ArticleUrl"/> is not used, here and below.</summary>
    public HtmlRenderOptions Html
    {
        get => FormatSet.Html;
        set => FormatSet.Html = value;
    }

    /// <summary>How pages are rendered.</summary>
    public PageRenderOptions Page
    {
        get => FormatSet.Page;
        set => FormatSet.Page = value;
    }

    /// <summary>How JSON and JSON-LD are rendered.</summary>
    public JsonRenderOptions Json
    {
        get => FormatSet.Json;
        set => FormatSet.Json = value;
    }

    /// <summary>How plain text is rendered.</summary>
    public TextRenderOptions Text
    {
        get => FormatSet.Text;
        set => FormatSet.Text = value;
    }

    /// <summary>How Markdown is rendered.</summary>
    public MarkdownRenderOptions Markdown
    {
        get => FormatSet.Markdown;
        set => FormatSet.Markdown = value;
    }

    /// <summary>
    /// Draws an address as a QR code: an SVG document, which is served as it is and stands on printed pages. Null, the default, for pages that give
    /// their address in words alone.
    /// </summary>
    public Func<string, string>? QrCode { get; set; }

    /// <summary>Formats of your own, by their names; see <see cref="ArticleRendererOptions.Formats"/>.</summary>
    public IDictionary<string, IArticleFormat> Formats => FormatSet.Formats;

    internal FormatOptionSet FormatSet { get; private set; } = new();

    /// <summary>Creates the options of a site that renders as a program with dependency injection does.</summary>
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

    /// <summary>Lists everything that is wrong with the options.</summary>
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
