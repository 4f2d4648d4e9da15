using Microsoft.AspNetCore.Components;

namespace ClinicContent;

/// <summary>Extension methods that render articles and sections in a Razor component: <c>@Articles.BackSpasms.ToMarkupString()</c>.</summary>
public static class ArticleMarkupExtensions
{
    /// <summary>Renders an article or a section as an HTML fragment.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static MarkupString ToMarkupString(this IArticleContent content, ClinicProfile? clinic = null, HtmlRenderOptions? options = null) =>
        new(content.ToHtml(clinic, options));
}
