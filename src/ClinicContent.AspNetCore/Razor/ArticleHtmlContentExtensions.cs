using Microsoft.AspNetCore.Html;

namespace ClinicContent;

/// <summary>Renders articles and sections where a view writes <c>@</c>: <c>@Articles.BackSpasms.ToHtmlContent()</c>.</summary>
public static class ArticleHtmlContentExtensions
{
    /// <summary>An article as an HTML fragment, rendered when the view is written.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clinic">The clinic to render for, such as <c>ViewContext.HttpContext.GetClinic()</c>; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The options are wrong.</exception>
    public static IHtmlContent ToHtmlContent(this Article article, ClinicProfile? clinic = null, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleHtmlContent(new(article, null), clinic, options);
    }

    /// <summary>A section as an HTML fragment, rendered when the view is written.</summary>
    /// <param name="section">The section.</param>
    /// <param name="clinic">The clinic to render for, such as <c>ViewContext.HttpContext.GetClinic()</c>; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The options are wrong.</exception>
    public static IHtmlContent ToHtmlContent(this Section section, ClinicProfile? clinic = null, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new ArticleHtmlContent(new(section.Article, section), clinic, options);
    }
}
