namespace ClinicContent;

/// <summary>How a complete HTML page is rendered. A page shows all <see cref="RenderOptions.Parts"/> unless told otherwise.</summary>
public sealed class PageRenderOptions : RenderOptions
{
    private HtmlRenderOptions? _html; // made when first needed

    /// <summary>Options for a page with all parts, the list of sections included.</summary>
    public PageRenderOptions() => Parts = ArticleParts.All;

    /// <summary>
    /// The address of a style sheet to link, beginning with <c>https://</c>, <c>http://</c> or <c>/</c>; null, the default, for the
    /// library's own style sheet within the page. It takes the place of that one: begin it with <c>@import</c> of
    /// <see cref="PageStyle.StyleSheet"/>, which <c>MapClinicContent</c> serves as <c>/clinic-content.css</c>, to change colours only.
    /// </summary>
    public string? StyleSheetUrl
    {
        get;
        set => Set(ref field, value);
    }

    internal static PageRenderOptions Default { get; } = new();

    /// <summary>How the article on the page is rendered.</summary>
    internal HtmlRenderOptions Html(string? linkTarget) =>
        _html is { } html && html.LinkTarget == linkTarget
            ? html
            : _html = new HtmlRenderOptions { HeadingLevel = 1, Parts = Parts, ArticleUrl = ArticleUrl, LinkTarget = linkTarget };

    private protected override void Forget() => _html = null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Validate() =>
        StyleSheetUrl is null || SafeAddress.IsClinicPage(StyleSheetUrl)
            ? base.Validate()
            : [.. base.Validate(), $"StyleSheetUrl '{DisplayText.Of(StyleSheetUrl)}' is not a web address: use one that begins with 'https://', 'http://' or '/'."];
}
