using System.Buffers;

namespace ClinicContent;

/// <summary>
/// Renders articles and sections. Each method takes the clinic to render for, by default the one that the article's content
/// pack names, and the options of its format. Each throws <see cref="ClinicProfileException"/> when the profile cannot be used or
/// lacks a value that the text needs, <see cref="ArgumentException"/> when the options are wrong, both before anything is
/// written, and <see cref="ContentPackException"/> when the pack is damaged.
/// </summary>
public static partial class ArticleRendering
{
    internal delegate void Renderer<TOptions>(ref Utf8Output output, in Rendering rendering, TOptions options);

    internal static void Write<TOptions>(
        IBufferWriter<byte> output, Article article, Section? section, ClinicProfile? clinic, TOptions options, Renderer<TOptions> renderer, bool closing = false)
        where TOptions : RenderOptions
    {
        ArgumentNullException.ThrowIfNull(output);
        options.Check();
        var rendering = Rendering.Prepare(article, section, clinic, options.Parts, closing);
        var utf8 = new Utf8Output(output);
        renderer(ref utf8, rendering, options);
        utf8.Flush();
    }

    private static string ToString<TOptions>(
        Article article, Section? section, ClinicProfile? clinic, TOptions options, Renderer<TOptions> renderer, bool closing = false)
        where TOptions : RenderOptions
    {
        using var buffer = new PooledBuffer();
        Write(buffer, article, section, clinic, options, renderer, closing);
        return buffer.ToString();
    }
}
