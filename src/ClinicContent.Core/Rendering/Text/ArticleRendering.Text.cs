using System.Buffers;

namespace ClinicContent;

public static partial class ArticleRendering
{
    /// <summary>Renders an article as plain text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToText(this Article article, ClinicProfile? clinic = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ToString(article, null, clinic, options ?? TextOptions.Default, TextRenderer.Write);
    }

    /// <summary>Renders a section as plain text.</summary>
    /// <param name="section">The section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToText(this Section section, ClinicProfile? clinic = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ToString(section.Article, section, clinic, options ?? TextOptions.Default, TextRenderer.Write);
    }

    /// <summary>Renders an article as plain text, as UTF-8.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteText(this Article article, IBufferWriter<byte> output, ClinicProfile? clinic = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        Write(output, article, null, clinic, options ?? TextOptions.Default, TextRenderer.Write);
    }

    /// <summary>Renders a section as plain text, as UTF-8.</summary>
    /// <param name="section">The section.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    public static void WriteText(this Section section, IBufferWriter<byte> output, ClinicProfile? clinic = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        Write(output, section.Article, section, clinic, options ?? TextOptions.Default, TextRenderer.Write);
    }
}
