using System.Buffers;

namespace ClinicContent;

public static partial class ArticleRendering
{
    /// <summary>Renders an article as JSON for programs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJson(this Article article, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ToString(article, null, clinic, options ?? JsonOptions.Default, JsonRenderer.Write);
    }

    /// <summary>Renders a section with the disclaimer as JSON for programs.</summary>
    /// <param name="section">The section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJson(this Section section, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ToString(section.Article, section, clinic, options ?? JsonOptions.Default, JsonRenderer.Write, closing: true);
    }

    /// <summary>Renders an article as JSON for programs, as UTF-8.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteJson(this Article article, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        Write(output, article, null, clinic, options ?? JsonOptions.Default, JsonRenderer.Write);
    }

    /// <summary>Renders a section with the disclaimer as JSON for programs, as UTF-8.</summary>
    /// <param name="section">The section.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteJson(this Section section, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        Write(output, section.Article, section, clinic, options ?? JsonOptions.Default, JsonRenderer.Write, closing: true);
    }
}
