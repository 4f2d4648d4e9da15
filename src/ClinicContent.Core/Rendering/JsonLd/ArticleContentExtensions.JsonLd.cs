using System.Buffers;

namespace ClinicContent;

public static partial class ArticleContentExtensions
{
    /// <summary>Renders an article or a section as JSON-LD for the head of a page.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJsonLd(this IArticleContent content, ClinicProfile? clinic = null, JsonRenderOptions? options = null) =>
        ToString(content, clinic, options ?? JsonRenderOptions.Default, JsonLdFormat.Write);

    /// <summary>Renders an article or a section as JSON-LD for the head of a page, as UTF-8.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="output">The output.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    public static void WriteJsonLd(this IArticleContent content, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonRenderOptions? options = null) =>
        Write(output, content, clinic, options ?? JsonRenderOptions.Default, JsonLdFormat.Write);
}
