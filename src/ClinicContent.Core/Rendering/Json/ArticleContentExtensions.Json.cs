using System.Buffers;

namespace ClinicContent;

public static partial class ArticleContentExtensions
{
    /// <summary>Renders an article or a section as JSON for programs. The JSON of a section includes the disclaimer.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToJson(this IArticleContent content, ClinicProfile? clinic = null, JsonRenderOptions? options = null) =>
        ToString(content, clinic, options ?? JsonRenderOptions.Default, JsonFormat.Write, footer: true);

    /// <summary>Renders an article or a section as JSON for programs, as UTF-8. The JSON of a section includes the disclaimer.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="output">The output.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    public static void WriteJson(this IArticleContent content, IBufferWriter<byte> output, ClinicProfile? clinic = null, JsonRenderOptions? options = null) =>
        Write(output, content, clinic, options ?? JsonRenderOptions.Default, JsonFormat.Write, footer: true);
}
