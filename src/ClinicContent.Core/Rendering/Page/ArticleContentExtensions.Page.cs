using System.Buffers;

namespace ClinicContent;

public static partial class ArticleContentExtensions
{
    /// <summary>Renders an article or a section as a complete HTML page. The page of a section includes the review status and the disclaimer.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToPage(this IArticleContent content, ClinicProfile? clinic = null, PageRenderOptions? options = null) =>
        ToString(content, clinic, options ?? PageRenderOptions.Default, PageFormat.Write, footer: true);

    /// <summary>Renders an article or a section as a complete HTML page, as UTF-8. The page of a section includes the review status and the disclaimer.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="output">The output.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    public static void WritePage(this IArticleContent content, IBufferWriter<byte> output, ClinicProfile? clinic = null, PageRenderOptions? options = null) =>
        Write(output, content, clinic, options ?? PageRenderOptions.Default, PageFormat.Write, footer: true);
}
