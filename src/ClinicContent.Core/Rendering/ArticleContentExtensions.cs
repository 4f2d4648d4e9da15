using System.Buffers;

namespace ClinicContent;

/// <summary>
/// Extension methods that render articles and sections. Each takes the clinic to render for, by default the one that the article's content
/// pack names, and the options of its format. Each throws <see cref="ClinicProfileException"/> when the profile cannot be used or lacks a
/// value that the text needs, and <see cref="ArgumentException"/> when the options are wrong, both before it writes anything. It throws
/// <see cref="ContentPackException"/> when the pack is damaged.
/// </summary>
public static partial class ArticleContentExtensions
{
    internal delegate void FormatWriter<TOptions>(ref Utf8Output output, in RenderContext rendering, TOptions options);

    internal static void Write<TOptions>(
        IBufferWriter<byte> output, IArticleContent content, ClinicProfile? clinic, TOptions options, FormatWriter<TOptions> writer, bool footer = false)
        where TOptions : RenderOptions
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        options.ThrowIfInvalid();
        var rendering = RenderContext.Prepare(content.Article, content.Section, clinic, options.Parts, footer);
        var utf8 = new Utf8Output(output);
        writer(ref utf8, rendering, options);
        utf8.Flush();
    }

    private static string ToString<TOptions>(
        IArticleContent content, ClinicProfile? clinic, TOptions options, FormatWriter<TOptions> writer, bool footer = false)
        where TOptions : RenderOptions
    {
        using var buffer = new PooledBuffer();
        Write(buffer, content, clinic, options, writer, footer);
        return buffer.ToString();
    }
}
