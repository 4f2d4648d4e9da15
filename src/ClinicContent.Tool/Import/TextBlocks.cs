using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds the blocks of a plain text.</summary>
internal sealed partial class TextBlocks
{
    private const int DeepestQuote = 6;
    private const int LongestLine = 10_000;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly ImportReport _report;
    private readonly TextHeadings _headings;
    private readonly TextParagraphs _paragraphs;
    private readonly Stack<(TextMarker Last, int Indent)> _open = []; // the lists that are being read
    private readonly int _depth; // of quotes
    private readonly bool _hasNotes; // whether an asterisk behind a word refers to a line that begins with one

    public TextBlocks(IReadOnlyList<TextLine> lines, ImportReport report, int depth = 0)
    {
        (_lines, _report, _depth) = (lines, report, depth);
        _hasNotes = lines.Any(line => line.Text.Length < LongestLine && NoteMark.IsMatch(line.Text));
        _headings = new TextHeadings(lines);
        _paragraphs = new TextParagraphs(lines, report);
    }

    public IReadOnlyList<ImportBlock> Read()
    {
        var blocks = new List<ImportBlock>();
        for (var at = 0; at < _lines.Count;)
        {
            if (_lines[at].IsBlank)
            {
                at++;
            }
            else if (_lines[at].Text[0] == '>' && IsQuote(at))
            {
                at = ReadQuote(at, blocks);
            }
            else if (_headings.Find(at, isFirst: blocks.Count == 0) is { } heading)
            {
                var line = _lines[heading.TextLine];
                blocks.Add(new ImportHeading(heading.Level, WithoutMarks(new TextPiece(heading.Text, line.Location)), [], line.Location));
                at += heading.Lines;
            }
            else if (_lines[at].Drawn is not null)
            {
                _report.Count(_lines[at].Location, "left out: a line that is drawn with characters");
                at++;
            }
            else if (TextTable.Find(_lines, at) is { } table)
            {
                _report.Changed(_lines[at].Location, "columns are now a table, and their first line is its header: correct it where that is none");
                blocks.Add(table.Block with { Rows = [.. table.Block.Rows.Select(row => (IReadOnlyList<IReadOnlyList<TextPiece>>)[.. row.Select(cell => TextPieces.Fold([.. cell.SelectMany(piece => TypedMarks.Of(piece, _report))]))])] });
                at += table.Lines;
            }
            else if (IsItem(at))
            {
                blocks.Add(ReadList(ref at, minIndent: 0));
            }
            else
            {
                at = ReadParagraph(at, blocks);
            }
        }

        return blocks;
    }

    // A heading is plain text.
    private List<TextPiece> WithoutMarks(TextPiece heading)
    {
        var pieces = TypedMarks.Of(heading, _report);
        foreach (var link in pieces.Where(piece => piece.Link is not null))
        {
            _report.Changed(heading.Location, $"the link to {link.Link} in a heading is left out, and its text is kept");
        }

        return pieces.ConvertAll(piece => piece with { IsStrong = false, IsEmphasis = false, Link = null });
    }

    // A number or letter begins an item where the list goes on, or began before; a bullet always does.
    private bool IsItem(int at)
    {
        if (TextMarker.Of(_lines[at].Text) is not { } marker)
        {
            return false;
        }

        return marker.Kind switch
        {
            TextMarkerKind.Bullet => !IsNote(at),
            TextMarkerKind.Number => marker.Value < 100,
            _ => marker.Value == 1 && HasSuccessor(at, marker),
        };
    }

    // "ibuprofen*" above "* Not with kidney disease": one line that explains a sign, and no list.
    private bool IsNote(int at) =>
        _hasNotes && _lines[at].Text[0] == '*' && _open.Count == 0
        && !(Neighbour(at, -1) is { } before && IsStar(before)) && !(Neighbour(at, 1) is { } after && IsStar(after));

    private static bool IsStar(TextLine line) => line.Text is ['*', ' ' or '\t', ..];

    private TextLine? Neighbour(int at, int step)
    {
        for (at += step; at >= 0 && at < _lines.Count; at += step)
        {
            if (!_lines[at].IsBlank)
            {
                return _lines[at];
            }
        }

        return null;
    }

    // "> 38.5 °C for two days" is a number with its sign, unless another line of the quote says that it is one.
    private bool IsQuote(int at) =>
        !MoreThan.IsMatch(_lines[at].Text) || (at > 0 && _lines[at - 1].Text is ['>', ..]) || (at + 1 < _lines.Count && _lines[at + 1].Text is ['>', ..] && !MoreThan.IsMatch(_lines[at + 1].Text));

    private int ReadQuote(int at, List<ImportBlock> blocks)
    {
        var (first, quoted) = (_lines[at], new List<TextLine>());
        for (; at < _lines.Count && _lines[at].Text is ['>', ..]; at++)
        {
            quoted.Add(EmailLines.Unquote(_lines[at], all: _depth >= DeepestQuote));
        }

        if (new TextBlocks(quoted, _report, _depth + 1).Read() is { Count: > 0 } within)
        {
            _report.Changed(first.Location, "lines that begin with '>' are now a quote");
            blocks.Add(new ImportQuote(within, first.Location));
        }

        return at;
    }

    // A line of a wrapped sentence can begin with a number or a dash.
    private bool IsWrapped(int at)
    {
        if (at == 0 || _lines[at - 1].Text is [] or [.., '.' or '!' or '?' or ':' or '…'] || _lines[at - 1].Drawn is not null || TextMarker.Of(_lines[at].Text) is not { } marker)
        {
            return false;
        }

        switch (marker.Kind)
        {
            case TextMarkerKind.Number:
                return marker.Value != 1 && !HasSuccessor(at, marker);
            case TextMarkerKind.Bullet when IsDash(_lines[at].Text[0]):
                var next = SkipBlank(at + 1);
                var isNext = next < _lines.Count && (next == at + 1 || char.IsUpper(marker.Rest[0])) && TextMarker.Of(_lines[next].Text) is { Kind: TextMarkerKind.Bullet };
                return !isNext && TextMarker.Of(_lines[at - 1].Text) is null;
            default:
                return false;
        }
    }

    private static bool IsDash(char c) => c is '-' or '*' or '+' or '–' or '—' or '−' or '‐' or '‑';

    // Whether a line goes on with a list that is being read.
    private bool IsNextItem(int at) =>
        TextMarker.Of(_lines[at].Text) is { } marker && _open.Any(list => marker.Follows(list.Last) && Math.Abs(_lines[at].Indent - list.Indent) <= 1);

    private bool HasSuccessor(int at, TextMarker marker)
    {
        const int Far = 40;
        for (var next = at + 1; next < Math.Min(_lines.Count, at + Far); next++)
        {
            if (TextMarker.Of(_lines[next].Text) is { } other && other.Follows(marker) && Math.Abs(_lines[next].Indent - _lines[at].Indent) < 4)
            {
                return true;
            }
        }

        return false;
    }

    private ImportList ReadList(ref int at, int minIndent, int depth = 0)
    {
        const int Deepest = 16;
        var (first, location) = (TextMarker.Of(_lines[at].Text)!.Value, _lines[at].Location);
        var indent = _lines[at].Indent;
        var items = new List<IReadOnlyList<ImportBlock>>();
        var last = first;
        while (true)
        {
            var marker = TextMarker.Of(_lines[at].Text)!.Value;
            var (item, inner) = (new List<ImportBlock>(), indent + marker.Width);
            var lines = new List<(TextLine Line, string Text)> { (_lines[at], marker.Rest) };
            at++;
            _open.Push((marker, indent));
            ReadItem(ref at, item, lines, indent, inner, depth < Deepest ? depth : Deepest);
            _open.Pop();
            items.Add(item);
            last = marker;
            var next = SkipBlank(at);
            if (next >= _lines.Count || TextMarker.Of(_lines[next].Text) is not { } following || Math.Abs(_lines[next].Indent - indent) > 1 || _lines[next].Indent < minIndent
                || !following.Follows(last) || _headings.Find(next, isFirst: false) is not null)
            {
                break;
            }

            at = next;
        }

        if (first.Kind is TextMarkerKind.Letter or TextMarkerKind.Roman)
        {
            _report.Changed(location, "a list that counts with letters now counts with numbers: correct references to its items");
        }
        else if (first.Kind == TextMarkerKind.Ordinal)
        {
            _report.Changed(location, "lines that begin with numbers such as '1.º' are now a list");
        }

        return new ImportList(first.Kind == TextMarkerKind.Bullet ? null : first.Value, items, location);
    }

    private void ReadItem(ref int at, List<ImportBlock> item, List<(TextLine Line, string Text)> lines, int indent, int inner, int depth)
    {
        while (at < _lines.Count)
        {
            var line = _lines[at];
            if (line.IsBlank)
            {
                // What is indented below an empty line belongs to the item still.
                var next = SkipBlank(at);
                if (next >= _lines.Count || _lines[next].Indent <= indent + 1 || _lines[next].Indent < inner - 2)
                {
                    break;
                }

                Flush();
                at = next;
                if (IsItem(at) && depth < 16)
                {
                    item.Add(ReadList(ref at, indent + 1, depth + 1));
                }

                continue;
            }

            var isNext = IsNextItem(at);
            var isWrapped = !isNext && lines.Count > 0 && line.Indent <= inner && IsWrapped(at);
            if (!isWrapped && (isNext || IsItem(at) || TextMarker.Of(line.Text) is { Kind: not (TextMarkerKind.Letter or TextMarkerKind.Ordinal) }))
            {
                if (line.Indent <= indent + 1 || depth >= 16)
                {
                    break;
                }

                Flush();
                item.Add(ReadList(ref at, indent + 1, depth + 1));
                continue;
            }

            var continues = isWrapped || line.Indent > indent || (lines.Count > 0 && TextParagraphs.IsUnfinished(lines[^1].Text, line.Text));
            if (!continues || line.Drawn is not null || _headings.Find(at, isFirst: false) is not null)
            {
                break;
            }

            lines.Add((line, line.Text));
            at++;
        }

        Flush();

        void Flush()
        {
            if (lines.Count > 0)
            {
                item.AddRange(_paragraphs.Join(lines));
                lines.Clear();
            }
        }
    }

    private int ReadParagraph(int at, List<ImportBlock> blocks)
    {
        var lines = new List<(TextLine Line, string Text)>();
        do
        {
            lines.Add((_lines[at], _lines[at].Text));
            at++;
        }
        while (at < _lines.Count && !_lines[at].IsBlank && _lines[at].Drawn is null && !(_lines[at].Text[0] == '>' && IsQuote(at)) && (!IsItem(at) || IsWrapped(at)) && _headings.Find(at, isFirst: false) is null && TextTable.Find(_lines, at) is null);

        if (lines.Count(line => TextTable.HasWideGap(line.Line)) < 2)
        {
            blocks.AddRange(_paragraphs.Join(lines));
            return at;
        }

        var location = lines[0].Line.Location;
        _report.Changed(location, "columns that do not make a table are now lines of text: check the order of the text");
        var apart = lines.SelectMany(line => (TextPiece[])[new TextPiece(TextPiece.LineBreak, line.Line.Location), new TextPiece(line.Text, line.Line.Location)]);
        blocks.Add(new ImportParagraph(TextPieces.Fold([.. apart.Skip(1)]), location));
        return at;
    }

    private int SkipBlank(int at)
    {
        while (at < _lines.Count && _lines[at].IsBlank)
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd})®™]\*(?![\p{L}\p{Nd}*])", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark { get; }

    [GeneratedRegex(@"^>[ \t]*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex MoreThan { get; }
}
