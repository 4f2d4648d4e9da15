using System.Buffers;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Compiler;

/// <summary>Finds the marks that the parser pairs otherwise than CommonMark: it writes the text of a block as both read it, and compares.</summary>
internal sealed class EmphasisCheck
{
    // What stands in a written text for something that is no letter: where emphasis and links begin and end, and what has no emphasis in it.
    private const char Strong = '\u0001';
    private const char Emphasis = '\u0002';
    private const char End = '\u0003';
    private const char Link = '\u0004';
    private const char Whole = '\u0005';

    // What may hold a mark that is none, or begin something else.
    private static readonly SearchValues<char> Others = SearchValues.Create("`[]<&\\");

    private readonly string _text;
    private readonly int _end;
    private readonly bool _inQuote;

    // What has no emphasis in it and where it ends; and the links, which have emphasis of their own, with the offsets at which their text begins and ends.
    private readonly Dictionary<int, int> _wholes = [];
    private readonly Dictionary<int, (int Start, int TextStart, int TextEnd, int End)> _links = [];

    private EmphasisCheck(string text, int end, bool inQuote) => (_text, _end, _inQuote) = (text, end, inQuote);

    /// <summary>Finds the first mark of a block that CommonMark pairs otherwise; null when both agree.</summary>
    /// <param name="leaf">The block.</param>
    /// <param name="text">The parsed text.</param>
    public static int? Find(LeafBlock leaf, string text)
    {
        if (leaf.Inline?.FirstChild is not { } first)
        {
            return null;
        }

        var (start, end) = (Math.Clamp(first.Span.Start, 0, text.Length), Math.Clamp(leaf is HeadingBlock || leaf.Parent is TableCell ? EndOf(leaf.Inline) : leaf.Span.End + 1, 0, text.Length));
        if (start >= end || IsPlain(text.AsSpan(start, end - start)))
        {
            return null;
        }

        var check = new EmphasisCheck(text, end, LostCallouts.IsInQuote(leaf));
        var parsed = check.Parsed(leaf.Inline);
        var expected = new List<(char Letter, int Offset)>();
        check.Write(start, end, expected);
        for (var i = 0; i < expected.Count; i++)
        {
            if (i >= parsed.Count || parsed[i] != expected[i].Letter)
            {
                return check.MarkAt(start, expected[i].Offset);
            }
        }

        return parsed.Count > expected.Count ? check.MarkAt(start, end - 1) : null;
    }

    // Most marks stand in pairs of stars around words, which all read alike: each has white space on its outer side and a word on the other.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Contains('_'))
        {
            return false;
        }

        var marks = text[..(text.LastIndexOf('*') + 1)];
        if (marks.ContainsAny(Others))
        {
            return false;
        }

        var open = 0;
        for (var at = marks.IndexOf('*'); at >= 0 && at < marks.Length;)
        {
            var count = text[at..].IndexOfAnyExcept('*') is var behind and >= 0 ? behind : text.Length - at;
            var (before, after) = (at == 0 ? '\n' : text[at - 1], at + count == text.Length ? '\n' : text[at + count]);
            var isPair = count <= 2 && (open == 0 ? before is ' ' or '\n' && char.IsLetterOrDigit(after) : count == open && after is ' ' or '\n' && (char.IsLetterOrDigit(before) || before is '.' or '!' or '?' or ':'));
            if (!isPair)
            {
                return false;
            }

            open = open == 0 ? count : 0;
            at = marks[(at + count)..].IndexOf('*') is var next and >= 0 ? at + count + next : -1;
        }

        return open == 0;
    }

    // Behind the text of a heading or a cell, without what closes it. What follows a bracket without a partner is within it.
    private static int EndOf(ContainerInline inlines)
    {
        var last = inlines.LastChild!;
        while (last is DelimiterInline { LastChild: { } inner })
        {
            last = inner;
        }

        return last.Span.End + 1;
    }

    // The row of marks at an offset, or the last before it.
    private int MarkAt(int start, int offset)
    {
        var at = _text.AsSpan(start, Math.Min(offset + 1, _end) - start).LastIndexOfAny('*', '_');
        at = at < 0 ? Math.Max(start, offset) : start + at;
        while (at > start && _text[at] is '*' or '_' && _text[at - 1] == _text[at])
        {
            at--;
        }

        return at;
    }

    // The text as the parser read it. Brackets without a partner nest in it very deep.
    private List<char> Parsed(ContainerInline container)
    {
        var letters = new List<char>();
        var pending = new Stack<Inline?>();
        Push(pending, container);
        while (pending.TryPop(out var inline))
        {
            switch (inline)
            {
                case null:
                    letters.Add(End);
                    break;
                case LiteralInline literal:
                    Write(letters, literal.Content.AsSpan());
                    break;
                case AbbreviationInline abbreviation:
                    Write(letters, abbreviation.Abbreviation.Label);
                    break;
                case LineBreakInline:
                    break;
                case DelimiterInline delimiter:
                    Write(letters, delimiter.ToLiteral());
                    Push(pending, delimiter);
                    break;
                case EmphasisInline emphasis:
                    letters.Add(emphasis.DelimiterCount == 2 ? Strong : Emphasis);
                    pending.Push(null);
                    Push(pending, emphasis);
                    break;
                case LinkInline link:
                    letters.Add(Link);
                    AddLink(link);
                    pending.Push(null);
                    Push(pending, link);
                    break;
                default:
                    letters.Add(Whole);
                    _wholes[inline.Span.Start] = inline.Span.End + 1;
                    break;
            }
        }

        return letters;
    }

    private static void Push(Stack<Inline?> pending, ContainerInline container)
    {
        for (var inline = container.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            pending.Push(inline);
        }
    }

    private static void Write(List<char> letters, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (IsWritten(letter))
            {
                letters.Add(letter);
            }
        }
    }

    // White space, backslashes and the marks of quotes may be kept by one and not by the other, and emphasise nothing.
    private static bool IsWritten(char letter) => letter is not ('\\' or '>') && !char.IsWhiteSpace(letter);

    private void AddLink(LinkInline link)
    {
        var start = link.Span.Start;
        var text = start + (link.IsImage ? 2 : 1);
        var behind = Math.Clamp(link.LastChild is { } last ? last.Span.End + 1 : text, 0, _end);
        var bracket = _text.AsSpan(behind, _end - behind).IndexOf(']');
        _links[start] = (start, text, bracket < 0 ? behind : behind + bracket, link.Span.End + 1);
    }

    // The text as CommonMark reads it.
    private void Write(int start, int end, List<(char Letter, int Offset)> letters)
    {
        var runs = new List<EmphasisRun>();
        var written = new List<(char Letter, int Offset)>();
        var line = start;
        for (var at = start; at < end;)
        {
            if (_wholes.TryGetValue(at, out var behind) && behind > at)
            {
                written.Add((Whole, at));
                at = behind;
            }
            else if (_links.TryGetValue(at, out var link) && link.End > at)
            {
                written.Add((Link, at));
                Write(link.TextStart, Math.Min(link.TextEnd, end), written);
                written.Add((End, link.TextEnd));
                at = link.End;
            }
            else if (_text[at] is '*' or '_')
            {
                var run = EmphasisRuns.Read(_text, at, line, end);
                runs.Add(run);
                written.Add((run.Mark, ~at));
                at += run.Count;
            }
            else
            {
                var isEnd = _text[at] == '\n';
                at = WriteLetter(at, end, written);
                line = isEnd ? at : line;
            }
        }

        EmphasisRuns.Pair(runs);
        Join(written, runs, letters);
    }

    private int WriteLetter(int at, int end, List<(char Letter, int Offset)> written)
    {
        if (_text[at] == '\\' && at + 1 < end && char.IsAscii(_text[at + 1]) && (char.IsPunctuation(_text[at + 1]) || char.IsSymbol(_text[at + 1])))
        {
            at++;
        }

        if (IsWritten(_text[at]))
        {
            written.Add((_text[at], at));
        }

        var newLine = _text[at++] == '\n';
        while (newLine && at < end && (_text[at] is ' ' or '\t' || (_inQuote && _text[at] == '>')))
        {
            at++;
        }

        return at;
    }

    // Puts what each row of marks became in its place.
    private static void Join(List<(char Letter, int Offset)> written, List<EmphasisRun> runs, List<(char Letter, int Offset)> letters)
    {
        var next = 0;
        foreach (var letter in written)
        {
            if (letter.Offset >= 0)
            {
                letters.Add(letter);
                continue;
            }

            var run = runs[next++];
            letters.AddRange(run.Closes.Select(_ => (End, run.Offset)));
            letters.AddRange(Enumerable.Repeat((run.Mark, run.Offset), run.Left));
            letters.AddRange(Enumerable.Reverse(run.Opens).Select(used => (used == 2 ? Strong : Emphasis, run.Offset)));
        }
    }
}
