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
        if (LlmsFullTxt.Route.IsOfferedBy(site))
        {
            markdown.Write("\n\n["u8);
            WriteText(ref markdown, LlmsFullTxt.Route.Pattern);
            markdown.Write("]("u8);
            markdown.WriteMarkdownAddress(Encoding.UTF8.GetBytes(site.GetUrl(LlmsFullTxt.Route)));
            markdown.Write(")"u8);
        }

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
                WriteAttribution(ref markdown, article);
                markdown.Write("\n"u8);
            }
        }

        markdown.Flush();
    }

    // All in the line of the article: readers of such lists expect nothing but links in them.
    private static void WriteAttribution(ref Utf8Output output, Article article)
    {
        var (details, words) = (article.Details, article.Words);
        var text = new PlainMetadataWriter();
        if (details.AlsoCalled.Length > 0)
        {
            MetadataText.WriteAlsoCalled(ref text, article);
            text.Add(". "u8);
        }

        text.Add(ReviewStatement.Of(details, words));
        text.Add(" "u8);
        if (MetadataText.WriteAbout(ref text, article) is { } license)
        {
            text.Add(license.Name);
            text.Add("."u8);
        }

        output.Write(" "u8);
        WriteText(ref output, text.ToString());
        for (var i = 0; i < details.Sources.Length; i++)
        {
            output.Write(" "u8);
            WriteText(ref output, i == 0 ? $"{words[InterfaceWord.Sources]}:" : "");
            output.Write(i == 0 ? " "u8 : default);
            WriteSource(ref output, details.Sources[i], words);
            output.Write(i + 1 < details.Sources.Length ? ";"u8 : "."u8);
        }
    }

    private static void WriteSource(ref Utf8Output output, Source source, InterfaceWords words)
    {
        if (source.IsClinicStatement)
        {
            WriteText(ref output, source.Title);
            return;
        }

        output.Write("["u8);
        WriteText(ref output, source.Title);
        output.Write("]("u8);
        output.WriteMarkdownAddress(Encoding.UTF8.GetBytes(source.Url));
        output.Write(")"u8);
        var text = new PlainMetadataWriter();
        MetadataText.WriteSource(ref text, source, words);
        WriteText(ref output, text.ToString());
    }

    private static void WriteText(ref Utf8Output output, string text) =>
        output.WriteMarkdown(Encoding.UTF8.GetBytes(PlainText.Clean(text)), startsLine: true, beforeLink: false);

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, output);
}
