using System.Buffers;

namespace ClinicContent;

/// <summary>One of the library's own formats, with its options.</summary>
internal sealed class BuiltInFormat<TOptions>(TOptions options, ArticleContentExtensions.FormatWriter<TOptions> write, bool footer = false) : IArticleFormat
    where TOptions : RenderOptions
{
    public void Write(IArticleContent content, ClinicProfile? clinic, IBufferWriter<byte> output) =>
        ArticleContentExtensions.Write(output, content, clinic, options, write, footer);
}
