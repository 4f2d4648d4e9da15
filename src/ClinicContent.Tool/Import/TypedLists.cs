namespace ClinicContent.Tool;

/// <summary>Finds the lists that the lines or paragraphs of a page make with typed bullets and numbers, and makes lists of them.</summary>
internal sealed class TypedLists(ImportReport report)
{
    private const int LongestHeading = 80;
    private const int Deepest = 6;

    /// <summary>The blocks of the lines of a paragraph: a heading in bold, the text, and the lists.</summary>
    public List<ImportBlock> OfLines(IReadOnlyList<TextPiece> pieces)
    {
        var lines = Split(pieces);
        if (lines.Count == 1)
        {
            return [new ImportParagraph(pieces, pieces[0].Location)];
        }

        var (blocks, text) = (new List<ImportBlock>(), new List<TextPiece>());
        for (var at = 0; at < lines.Count;)
        {
            var end = EndOfList(lines, at);
            if (end > at)
            {
                Flush();
                blocks.Add(ListOf(lines, at, end));
                at = end;
                continue;
            }

            text.AddRange(text.Count > 0 ? [new TextPiece(TextPiece.LineBreak, lines[at][0].Location)] : []);
            text.AddRange(lines[at]);
            at++;
            if (text.Count == lines[0].Count && at == 1 && IsHeading(lines[0]) && !IsStrong(lines[1]))
            {
                Flush();
            }
        }

        Flush();
        return blocks;

        void Flush()
        {
            if (TextPieces.Fold(text) is { Count: > 0 } folded)
            {
                blocks.Add(new ImportParagraph(folded, folded[0].Location));
            }

            text.Clear();
        }
    }

    /// <summary>The blocks with a list in place of paragraphs that each begin with a bullet or a number.</summary>
    public List<ImportBlock> OfParagraphs(IReadOnlyList<ImportBlock> blocks)
    {
        var made = new List<ImportBlock>();
        for (var at = 0; at < blocks.Count;)
        {
            var lines = blocks.Skip(at).TakeWhile(block => block is ImportParagraph { Runs: var runs } && TextMarker.Of(TextPieces.PlainText(runs)) is not null || IsLevel(block)).Select(block => (IReadOnlyList<TextPiece>)((ImportParagraph)block).Runs).ToList();
            var end = lines.Count > 0 ? EndOfList(lines, 0) : 0;
            if (end == 0)
            {
                made.Add(blocks[at++]);
                continue;
            }

            made.Add(ListOf(lines, 0, end));
            at += end;
        }

        return made;
    }

    private static bool IsLevel(ImportBlock block) => block is ImportParagraph { Runs: var runs } && IsLevelMark(TextPieces.PlainText(runs));

    // Word's second bullet is a letter, which is one only within a list.
    private static bool IsLevelMark(string text) => text.Length > 2 && text[0] is 'o' or '§' && text[1] == ' ';

    private static TextMarker? MarkerOf(IReadOnlyList<TextPiece> line, bool isWithin)
    {
        var text = TextPieces.PlainText(line);
        return TextMarker.Of(text) ?? (isWithin && IsLevelMark(text) ? new TextMarker(TextMarkerKind.Bullet, 0, text[2..], 2) : null);
    }

    // The line behind the list that begins with a line; the line itself when none begins.
    private static int EndOfList(List<IReadOnlyList<TextPiece>> lines, int at)
    {
        if (MarkerOf(lines[at], isWithin: false) is not { } first)
        {
            return at;
        }

        var (last, items, end) = (first, 1, at + 1);
        var classes = new List<char> { ClassOf(lines[at]) };
        for (; end < lines.Count; end++)
        {
            var text = TextPieces.PlainText(lines[end]);
            if (MarkerOf(lines[end], isWithin: first.Kind == TextMarkerKind.Bullet) is { } next && next.Follows(last))
            {
                var (bullet, known) = (ClassOf(lines[end]), first.Kind == TextMarkerKind.Bullet ? classes.IndexOf(ClassOf(lines[end])) : 0);
                if (known < 0 && !IsWithin(lines, end, classes[^1], bullet))
                {
                    break;
                }

                classes.RemoveRange(known < 0 ? classes.Count : known + 1, known < 0 ? 0 : classes.Count - known - 1);
                classes.AddRange(known < 0 ? [bullet] : []);

                (last, items) = (next, items + 1);
            }
            else if (!(text.Length > 0 && char.IsLower(text[0]) && TextMarker.Of(text) is null && TextParagraphs.IsUnfinished(TextPieces.PlainText(lines[end - 1]), text)))
            {
                break;
            }
        }

        // One dash, number or letter can be anything.
        var isSure = first.Kind == TextMarkerKind.Bullet && BulletClass.Of(TextPieces.PlainText(lines[at])) is not ('-' or '*' or '+' or 'o');
        return items > 1 || isSure ? end : at;
    }

    // Another bullet begins a list within the item above it where it is one that word processors have for that, or where the list around it goes on below; else it begins a list of its own.
    private static bool IsWithin(List<IReadOnlyList<TextPiece>> lines, int at, char outer, char bullet)
    {
        if (bullet is 'o' or '▪' || (bullet == '-' && outer is '•' or '*'))
        {
            return true;
        }

        for (var i = at + 1; i < lines.Count && MarkerOf(lines[i], isWithin: true) is { Kind: TextMarkerKind.Bullet }; i++)
        {
            if (ClassOf(lines[i]) == outer)
            {
                return true;
            }
        }

        return false;
    }

    private ImportList ListOf(List<IReadOnlyList<TextPiece>> lines, int start, int end)
    {
        var first = MarkerOf(lines[start], isWithin: false)!.Value;
        report.Changed(lines[start][0].Location, $"lines that begin with '{DisplayText.Of(TextPieces.PlainText(lines[start])[..first.Width].Trim())}' are now a list");
        if (first.Kind is TextMarkerKind.Letter or TextMarkerKind.Roman)
        {
            report.Changed(lines[start][0].Location, "a list that counts with letters now counts with numbers: correct what refers to its items");
        }

        // The items of each open level, and the bullets that it has.
        var levels = new List<(char Class, List<List<ImportBlock>> Items, SourceLocation Location)> { (ClassOf(lines[start]), [], lines[start][0].Location) };
        for (var i = start; i < end; i++)
        {
            if (MarkerOf(lines[i], isWithin: i > start && first.Kind == TextMarkerKind.Bullet) is not { } marker)
            {
                // A line that goes on with the item before it.
                var items = levels[^1].Items;
                var item = (ImportParagraph)items[^1][0];
                items[^1][0] = item with { Runs = TextPieces.Fold([.. item.Runs, new TextPiece(" ", item.Location), .. lines[i]]) };
                continue;
            }

            var bullet = ClassOf(lines[i]);
            var known = levels.FindIndex(level => level.Class == bullet);
            if (first.Kind == TextMarkerKind.Bullet && known < 0 && levels.Count < Deepest)
            {
                levels.Add((bullet, [], lines[i][0].Location));
                report.Changed(lines[i][0].Location, $"lines that begin with '{DisplayText.Of(TextPieces.PlainText(lines[i])[..marker.Width].Trim())}' are now a list within the item above them");
            }
            else if (first.Kind == TextMarkerKind.Bullet && known >= 0)
            {
                while (levels.Count > known + 1)
                {
                    Close();
                }
            }

            levels[^1].Items.Add([new ImportParagraph(TextPieces.Fold(Without(lines[i], marker.Width)), lines[i][0].Location)]);
        }

        while (levels.Count > 1)
        {
            Close();
        }

        return new ImportList(first.Kind == TextMarkerKind.Bullet ? null : first.Value, [.. levels[0].Items], levels[0].Location);

        void Close()
        {
            var (_, items, location) = levels[^1];
            levels.RemoveAt(levels.Count - 1);
            levels[^1].Items[^1].Add(new ImportList(null, [.. items], location));
        }
    }

    private static char ClassOf(IReadOnlyList<TextPiece> line) => BulletClass.Of(TextPieces.PlainText(line));

    private static List<TextPiece> Without(IReadOnlyList<TextPiece> line, int width)
    {
        var rest = new List<TextPiece>();
        foreach (var piece in line)
        {
            var cut = Math.Min(width, piece.Text.Length);
            width -= cut;
            rest.Add(piece with { Text = piece.Text[cut..] });
        }

        return rest;
    }

    private static List<IReadOnlyList<TextPiece>> Split(IReadOnlyList<TextPiece> pieces)
    {
        var (lines, line) = (new List<IReadOnlyList<TextPiece>>(), new List<TextPiece>());
        foreach (var piece in pieces)
        {
            if (!piece.IsBreak)
            {
                line.Add(piece);
                continue;
            }

            if (line.Count > 0)
            {
                lines.Add(line);
            }

            line = [];
        }

        if (line.Count > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static bool IsHeading(IReadOnlyList<TextPiece> line) =>
        IsStrong(line) && TextPieces.PlainText(line) is { Length: > 1 and <= LongestHeading } text && text[^1] is not ('.' or ',' or ';' or '!') && TextMarker.Of(text) is null;

    private static bool IsStrong(IReadOnlyList<TextPiece> line) => line.All(piece => piece.IsStrong || string.IsNullOrWhiteSpace(piece.Text));
}
