using System.Buffers;

namespace ClinicContent;

public static partial class ArticleContentExtensions
{
    /// <summary>Renders an article or a section as an HTML fragment.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    /// <returns>The rendering.</returns>
    public static string ToHtml(this IArticleContent content, ClinicProfile? clinic = null, HtmlRenderOptions? options = null) =>
        ToString(content, clinic, options ?? HtmlRenderOptions.Default, HtmlFormat.Write);

    /// <summary>Renders an article or a section as an HTML fragment, as UTF-8.</summary>
    /// <param name="content">The article or section.</param>
    /// <param name="output">The output.</param>
    /// <param name="clinic">The clinic to render for; null for the one that the content pack names.</param>
    /// <param name="options">The rendering options; null for the defaults.</param>
    public static void WriteHtml(this IArticleContent content, IBufferWriter<byte> output, ClinicProfile? clinic = null, HtmlRenderOptions? options = null) =>
        Write(output, content, clinic, options ?? HtmlRenderOptions.Default, HtmlFormat.Write);
}
