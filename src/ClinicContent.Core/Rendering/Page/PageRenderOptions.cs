namespace ClinicContent;

/// <summary>Options for complete HTML pages. By default, a page shows all <see cref="RenderOptions.Parts"/>.</summary>
public sealed class PageRenderOptions : RenderOptions
{
    private HtmlRenderOptions? _html; // made when first needed

    /// <summary>Creates options for a page with all parts, the list of sections included.</summary>
    public PageRenderOptions() => Parts = ArticleParts.All;

    /// <summary>
    /// The address of a style sheet to link, beginning with <c>https://</c>, <c>http://</c> or <c>/</c>; null, the default, to include the
    /// library's own style sheet in the page. Your style sheet replaces the library's. To change colors only, begin yours with an
    /// <c>@import</c> of <see cref="PageStyle.StyleSheet"/>, which <c>MapClinicContent</c> serves as <c>/clinic-content.css</c>.
    /// </summary>
    public string? StyleSheetUrl
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>As <see cref="HtmlRenderOptions.IsForSearch"/>.</summary>
    internal bool IsForSearch { get; set; }

    internal static PageRenderOptions Default { get; } = new();

    /// <summary>The options of the article on the page.</summary>
    internal HtmlRenderOptions Html(string? linkTarget) =>
        _html is { } html && html.LinkTarget == linkTarget
            ? html
            : _html = new HtmlRenderOptions { HeadingLevel = 1, Parts = Parts, ArticleUrl = ArticleUrl, LinkTarget = linkTarget, IsForSearch = IsForSearch };

    private protected override void Forget() => _html = null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Validate() =>
        StyleSheetUrl is null || SafeAddress.IsClinicPage(StyleSheetUrl)
            ? base.Validate()
            : [.. base.Validate(), $"StyleSheetUrl '{DisplayText.Of(StyleSheetUrl)}' is not a web address: use one that begins with 'https://', 'http://' or '/'."];
}
