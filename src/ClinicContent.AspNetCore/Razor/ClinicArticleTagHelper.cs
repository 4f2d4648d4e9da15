using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClinicContent;

/// <summary>
/// Renders an article, or one section of it, for the clinic of the request: <c>&lt;clinic-article slug="back-spasms" heading-level="3"
/// section="causes" /&gt;</c>. Links to other articles lead to the pages of <c>MapClinicContent</c>, unless
/// <see cref="ArticleRendererOptions.Html"/> sets another address; without either they are plain text. Further attributes, such as
/// <c>class</c>, go to a <c>div</c> around the article. An unknown name throws an exception that lists the known ones.
/// </summary>
[HtmlTargetElement("clinic-article", Attributes = "slug", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("clinic-article", Attributes = "article", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClinicArticleTagHelper : TagHelper
{
    /// <summary>The article's slug, such as <c>back-spasms</c>, or a former slug. Set either this or <see cref="Article"/>.</summary>
    public string? Slug { get; set; }

    /// <summary>The article, such as <c>Articles.BackSpasms</c>. Set either this or <see cref="Slug"/>.</summary>
    public Article? Article { get; set; }

    /// <summary>The id of a single section to render, such as <c>causes</c>; null, the default, for the whole article.</summary>
    public string? Section { get; set; }

    /// <summary>
    /// The language as a BCP 47 tag, one that the library offers; null or empty, the default, for the library's default language, or that
    /// of <see cref="Article"/>. To use the visitor's language, write <c>lang="@CultureInfo.CurrentUICulture.Name"</c>.
    /// </summary>
    [HtmlAttributeName("lang")]
    public string? Language { get; set; }

    /// <summary>A name in <see cref="ClinicContentWebOptions.Clinics"/> to render for; null, the default, for the clinic of the request.</summary>
    public string? Clinic { get; set; }

    /// <summary>The level of the article's title: see <see cref="HtmlRenderOptions.HeadingLevel"/>; null, the default, for that of <see cref="ArticleRendererOptions.Html"/>.</summary>
    public int? HeadingLevel { get; set; }

    /// <summary>
    /// The prefix of all ids, for views with several fragments: see <see cref="HtmlRenderOptions.IdPrefix"/>; null, the default, for that
    /// of <see cref="ArticleRendererOptions.Html"/>.
    /// </summary>
    public string? IdPrefix { get; set; }

    /// <summary>
    /// The optional parts to render: names of <see cref="ArticleParts"/> separated by <c>|</c> or <c>,</c>, such as <c>Title |
    /// Contents</c>; null, the default, for those of <see cref="ArticleRendererOptions.Html"/>.
    /// </summary>
    public string? Parts { get; set; }

    /// <summary>
    /// True to render the article in its own shadow tree with the style sheet of the library's pages, so that its styles and those of the
    /// page do not affect each other. It needs no script; browsers without declarative shadow trees show a link to the article. False, the
    /// default, to render it as a part of the page.
    /// </summary>
    public bool Shadow { get; set; }

    /// <summary>The context of the view, set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext;
        var clinic = RequestClinic.Of(request, ArticleFragment.OrNull(Clinic));
        var fragment = ArticleFragment.Find(request.RequestServices, Slug, Article, Section, Language);
        var html = clinic.Settings.Content.Html;
        var options = ArticleFragment.Options(html, HeadingLevel, IdPrefix, ReadParts(Parts), html.ArticleUrl ?? clinic.ArticleUrl(request, fragment.Article.Language));
        var content = new ArticleHtmlContent(fragment, clinic.Profile, options);
        output.TagName = Shadow ? "clinic-article" : output.Attributes.Count > 0 ? "div" : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Shadow)
        {
            WriteShadow(output.Content, content, fragment.Article, clinic.StyleSheetUrl(request), options.ArticleUrl);
        }
        else
        {
            output.Content.SetHtmlContent(content);
        }
    }

    // As a view writes them, or as C# does, whose names begin with that of the type.
    private static ArticleParts? ReadParts(string? parts)
    {
        if (ArticleFragment.OrNull(parts) is null)
        {
            return null;
        }

        var read = ArticleParts.None;
        foreach (var part in parts!.Split(['|', ','], StringSplitOptions.TrimEntries))
        {
            var name = part[(part.LastIndexOf('.') + 1)..];
            read |= Enum.TryParse<ArticleParts>(name, ignoreCase: true, out var value) && Enum.GetNames<ArticleParts>().Contains(name, StringComparer.OrdinalIgnoreCase)
                ? value
                : throw new ArgumentException($"parts has '{part}', which is not a part of an article: use {string.Join(", ", Enum.GetNames<ArticleParts>())}, with '|' between them.");
        }

        return read;
    }

    private static void WriteShadow(TagHelperContent output, ArticleHtmlContent content, Article article, string? styleSheet, string? articleUrl)
    {
        if (styleSheet is null)
        {
            throw new InvalidOperationException(
                "A shadow tree takes no style from the page, and there is no style sheet for it: call app.MapClinicContent(), which serves one, or set ClinicContentOptions.Page.StyleSheetUrl.");
        }

        output.AppendHtml("<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"").Append(styleSheet)
            .AppendHtml("\"><div class=\"cc-page cc-embed\"><div class=\"cc-main\">").AppendHtml(content).AppendHtml("</div></div></template>");
        if (articleUrl is not null)
        {
            output.AppendHtml("<a href=\"").Append(articleUrl.Replace("{slug}", article.Slug, StringComparison.Ordinal)).AppendHtml("\">").Append(article.Title).AppendHtml("</a>");
        }
    }
}
