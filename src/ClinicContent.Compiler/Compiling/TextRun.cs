using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>
/// A run of text between marked-up parts. The parser cuts it into pieces as it likes; here it becomes one again, so that a
/// clinic value is found wherever it was cut, and is written with its white space folded.
/// </summary>
internal sealed class TextRun(Body body, DocumentWriter output)
{
    private const string Begin = "{{";
    private const string End = "}}";

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Offset)> _pieces = [];

    /// <param name="text">A piece of the text.</param>
    /// <param name="offset">Where it stands in the file.</param>
    public void Append(ReadOnlySpan<char> text, int offset)
    {
        _pieces.Add((_text.Length, offset));
        _text.Append(text);
    }

    /// <summary>Appends what a character reference stands for, which the check of the file's characters has not seen.</summary>
    public void AppendReferred(ReadOnlySpan<char> text, int offset)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (PlainText.IsUnsafe(rune))
            {
                body.ReportAt(FileRules.UnsafeCharacter, offset, rune.Value.ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        Append(text, offset);
    }

    public void Flush()
    {
        var text = _text.ToString();
        _text.Clear();
        CheckLinks(text);
        var position = 0;
        for (var begin = text.IndexOf(Begin, StringComparison.Ordinal); begin >= 0; begin = text.IndexOf(Begin, position, StringComparison.Ordinal))
        {
            WriteText(text.AsSpan(position, begin - position));
            var end = text.IndexOf(End, begin, StringComparison.Ordinal);
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
        _pieces.Clear();
    }

    private void WriteValue(string written, int begin)
    {
        var value = ClinicNames.Values.IndexOf(written);
        if (value < 0)
        {
            body.ReportAt(TextRules.UnknownClinicValue, OffsetOf(begin), written, NearestName.Suggest(written, ClinicNames.Values), Phrase.List(ClinicNames.Values));
        }
        else
        {
            output.Value((ClinicValue)value);
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
