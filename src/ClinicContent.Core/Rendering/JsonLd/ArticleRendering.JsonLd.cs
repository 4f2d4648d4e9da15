using System.Buffers;

namespace ClinicContent;

public static partial class ArticleRendering
{
    /// <summary>Renders an article as JSON-LD for the head of a page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJsonLd(this Article article, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ToString(article, null, clinic, options ?? JsonOptions.Default, JsonLdRenderer.Write);
    }

    /// <summary>Renders a section as JSON-LD for the head of a page.</summary>
    /// <param name="section">The section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJsonLd(this Section section, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ToString(section.Article, section, clinic, options ?? JsonOptions.Default, JsonLdRenderer.Write);
    }

    /// <summary>Renders an article as JSON-LD for the head of a page, as UTF-8.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteJsonLd(this Article article, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        Write(output, article, null, clinic, options ?? JsonOptions.Default, JsonLdRenderer.Write);
    }

    /// <summary>Renders a section as JSON-LD for the head of a page, as UTF-8.</summary>
    /// <param name="section">The section.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteJsonLd(this Section section, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        Write(output, section.Article, section, clinic, options ?? JsonOptions.Default, JsonLdRenderer.Write);
    }
}
