using Microsoft.AspNetCore.Html;

namespace ClinicContent;

/// <summary>Extension methods that render articles and sections in a Razor view: <c>@Articles.BackSpasms.ToHtmlContent()</c>.</summary>
public static class ArticleHtmlContentExtensions
{
    /// <summary>Renders an article or a section as an HTML fragment, at the time when the view is written.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for, such as <c>ViewContext.HttpContext.GetClinic()</c>; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The options are wrong.</exception>
    public static IHtmlContent ToHtmlContent(this IArticleContent content, ClinicProfile? clinic = null, HtmlRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new ArticleHtmlContent(content, clinic, options);
    }
}
