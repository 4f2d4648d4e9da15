namespace ClinicContent;

/// <summary>What every <see cref="IArticleRenderer"/> can do by what it can do already.</summary>
public static class ArticleRendererExtensions
{
    /// <summary>Renders an article as a string.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="article">The article.</param>
    /// <param name="format">The format.</param>
    /// <returns>The rendering.</returns>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the article needs.</exception>
    public static string Render(this IArticleRenderer renderer, Article article, ArticleFormat format)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var buffer = new PooledBuffer();
        renderer.Render(article, format, buffer);
        return buffer.ToString();
    }

    /// <summary>Renders a section as a string.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="section">The section.</param>
    /// <param name="format">The format.</param>
    /// <returns>The rendering.</returns>
    /// <exception cref="ClinicProfileException">The clinic lacks a value that the section needs.</exception>
    public static string Render(this IArticleRenderer renderer, Section section, ArticleFormat format)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var buffer = new PooledBuffer();
        renderer.Render(section, format, buffer);
        return buffer.ToString();
    }
}
