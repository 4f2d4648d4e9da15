namespace ClinicContent;

/// <summary>Renders an article or a section as plain text, or as text for a terminal: the same text, with styles.</summary>
internal static class TextFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, TextRenderOptions options) =>
        Write(ref output, rendering, options, styled: false);

    public static void Write(ref Utf8Output output, in RenderContext rendering, TextRenderOptions options, bool styled)
    {
        var flow = new TextFlow(output, options.Width, styled);
        var links = new TextLinks();
        try
        {
            if (rendering.Section is { } section)
            {
                if (options.Parts.Has(ArticleParts.Title))
                {
                    WriteHeading(ref flow, section.Title, (byte)'-');
                }

                WriteBox(ref flow, ref links, rendering, options, rendering.Emergency, TextLinks.Emergency);
                WriteText(ref flow, ref links, rendering, options, section, 0);
            }
            else
            {
                WriteArticle(ref flow, ref links, rendering, options);
            }

            WriteLinks(ref flow, links, rendering, options);
            flow.Finish(ref output);
        }
        finally
        {
            links.Dispose();
            flow.Dispose();
        }
    }

    private static void WriteArticle(ref TextFlow flow, ref TextLinks links, in RenderContext rendering, TextRenderOptions options)
    {
        var (article, details, parts) = (rendering.Article, rendering.Details, options.Parts);
        if (parts.Has(ArticleParts.Title))
        {
            WriteHeading(ref flow, article.Title, (byte)'=');
        }

        if (parts.Has(ArticleParts.AlsoCalled) && details.AlsoCalled.Length > 0)
        {
            flow.BlankLine();
            MetadataText.WriteAlsoCalled(ref flow, rendering);
        }

        if (parts.Has(ArticleParts.Summary))
        {
            flow.BlankLine();
            flow.Add(details.Summary);
        }

        flow.BlankLine();
        flow.Add(rendering.Statement);
        WriteBox(ref flow, ref links, rendering, options, rendering.Emergency, TextLinks.Emergency);
        if (parts.Has(ArticleParts.Contents))
        {
            WriteContents(ref flow, rendering);
        }

        var document = 0;
        foreach (var section in details.Sections)
        {
            WriteHeading(ref flow, section.Title, (byte)'-');
            WriteText(ref flow, ref links, rendering, options, section, document++);
        }

        if (parts.Has(ArticleParts.CallToAction) && details.CallToAction is { } call)
        {
            WriteHeading(ref flow, call.Title, (byte)'-');
            TextNodes.Write(ref flow, ref links, document + TextLinks.CallToAction, rendering, options);
        }

        if (parts.Has(ArticleParts.Sources) && details.Sources.Length > 0)
        {
            WriteSources(ref flow, rendering);
            if (rendering.NotesCitations(parts))
            {
                flow.BlankLine();
                flow.Add(rendering.Words[InterfaceWord.CitationNote]);
            }
        }

        if (parts.Has(ArticleParts.About))
        {
            WriteAbout(ref flow, ref links, rendering);
        }

        WriteHeading(ref flow, details.Disclaimer.Title, (byte)'-');
        TextNodes.Write(ref flow, ref links, document + TextLinks.Disclaimer, rendering, options);
    }

    private static void WriteText(ref TextFlow flow, ref TextLinks links, in RenderContext rendering, TextRenderOptions options, Section section, int document)
    {
        WriteBox(ref flow, ref links, rendering, options, rendering.UrgentIn(section), TextLinks.Urgent);
        TextNodes.Write(ref flow, ref links, document, rendering, options);
    }

    private static void WriteBox(ref TextFlow flow, ref TextLinks links, in RenderContext rendering, TextRenderOptions options, Section? box, int number)
    {
        if (box is not null)
        {
            TextNodes.Write(ref flow, ref links, rendering.Sections.Length + number, rendering, options);
        }
    }

    private static void WriteContents(ref TextFlow flow, in RenderContext rendering)
    {
        WriteHeading(ref flow, rendering.Words[InterfaceWord.Contents], (byte)'-');
        flow.Lines.BeginList(0, (byte)'-');
        foreach (var section in rendering.Details.Sections)
        {
            flow.Lines.BeginItem();
            flow.Add(section.Title);
            flow.Flush();
            flow.Lines.EndItem();
        }

        flow.Lines.End();
    }

    private static void WriteSources(ref TextFlow flow, in RenderContext rendering)
    {
        WriteHeading(ref flow, rendering.Words[InterfaceWord.Sources], (byte)'-');
        flow.Push(TextStyle.Dim);
        flow.Lines.BeginList(1, (byte)'.');
        foreach (var source in rendering.Details.Sources)
        {
            flow.Lines.BeginItem();
            flow.Add(source.Title);
            if (!source.IsClinicStatement)
            {
                MetadataText.WriteSource(ref flow, source, rendering.Words);
                flow.Line();
                flow.Add(source.Url);
            }

            flow.Flush();
            flow.Lines.EndItem();
        }

        flow.Lines.End();
        flow.Pop();
    }

    private static void WriteAbout(ref TextFlow flow, ref TextLinks links, in RenderContext rendering)
    {
        flow.BlankLine();
        flow.Push(TextStyle.Dim);
        if (MetadataText.WriteAbout(ref flow, rendering) is { } license)
        {
            var seen = flow.Seen;
            flow.Push(TextStyle.Underline);
            flow.Add(license.Name);
            flow.Pop();
            TextNodes.WriteNumber(ref flow, ref links, rendering, (TextLinks.License, 0), seen);
            flow.Add("."u8);
        }

        flow.Pop();
    }

    private static void WriteLinks(ref TextFlow flow, TextLinks links, in RenderContext rendering, TextRenderOptions options)
    {
        if (links.Count == 0)
        {
            return;
        }

        WriteHeading(ref flow, rendering.Words[InterfaceWord.Links], (byte)'-');
        for (var i = 0; i < links.Count; i++)
        {
            // The address follows its number whatever the width: it is the line's only word.
            flow.Line();
            flow.Add("["u8);
            flow.AddNumber(i + 1);
            flow.Add("]"u8);
            flow.Flush();
            flow.Lines.Output.Write((byte)' ');
            if (links[i].Document == TextLinks.License)
            {
                flow.Lines.Output.Write(rendering.Details.License!.Url);
            }
            else
            {
                var link = TextLinks.Reader(rendering, links[i]);
                ArticleAddress.Write(ref flow.Lines.Output, ref link, rendering, options, AddressForm.Plain);
            }
        }
    }

    private static void WriteHeading(ref TextFlow flow, string title, byte underline)
    {
        flow.BlankLine();
        flow.Push(TextStyle.Bold);
        flow.MaxWidth = 0;
        var seen = flow.Seen;
        flow.Add(title);
        flow.Flush();
        flow.Pop();
        if (flow.Seen != seen)
        {
            flow.Rule(underline, flow.MaxWidth);
        }

        flow.BlankLine();
    }
}
