using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>
/// Renders an article, or one section of it: <c>&lt;ClinicArticle Slug="back-spasms" HeadingLevel="3" Section="causes" /&gt;</c>. It needs
/// no interactivity, so that it works in static server rendering and in WebAssembly alike. An unknown name throws an exception that lists
/// the known ones.
/// </summary>
public sealed class ClinicArticle : ComponentBase
{
    private string _html = "";

    /// <summary>The article's slug, such as <c>back-spasms</c>, or a former slug. Set either this or <see cref="Article"/>.</summary>
    [Parameter]
    public string? Slug { get; set; }

    /// <summary>The article, such as <c>Articles.BackSpasms</c>, which needs no registered services. Set either this or <see cref="Slug"/>.</summary>
    [Parameter]
    public Article? Article { get; set; }

    /// <summary>The id of a single section to render, such as <c>causes</c>; null, the default, for the whole article.</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>
    /// The language as a BCP 47 tag, one that the library offers; null or empty, the default, for the library's default language, or that
    /// of <see cref="Article"/>. To use the visitor's language, write <c>Language="@CultureInfo.CurrentUICulture.Name"</c>.
    /// </summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>
    /// The clinic to render for; null, the default, for the cascading <see cref="ClinicProfile"/> around the component, then for
    /// <see cref="ArticleRendererOptions.Clinic"/>, then for the clinic that the content pack names.
    /// </summary>
    [Parameter]
    public ClinicProfile? Clinic { get; set; }

    /// <summary>The level of the article's title: see <see cref="HtmlRenderOptions.HeadingLevel"/>; null, the default, for that of <see cref="ArticleRendererOptions.Html"/>.</summary>
    [Parameter]
    public int? HeadingLevel { get; set; }

    /// <summary>
    /// The prefix of all ids, for pages with several fragments: see <see cref="HtmlRenderOptions.IdPrefix"/>; null, the default, for that
    /// of <see cref="ArticleRendererOptions.Html"/>.
    /// </summary>
    [Parameter]
    public string? IdPrefix { get; set; }

    /// <summary>The optional parts to render: see <see cref="RenderOptions.Parts"/>; null, the default, for those of <see cref="ArticleRendererOptions.Html"/>.</summary>
    [Parameter]
    public ArticleParts? Parts { get; set; }

    /// <summary>
    /// The address of an article's page, such as <c>/health/{slug}</c>: see <see cref="RenderOptions.ArticleUrl"/>; null, the default, for
    /// that of <see cref="ArticleRendererOptions.Html"/>.
    /// </summary>
    [Parameter]
    public string? ArticleUrl { get; set; }

    /// <summary>Further attributes, such as <c>class</c>, for a <c>div</c> around the article.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    [CascadingParameter]
    private ClinicProfile? PageClinic { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var fragment = ArticleFragment.Find(Services, Slug, Article, Section, Language);
        var program = Services.GetService<IOptions<ClinicContentOptions>>()?.Value;
        var options = ArticleFragment.Options(program?.Html, HeadingLevel, IdPrefix, Parts, ArticleUrl ?? program?.Html.ArticleUrl);
        var clinic = Clinic ?? PageClinic ?? program?.Clinic;
        _html = fragment.ToHtml(clinic, options);
    }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Attributes is not { Count: > 0 })
        {
            builder.AddMarkupContent(0, _html);
            return;
        }

        builder.OpenElement(1, "div");
        builder.AddMultipleAttributes(2, Attributes);
        builder.AddMarkupContent(3, _html);
        builder.CloseElement();
    }
}
