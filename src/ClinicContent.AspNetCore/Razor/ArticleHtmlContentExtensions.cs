using Microsoft.AspNetCore.Html;

namespace ClinicContent;

/// <summary>Renders articles and sections where a view writes <c>@</c>: <c>@Articles.BackSpasms.ToHtmlContent()</c>.</summary>
public static class ArticleHtmlContentExtensions
{
    /// <summary>An article or a section as an HTML fragment, rendered when the view is written.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for, such as <c>ViewContext.HttpContext.GetClinic()</c>; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">The options are wrong.</exception>
    public static IHtmlContent ToHtmlContent(this IArticleContent content, ClinicProfile? clinic = null, HtmlRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new ArticleHtmlContent(content, clinic, options);
    }
}
