namespace ClinicContent;

/// <summary>Extension methods for <see cref="IArticleRenderer"/>.</summary>
public static class ArticleRendererExtensions
{
    /// <summary>Renders an article or a section as a string.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="content">The article or section.</param>
    /// <param name="format">The format's name in any case: one of <see cref="ArticleFormats"/>, or of <see cref="ArticleRendererOptions.Formats"/>.</param>
    /// <returns>The rendering.</returns>
    /// <exception cref="ArgumentException">There is no such format, or its options are wrong.</exception>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the content needs.</exception>
    public static string Render(this IArticleRenderer renderer, IArticleContent content, string format)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var buffer = new PooledBuffer();
        renderer.Render(content, format, buffer);
        return buffer.ToString();
    }
}
