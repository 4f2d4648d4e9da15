using System.Buffers;
using System.Text;

namespace ClinicContent;

/// <summary>Writes a list of all articles for language models (https://llmstxt.org/), in Markdown.</summary>
internal static class LlmsTxt
{
    public static SiteRoute Route { get; } = new("llms", "llms.txt", "text/plain; charset=utf-8", Write);

    public static void Write(SiteContext site, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var language = site.Library.DefaultLanguage;
        var words = site.WordsIn(language);
        var markdown = new Utf8Output(output);
        markdown.Write("# "u8);
        WriteText(ref markdown, site.TitleIn(language));
        markdown.Write("\n\n> "u8);
        WriteText(ref markdown, words[InterfaceWord.LibrarySummary]);
        markdown.Write("\n\n"u8);
        WriteText(ref markdown, words[InterfaceWord.EducationOnly]);
        markdown.Write("\n"u8);
        foreach (var each in site.Library.Languages.OrderBy(l => site.Addresses.IsDefault(l) ? 0 : 1))
        {
            markdown.Write("\n## "u8);
            WriteText(ref markdown, LanguageNames.Of(each));
            markdown.Write("\n\n"u8);
            foreach (var article in site.In(each))
            {
                markdown.Write("- ["u8);
                WriteText(ref markdown, article.Title);
                markdown.Write("]("u8);
                markdown.WriteMarkdownAddress(Encoding.UTF8.GetBytes(site.GetUrl(ArticleForms.Markdown, article)));
                markdown.Write("): "u8);
                WriteText(ref markdown, article.Summary);
                WriteAlsoCalled(ref markdown, site.WordsIn(each), article);
                markdown.Write("\n"u8);
            }
        }

        markdown.Flush();
    }

    private static void WriteAlsoCalled(ref Utf8Output output, InterfaceWords words, Article article)
    {
        if (article.AlsoCalled.Count > 0)
        {
            output.Write(" "u8);
            WriteText(ref output, $"{words[InterfaceWord.AlsoCalled]}: {string.Join(", ", article.AlsoCalled)}.");
        }
    }

    private static void WriteText(ref Utf8Output output, string text) =>
        output.WriteMarkdown(Encoding.UTF8.GetBytes(PlainText.Clean(text)), startsLine: true, beforeLink: false);

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, output);
}
