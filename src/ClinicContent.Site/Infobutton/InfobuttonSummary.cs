namespace ClinicContent;

/// <summary>
/// Writes the summary of an entry as HTML: the article's subject, other names, reason for the match, origin, review, version
/// and its sources. A program that shows the entry shows these as well.
/// </summary>
internal static class InfobuttonSummary
{
    // The classes of the paragraphs in MedlinePlus Connect, by which programs find them.
    private static ReadOnlySpan<byte> AlsoCalled => "<p class=\"NLMalsoCalled\">"u8;

    private static ReadOnlySpan<byte> Attribution => "<p class=\"NLMattribution\">"u8;

    /// <summary>Writes the summary.</summary>
    /// <param name="output">The output.</param>
    /// <param name="site">The site.</param>
    /// <param name="match">The article.</param>
    /// <param name="isFolded">True to fold the sources, which are many, on a page.</param>
    public static void Write(ref Utf8Output output, SiteContext site, InfobuttonMatch match, bool isFolded)
    {
        var article = match.Article;
        var rendering = RenderContext.Prepare(article, null, site.Clinic, site.LanguageOf(article).Html.Parts);
        output.Write("<p>"u8);
        output.WriteHtml(article.Summary);
        output.Write("</p>"u8);
        if (article.AlsoCalled.Count > 0)
        {
            output.Write(AlsoCalled);
            var text = new HtmlMetadataWriter(output);
            MetadataText.WriteAlsoCalled(ref text, rendering);
            output = text.Output;
            output.Write("</p>"u8);
        }

        output.Write("<p>"u8);
        WriteReason(ref output, match, article.Words);
        output.Write("</p>"u8);
        output.Write(Attribution);
        output.WriteHtml(site.PublisherIn(article.Language));
        output.Write(". "u8);
        ReviewStatement.WriteHtml(ref output, rendering);
        output.Write(" "u8);
        WriteAbout(ref output, rendering);
        output.Write("</p>"u8);
        if (isFolded && rendering.Details.Sources.Length > 0)
        {
            output.Write("<details>\n<summary>"u8);
            output.WriteWord(rendering.Words, InterfaceWord.Sources);
            output.Write("</summary>\n"u8);
            WriteSources(ref output, rendering);
            output.Write("\n</details>"u8);
        }
        else
        {
            WriteSources(ref output, rendering);
        }
    }

    /// <summary>Writes why the article is among the results.</summary>
    public static void WriteReason(ref Utf8Output output, InfobuttonMatch match, InterfaceWords words)
    {
        output.WriteWord(words, match.Kind switch
        {
            InfobuttonMatchKind.Exact => InterfaceWord.ExactCode,
            InfobuttonMatchKind.OtherEncounter => InterfaceWord.OtherEncounterCode,
            InfobuttonMatchKind.Narrower => InterfaceWord.NarrowerCode,
            _ => InterfaceWord.FoundByWords,
        });
        if (match.Code is not { } code)
        {
            output.Write("."u8);
            return;
        }

        // The official texts of codes are English.
        output.Write(": "u8);
        output.WriteHtml(InfobuttonAnswer.Describe(code));
        output.Write(" (<span lang=\"en\">"u8);
        output.WriteHtml(code.Display);
        output.Write("</span>)."u8);
    }

    private static void WriteAbout(ref Utf8Output output, in RenderContext rendering)
    {
        var text = new HtmlMetadataWriter(output);
        var license = MetadataText.WriteAbout(ref text, rendering);
        output = text.Output;
        if (license is not null)
        {
            output.WriteHtml(license.Name);
            output.Write("."u8);
        }
    }

    private static void WriteSources(ref Utf8Output output, in RenderContext rendering)
    {
        var sources = rendering.Details.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            if (i == 0)
            {
                output.Write(Attribution);
                output.WriteWord(rendering.Words, InterfaceWord.Sources);
                output.Write(": "u8);
            }

            WriteSource(ref output, sources[i], rendering.Words);
            output.Write(i + 1 < sources.Length ? "; "u8 : ".</p>"u8);
        }
    }

    private static void WriteSource(ref Utf8Output output, Source source, InterfaceWords words)
    {
        if (source.IsClinicStatement)
        {
            output.WriteWord(words, InterfaceWord.FirstPublisher);
            return;
        }

        output.Write("<a href=\""u8);
        output.WriteHtml(source.Url);
        output.Write("\">"u8);
        output.WriteHtml(source.Title);
        output.Write("</a>"u8);
        var text = new HtmlMetadataWriter(output);
        MetadataText.WriteSource(ref text, source, words);
        output = text.Output;
    }
}
