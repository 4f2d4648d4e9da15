using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// A run of text between marked-up parts. The parser cuts it into arbitrary pieces. This class joins them, finds clinic values across the
/// cuts, and writes the text with its white space folded.
/// </summary>
internal sealed class TextRun(Body body, DocumentWriter output)
{
    private const string Begin = "{{";
    private const string End = "}}";
    private const string Condition = "{{?";

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Offset)> _pieces = [];
    private bool _skipCondition;

    /// <param name="isConditional">True when the block begins with a condition, which is no part of its text.</param>
    public void BeginBlock(bool isConditional) => _skipCondition = isConditional;

    /// <param name="text">A piece of the text.</param>
    /// <param name="offset">Its offset in the file.</param>
    public void Append(ReadOnlySpan<char> text, int offset)
    {
        _pieces.Add((_text.Length, offset));
        _text.Append(text);
    }

    /// <summary>Appends the characters of a character reference, which the check of the file does not see.</summary>
    public void AppendReferred(ReadOnlySpan<char> text, int offset)
    {
        body.CheckReferred(text, offset);
        Append(text, offset);
    }

    /// <param name="atEnd">True when the block ends here, where it may cite its sources.</param>
    public void Flush(bool atEnd = false)
    {
        var text = _text.ToString();
        _text.Clear();
        CheckLinks(text);
        text = TakeCitations(text, atEnd, out var cited);
        var position = 0;
        if (_skipCondition && text.StartsWith(Condition, StringComparison.Ordinal))
        {
            position = text.IndexOf(End, StringComparison.Ordinal) + End.Length;
            position = text.Length - text.AsSpan(position).TrimStart(" \n").Length;
            _skipCondition = false;
        }

        for (var begin = text.IndexOf(Begin, position, StringComparison.Ordinal); begin >= 0; begin = text.IndexOf(Begin, position, StringComparison.Ordinal))
        {
            WriteText(text.AsSpan(position, begin - position));
            var end = text.IndexOf(End, begin, StringComparison.Ordinal);
            if (end >= 0 && text.AsSpan(begin + Begin.Length).IndexOfAny(MarkupCheck.ShortcodeMarks) == 0)
            {
                // A shortcode, which MarkupCheck reports.
                position = end + End.Length;
                continue;
            }

            if (end < 0)
            {
                body.ReportAt(TextRules.UnclosedClinicValue, OffsetOf(begin));
                position = text.Length;
                break;
            }

            position = end + End.Length;
            WriteValue(text[begin..position], begin);
        }

        WriteText(text.AsSpan(position));
        foreach (var id in cited)
        {
            // An id that is not listed is an error, see CitationCheck.
            if (body.SourcePositions.TryGetValue(id, out var source))
            {
                output.Citation(source);
            }
        }

        _pieces.Clear();
    }

    // [@id] or [@a; @b] at the end of a block.
    private string TakeCitations(string text, bool atEnd, out IReadOnlyList<string> cited)
    {
        cited = [];
        var begin = text.IndexOf(CitationMark.Begin, StringComparison.Ordinal);
        while (begin >= 0 && body.IsEscaped(OffsetOf(begin)))
        {
            begin = text.IndexOf(CitationMark.Begin, begin + 1, StringComparison.Ordinal);
        }

        if (begin < 0)
        {
            return text;
        }

        var end = text.IndexOf(']', begin);
        if (end < 0 || !atEnd || !text.AsSpan(end + 1).IsWhiteSpace())
        {
            body.ReportAt(TextRules.CitationMisplaced, OffsetOf(begin));
            return text;
        }

        var ids = new List<string>();
        cited = ids;
        var at = begin + 1;
        foreach (var part in text[at..end].Split(';'))
        {
            var id = part.Trim();
            if (id.Length > 1 && id[0] == '@' && Identifier.IsValid(id[1..]))
            {
                ids.Add(id[1..]);
                body.Citations.Add((id[1..], body.LocationAt(OffsetOf(at + part.Length - part.TrimStart().Length))));
            }
            else
            {
                body.ReportAt(TextRules.MalformedCitation, OffsetOf(at), id);
            }

            at += part.Length + 1;
        }

        return text[..begin].TrimEnd();
    }

    private void WriteValue(string written, int begin)
    {
        if (body.OpenCallouts > 0)
        {
            body.ReportAt(TextRules.ClinicValueInCallout, OffsetOf(begin), written);
            return;
        }

        var value = ClinicNames.Values.IndexOf(written);
        if (value < 0 && written.StartsWith(Condition, StringComparison.Ordinal))
        {
            body.ReportAt(TextRules.ConditionMisplaced, OffsetOf(begin), written);
        }
        else if (value < 0)
        {
            body.ReportAt(TextRules.UnknownClinicValue, OffsetOf(begin), written, SuggestionPhrase.For(written, ClinicNames.Values), Phrase.List(ClinicNames.Values));
        }
        else
        {
            output.Value(ClinicField.Values[value]);
        }
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var space = c is ' ' or '\t' or '\n';
            if (!space || folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(space ? ' ' : c);
            }
        }

        output.Text(folded.ToString());
    }

    // A link that went wrong leaves its brackets in the text.
    private void CheckLinks(string text)
    {
        for (var at = text.IndexOf(']'); at >= 0 && at + 1 < text.Length; at = text.IndexOf(']', at + 1))
        {
            var offset = OffsetOf(at);
            if (text[at + 1] is '(' or '[' && body.Text.AsSpan(Math.Min(offset, body.Text.Length)).StartsWith(text.AsSpan(at, 2)))
            {
                body.ReportAt(TextRules.BrokenLink, offset);
            }
        }
    }

    private int OffsetOf(int position)
    {
        // The last piece that starts there or before; a search by halves, because a text can have very many.
        var piece = _pieces.BinarySearch((position, int.MaxValue));
        piece = piece >= 0 ? piece : ~piece - 1;
        return _pieces[piece].Offset + position - _pieces[piece].Start;
    }
}
