using AngleSharp.Dom;

namespace ClinicContent.Tool;

/// <content>Lists of items and of meanings.</content>
internal sealed partial class HtmlContent
{
    private ImportList? _levelled; // the last list of a program that writes its levels one after another
    private string _levelledOf = "";

    private void WriteList(IElement element, TextPiece style)
    {
        Flush();
        var (location, isOrdered) = (page.LocationOf(element), element.LocalName == "ol");
        var items = new List<IReadOnlyList<ImportBlock>>();
        var start = HtmlPage.Number(element, "start") ?? 1;
        var type = element.GetAttribute("type");
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement item && (item.LocalName == "li" || HtmlPage.IsRole(item, "listitem")) && !HtmlPage.IsHidden(item) && IsLeftOut(item) is null)
            {
                ReportAttributes(item);
                if (isOrdered && HtmlPage.Number(item, "value") is { } value && value != start + items.Count)
                {
                    report.Changed(page.LocationOf(item), $"item {value} of a list is now number {start + items.Count}: correct references to it");
                }

                if (item.Id is { Length: > 0 } id)
                {
                    _pendingIds.Add(id);
                }

                if (Collect(() => Walk(item, style)) is { Count: > 0 } blocks)
                {
                    items.Add(blocks);
                }
            }
            else if (child is IElement or IComment || (child is IText text && !text.Data.AsSpan().IsWhiteSpace()))
            {
                // A list within a list, and text that stands in no item, go to the item before them.
                var outside = Collect(() => WalkOne(child, style));
                if (outside.Count > 0 && items.Count > 0)
                {
                    items[^1] = [.. items[^1], .. outside];
                }
                else if (outside.Count > 0)
                {
                    items.Add(outside);
                }
            }
        }

        if (items.Count == 0)
        {
            return;
        }

        if (isOrdered && (type is not (null or "1") || element.HasAttribute("reversed")))
        {
            report.Changed(location, "a list that counts with letters or backwards now counts with numbers: correct references to its items");
        }

        if (isOrdered && start is < 0 or > 999_999)
        {
            report.Changed(location, $"a list that begins with {start} now begins with 1");
            start = 1;
        }

        Emit(new ImportList(isOrdered ? start : null, items, location));
    }

    // Google Docs writes each run of items as a list of its own, and tells by its class which list and level it is of.
    private void WriteLevelled(IElement element, (string List, int Level) levelled, TextPiece style)
    {
        Flush();
        var before = _blocks is [.., ImportList last] && ReferenceEquals(last, _levelled) ? last : null;
        WriteList(element, style);
        if (_blocks is not [.., ImportList written] || ReferenceEquals(written, before))
        {
            return;
        }

        if (before is not null && _levelledOf == levelled.List && LevelledLists.Join(before, written, levelled.Level))
        {
            _blocks.RemoveAt(_blocks.Count - 1);
            written = before;
        }

        (_levelled, _levelledOf) = (written, levelled.List);
    }

    private void WalkOne(INode node, TextPiece style)
    {
        switch (node)
        {
            case IElement element:
                WalkElement(element, style, isAroundRoot: false);
                break;
            case IText text:
                Append(text.Data, style, page.LocationOf(text.Parent));
                break;
            case IComment comment:
                LeaveOut(comment);
                break;
        }
    }

    // "- **Term:** meaning", as an article lists meanings.
    private void WriteDefinitions(IElement element, TextPiece style)
    {
        Flush();
        if (!element.Children.Any(child => child.LocalName is "dt" or "div"))
        {
            // Old pages indent text so.
            report.Count(page.LocationOf(element), "changed: a list of meanings without words (dl) is now paragraphs");
            foreach (var child in element.ChildNodes)
            {
                WalkOne(child, style);
                Flush();
            }

            return;
        }

        report.Count(page.LocationOf(element), "changed: a list of meanings (dl) is now a list of items, each with its term in strong text");
        var items = new List<IReadOnlyList<ImportBlock>>();
        var terms = new List<TextPiece>();
        foreach (var child in element.ChildNodes.SelectMany(child => child is IElement { LocalName: "div" } group && !HtmlPage.IsHidden(group) ? group.ChildNodes : Enumerable.Repeat(child, 1)))
        {
            if (child is IElement { LocalName: "dt" } term && !HtmlPage.IsHidden(term))
            {
                ReportAttributes(term);
                foreach (var block in Collect(() => Walk(term, style with { IsStrong = true })))
                {
                    if (block is ImportParagraph paragraph)
                    {
                        terms.AddRange(terms.Count > 0 ? [new TextPiece(", ", paragraph.Location) { IsStrong = true }] : []);
                        terms.AddRange(paragraph.Runs);
                    }
                    else
                    {
                        items.Add([block]);
                    }
                }
            }
            else if (child is IElement { LocalName: "dd" } meaning && !HtmlPage.IsHidden(meaning))
            {
                ReportAttributes(meaning);
                AddMeaning(Collect(() => Walk(meaning, style)));
            }
            else if (child is IElement or IComment || (child is IText text && !text.Data.AsSpan().IsWhiteSpace()))
            {
                AddMeaning(Collect(() => WalkOne(child, style)));
            }
        }

        EndTerms();
        if (items.Count > 0)
        {
            Emit(new ImportList(null, items, page.LocationOf(element)));
        }

        void AddMeaning(List<ImportBlock> blocks)
        {
            if (blocks.Count == 0)
            {
                return;
            }

            if (terms.Count == 0)
            {
                if (items.Count > 0)
                {
                    items[^1] = [.. items[^1], .. blocks];
                }
                else
                {
                    items.Add(blocks);
                }

                return;
            }

            var last = terms.FindLastIndex(piece => !piece.IsBreak);
            var colon = last >= 0 && terms[last].Text.TrimEnd() is [.., not (':' or '?' or '.' or '!')] ? ":" : "";
            List<TextPiece> line = [.. terms, style with { Text = $"{colon} ", Location = terms[0].Location }];
            terms.Clear();
            if (blocks[0] is ImportParagraph first)
            {
                items.Add([new ImportParagraph(TextPieces.Fold([.. line, .. first.Runs]), first.Location), .. blocks.Skip(1)]);
            }
            else
            {
                items.Add([new ImportParagraph(TextPieces.Fold(line), line[0].Location), .. blocks]);
            }
        }

        void EndTerms()
        {
            if (terms.Count > 0)
            {
                items.Add([new ImportParagraph(TextPieces.Fold([.. terms]), terms[0].Location)]);
                terms.Clear();
            }
        }
    }
}
