using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>Headings, images, tables and text with lines of its own.</content>
internal sealed partial class HtmlContent
{
    private void WriteHeading(IElement element, int level, TextPiece style)
    {
        Flush();
        foreach (var child in element.Descendants<IElement>())
        {
            if (child.Id is { Length: > 0 } id)
            {
                _pendingIds.Add(id);
            }
        }

        // A heading holds text alone; what else stands in it goes below it.
        var isInHeading = _isInHeading;
        _isInHeading = true;
        var within = Collect(() => Walk(element, style with { IsStrong = false, IsEmphasis = false }));
        _isInHeading = isInHeading;
        var pieces = new List<TextPiece>();
        foreach (var paragraph in within.OfType<ImportParagraph>())
        {
            pieces.AddRange(pieces.Count > 0 ? [new TextPiece(" ", paragraph.Location)] : []);
            pieces.AddRange(paragraph.Runs);
        }

        foreach (var link in pieces.Where(piece => piece.Link is { Length: > 0 } address && !address.StartsWith('#')).Select(piece => piece.Link!).Distinct())
        {
            report.Changed(page.LocationOf(element), $"the link to {link} in a heading is left out, and its text is kept");
        }

        if (TextPieces.PlainText(pieces).Length > 0)
        {
            Emit(new ImportHeading(level, [.. pieces.Select(piece => piece with { IsStrong = false, IsEmphasis = false, Link = null, WrittenLink = null, Text = piece.IsBreak ? " " : piece.Text })], [.. _pendingIds], page.LocationOf(element)) { Element = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName : null });
            _pendingIds.Clear();
        }
        else
        {
            report.LeftOut(page.LocationOf(element), $"a heading without text ({element.LocalName})");
        }

        foreach (var block in within.Where(block => block is not ImportParagraph))
        {
            Emit(block);
        }
    }

    private void WriteImage(IElement element, TextPiece style)
    {
        var location = page.LocationOf(element);
        var text = InputCharacters.Clean(element.GetAttribute("alt") ?? "", _ => location, report);
        text = ClinicContent.PlainText.Clean(text);
        var written = element.GetAttribute("src") ?? element.GetAttribute("data-src") ?? "";
        var address = page.Resolve(written);
        if (text.Length == 0)
        {
            report.LeftOut(location, $"an image without a text of its own, {Cut(written)}");
        }
        else if (IsWithinCell(element))
        {
            report.Changed(location, $"the image {Cut(written)} in a table is now its text");
            Append(text, style, location);
        }
        else if (address is null || !SafeAddress.IsWeb(address) || SafeAddress.Scheme(address) != "https" || PublicHost.FindPrivate(address) is not null)
        {
            report.LeftOut(location, $"an image that is at no address beginning with https://, {Cut(written)}", text);
        }
        else
        {
            // It stands alone, behind the text before it.
            Flush();
            Emit(new ImportImage(address, text, location));
            if (style.Link is { Length: > 0 } link)
            {
                report.Changed(location, $"the link from an image to {link} is left out");
            }
        }
    }

    private static bool IsWithinCell(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName is "td" or "th")
            {
                return true;
            }
        }

        return false;
    }

    private void WritePreformatted(IElement element, TextPiece style)
    {
        Flush();
        _preformatted++;
        report.Changed(page.LocationOf(element), $"a text with spaces of its own ({element.LocalName}) keeps its lines, and not its spaces");
        Walk(element, style);
        Flush();
        _preformatted--;
    }

    private void WriteTable(IElement element, TextPiece style)
    {
        Flush();
        var table = new HtmlTable(element, page, report);
        foreach (var other in table.Others)
        {
            WalkOne(other, style);
            Flush();
        }

        if (table.Items is { } items)
        {
            report.Changed(page.LocationOf(element), "a table whose first column has bullets is now a list");
            foreach (var cell in table.Cells)
            {
                ReportAttributes(cell);
            }

            if (items.Select(item => (IReadOnlyList<ImportBlock>)Collect(() => Walk(item, style))).Where(item => item.Count > 0).ToList() is { Count: > 0 } list)
            {
                Emit(new ImportList(null, list, page.LocationOf(element)));
            }

            return;
        }

        if (table.Layout is { } why)
        {
            report.Changed(page.LocationOf(element), $"a table {why} is now its cells, one after another");
            foreach (var cell in table.Cells)
            {
                ReportAttributes(cell);
                Flush();
                Walk(cell, style);
                Flush();
            }

            return;
        }

        foreach (var cell in table.Cells)
        {
            ReportAttributes(cell);
        }

        if (table.Read(cell => Collect(() => Walk(cell, style with { IsStrong = cell.LocalName == "th" }))) is { } read)
        {
            Emit(read);
        }
    }
}
