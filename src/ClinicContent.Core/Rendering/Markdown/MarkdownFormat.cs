namespace ClinicContent;

/// <summary>Renders an article or a section as Markdown.</summary>
internal static class MarkdownFormat
{
    private const int TitleLevel = 1;
    private const int SectionLevel = 2;

    public static void Write(ref Utf8Output output, in RenderContext rendering, MarkdownRenderOptions options)
    {
        var lines = new TextLines(output, styled: false);
        var text = new MarkdownText();
        try
        {
            if (rendering.Section is { } section)
            {
                var title = options.Parts.Has(ArticleParts.Title);
                WriteHeading(ref lines, ref text, rendering, options, title ? section.Title : "", TitleLevel);
                WriteBox(ref lines, ref text, rendering, options, rendering.Emergency);
                WriteText(ref lines, ref text, rendering, options, section, TitleLevel);
            }
            else
            {
                WriteArticle(ref lines, ref text, rendering, options);
            }

            lines.Finish();
            output = lines.Output;
        }
        finally
        {
            text.Dispose();
        }
    }

    private static void WriteArticle(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options)
    {
        var (article, details, parts) = (rendering.Article, rendering.Details, options.Parts);
        if (parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref lines, ref text, rendering, options, article.Title, TitleLevel);
        }

        if (parts.Has(ArticleParts.AlsoCalled) && details.AlsoCalled.Length > 0)
        {
            MetadataText.WriteAlsoCalled(ref text, rendering);
            WriteParagraph(ref lines, ref text, rendering, options);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            text.Add(details.Summary);
            WriteParagraph(ref lines, ref text, rendering, options);
        }

        text.Add(rendering.Statement);
        WriteParagraph(ref lines, ref text, rendering, options);
        WriteBox(ref lines, ref text, rendering, options, rendering.Emergency);
        if (parts.Has(ArticleParts.Contents))
        {
            WriteContents(ref lines, ref text, rendering, options);
        }

        foreach (var section in details.Sections)
        {
            WriteSection(ref lines, ref text, rendering, options, section);
        }

        if (parts.Has(ArticleParts.CallToAction) && details.CallToAction is { } call)
        {
            WriteSection(ref lines, ref text, rendering, options, call);
        }

        if (parts.Has(ArticleParts.Sources) && details.Sources.Length > 0)
        {
            WriteSources(ref lines, ref text, rendering, options);
            if (rendering.NotesCitations(parts))
            {
                text.Add(rendering.Words[InterfaceWord.CitationNote]);
                WriteParagraph(ref lines, ref text, rendering, options);
            }
        }

        if (parts.Has(ArticleParts.About))
        {
            WriteAbout(ref lines, ref text, rendering, options);
        }

        WriteSection(ref lines, ref text, rendering, options, details.Disclaimer);
    }

    private static void WriteSection(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options, Section section)
    {
        WriteHeading(ref lines, ref text, rendering, options, section.Title, SectionLevel);
        WriteText(ref lines, ref text, rendering, options, section, SectionLevel);
    }

    private static void WriteText(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options, Section section, int level)
    {
        WriteBox(ref lines, ref text, rendering, options, rendering.UrgentIn(section));
        MarkdownNodes.Write(ref lines, ref text, section.Document, rendering, options, level);
    }

    private static void WriteBox(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options, Section? box)
    {
        if (box is not null)
        {
            MarkdownNodes.Write(ref lines, ref text, box.Document, rendering, options, SectionLevel);
        }
    }

    private static void WriteContents(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options)
    {
        WriteHeading(ref lines, ref text, rendering, options, rendering.Words[InterfaceWord.Contents], SectionLevel);
        lines.BlankLine();
        lines.BeginList(0, (byte)'-');
        foreach (var section in rendering.Details.Sections)
        {
            lines.BeginItem();
            text.Add(section.Title);
            text.WriteTo(ref lines, default, rendering, options);
            lines.EndItem();
        }

        lines.End();
    }

    private static void WriteSources(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options)
    {
        WriteHeading(ref lines, ref text, rendering, options, rendering.Words[InterfaceWord.Sources], SectionLevel);
        lines.BlankLine();
        lines.BeginList(1, (byte)'.');
        var index = 0;
        foreach (var source in rendering.Details.Sources)
        {
            lines.BeginItem();
            AddSource(ref text, source, index++, rendering.Words);
            text.WriteTo(ref lines, default, rendering, options);
            lines.EndItem();
        }

        lines.End();
    }

    private static void AddSource(ref MarkdownText text, Source source, int index, InterfaceWords words)
    {
        if (source.IsClinicStatement)
        {
            text.Add(source.Title);
            return;
        }

        text.Open(MarkdownSpanKind.Link, MarkdownAddress.OfSource(index));
        text.Add(source.Title);
        text.Close();
        MetadataText.WriteSource(ref text, source, words);
    }

    private static void WriteAbout(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options)
    {
        if (MetadataText.WriteAbout(ref text, rendering) is { } license)
        {
            text.Open(MarkdownSpanKind.Link, MarkdownAddress.OfLicense(rendering));
            text.Add(license.Name);
            text.Close();
            text.Add("."u8);
        }

        WriteParagraph(ref lines, ref text, rendering, options);
    }

    private static void WriteParagraph(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options)
    {
        lines.BlankLine();
        text.WriteTo(ref lines, default, rendering, options);
    }

    private static void WriteHeading(ref TextLines lines, ref MarkdownText text, in RenderContext rendering, MarkdownRenderOptions options, string title, int level)
    {
        lines.BlankLine();
        text.Add(title);
        text.WriteTo(ref lines, default, rendering, options, level);
        lines.BlankLine();
    }
}
