using System.Text;

namespace ClinicContent.Tool;

/// <summary>Joins the lines of a plain text to paragraphs. The lines can be wrapped by hand, or each be a paragraph.</summary>
internal sealed class TextParagraphs
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 40;

    private readonly ImportReport _report;
    private readonly int _width;
    private readonly HashSet<string> _words;

    public TextParagraphs(IReadOnlyList<TextLine> lines, ImportReport report)
    {
        _report = report;
        _width = Math.Max(NarrowestWrap, lines.Where(line => line.Raw.Length <= WidestWrap && line.Drawn is null).Select(line => line.Raw.TrimEnd().Length).DefaultIfEmpty().Max());
        _words = [.. lines.SelectMany(line => line.Text.Split([' ', '\t', '.', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.All(char.IsLetter)).Select(word => word.ToLowerInvariant())];
    }

    /// <summary>True when a sentence goes on from one line to the next.</summary>
    public static bool IsUnfinished(string line, string next) => line.TrimEnd() is [.., not ('.' or '!' or '?' or ':')] && next.Length > 0 && char.IsLower(next[0]);

    /// <summary>The paragraphs of lines without an empty one between them.</summary>
    public List<ImportBlock> Join(IReadOnlyList<(TextLine Line, string Text)> lines)
    {
        var (blocks, pieces) = (new List<ImportBlock>(), new List<TextPiece>());
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = lines[i];
            if (i == 0)
            {
                pieces.Add(new TextPiece(text, line.Location));
                continue;
            }

            var (before, beforeText) = lines[i - 1];
            var word = text.Split(' ', 2)[0];
            var roomLeft = _width - before.Raw.TrimEnd().Length - 1 - word.Length;
            if (before.Raw.Length > WidestWrap || (roomLeft >= 0 && EndsSentence(beforeText) && !char.IsLower(text[0])))
            {
                End();
                pieces.Add(new TextPiece(text, line.Location));
            }
            else if (roomLeft > _width * 4 / 10 && !IsUnfinished(beforeText, text))
            {
                pieces.Add(new TextPiece(TextPiece.LineBreak, line.Location));
                pieces.Add(new TextPiece(text, line.Location));
            }
            else if (Hyphenated(beforeText, text) is { } joined)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text[..^1] + (joined ? "" : "-") };
                pieces.Add(new TextPiece(text, line.Location));
                var (head, tail) = (beforeText[(beforeText.LastIndexOf(' ') + 1)..], word);
                _report.Changed(before.Location, $"'{DisplayText.Of(head)}' at the end of a line and '{DisplayText.Of(tail)}' are now '{DisplayText.Of(joined ? head[..^1] + tail : head + tail)}'");
            }
            else
            {
                pieces.Add(new TextPiece(" ", line.Location));
                pieces.Add(new TextPiece(text, line.Location));
            }
        }

        End();
        return blocks;

        void End()
        {
            if (TextPieces.Fold([.. pieces.SelectMany(piece => TypedMarks.Of(piece, _report))]) is { Count: > 0 } folded)
            {
                blocks.Add(new ImportParagraph(folded, folded[0].Location));
            }

            pieces.Clear();
        }
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', '*', '_') is [.., '.' or '!' or '?' or ':' or '…'];

    // Whether a word that a hyphen parts at the end of a line is one without it: when the text has it so elsewhere. Null when no hyphen parts a word.
    private bool? Hyphenated(string line, string next)
    {
        if (line is not [.., var last, '-'] || !char.IsLetter(last) || next.Length == 0 || !char.IsLower(next[0]))
        {
            return null;
        }

        var word = new StringBuilder();
        word.Append(line.AsSpan(line.LastIndexOfAny([' ', '\t', '(']) + 1)).Length--;
        word.Append(next.AsSpan(0, next.AsSpan().IndexOfAnyExcept(Letters) is var end and >= 0 ? end : next.Length));
        return _words.Contains(word.ToString().ToLowerInvariant());
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzáéíóúüñàèìòùâêîôûäöß");
}
