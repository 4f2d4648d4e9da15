using Microsoft.AspNetCore.Components;

namespace ClinicContent;

/// <summary>Renders articles and sections where a component writes <c>@</c>: <c>@Articles.BackSpasms.ToMarkupString()</c>.</summary>
public static class ArticleMarkupExtensions
{
    /// <summary>An article as an HTML fragment.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static MarkupString ToMarkupString(this Article article, ClinicProfile? clinic = null, HtmlOptions? options = null) =>
        new(article.ToHtml(clinic, options));

    /// <summary>A section as an HTML fragment.</summary>
    /// <param name="section">The section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static MarkupString ToMarkupString(this Section section, ClinicProfile? clinic = null, HtmlOptions? options = null) =>
        new(section.ToHtml(clinic, options));
}
