using System.Buffers;

namespace ClinicContent;

/// <summary>The formats of an article, and of a section, for programs.</summary>
internal static class ArticleForms
{
    public static SiteRoute Json { get; } = new("json", "{slug}.json", "application/json", WriteJson);

    public static SiteRoute Markdown { get; } = new("markdown", "{slug}.md", "text/markdown; charset=utf-8", WriteMarkdown) { IsOfArticleAlone = true };

    public static SiteRoute Text { get; } = new("text", "{slug}.txt", "text/plain; charset=utf-8", WriteText) { IsOfArticleAlone = true };

    public static SiteRoute Section { get; } = new("section", "{slug}/{section}.json", "application/json", WriteSection) { IsOfArticleAlone = true };

    /// <summary>Writes an article in a format, with absolute addresses.</summary>
    public static void Write(SiteContext site, Article article, string format, IBufferWriter<byte> output) =>
        site.LanguageOf(article).Renderer.Render(article, format, output);

    /// <summary>Writes a section in a format, with absolute addresses.</summary>
    public static void Write(SiteContext site, Section section, string format, IBufferWriter<byte> output) =>
        site.LanguageOf(section.Article).Renderer.Render(section, format, output);

    private static void WriteJson(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, ArticleFormats.Json, output);

    private static void WriteMarkdown(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, ArticleFormats.Markdown, output);

    private static void WriteText(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, ArticleFormats.Text, output);

    private static void WriteSection(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Section!, ArticleFormats.Json, output);
}
