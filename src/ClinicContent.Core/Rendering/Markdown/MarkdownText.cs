using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>
/// Collects the text of one block and its marked parts, then writes it. Markdown's emphasis depends on the characters at both of its ends
/// and outside of them; where Markdown cannot express it, the text stands without it.
/// </summary>
internal ref struct MarkdownText : IMetadataWriter
{
    private const int FirstSize = 1024;
    private const int None = -1;

    // Stands in the text, which has no control characters of its own.
    private const byte Break = (byte)'\n';

    private byte[] _text = ArrayPool<byte>.Shared.Rent(FirstSize);
    private MarkdownSpan[] _spans = ArrayPool<MarkdownSpan>.Shared.Rent(FirstSize / 16);
    private int _length;
    private int _count;
    private bool _space;
    private bool _break;
    private OpenSpans _open;
    private int _depth;
    private int _justClosed = None;

    public MarkdownText()
    {
    }

    /// <summary>True when text, marked or not, was added since the last write.</summary>
    public readonly bool HasText => _length > 0;

    public void Add(scoped ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            var run = utf8.IndexOfAnyExceptInRange((byte)0x21, (byte)0x7E);
            if (run != 0)
            {
                run = run < 0 ? utf8.Length : run;
                Append(utf8[..run]);
            }
            else
            {
                Rune.DecodeFromUtf8(utf8, out var rune, out run);
                if (TextWidth.IsBreakingSpace(rune))
                {
                    _space = _length > 0;
                }
                else if (!PlainText.IsUnsafe(rune))
                {
                    Append(rune);
                }
            }

            utf8 = utf8[run..];
        }
    }

    public void Add(scoped ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[256];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, utf8, out var read, out var written);
            Add(utf8[..written]);
            text = text[read..];
        }
    }

    public void AddWord(InterfaceWord word, InterfaceWords words) => Add(words[word]);

    public void AddDate(DateOnly date, InterfaceWords words)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        Add(text[..words.FormatDate(text, date)]);
    }

    public void Add(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    /// <summary>Makes the following text begin a new line of the same paragraph.</summary>
    public void AddBreak() => _break = _length > 0;

    /// <summary>Begins a marked part. A part within another of the same kind adds nothing; one directly after another continues it.</summary>
    public void Open(MarkdownSpanKind kind, int link = None)
    {
        if (IsOpen(kind))
        {
            _open[_depth++] = None;
            return;
        }

        if (_justClosed != None && kind != MarkdownSpanKind.Link && _spans[_justClosed].Kind == kind)
        {
            _open[_depth++] = _justClosed;
            _justClosed = None;
            return;
        }

        _justClosed = None;
        if (_count == _spans.Length)
        {
            var larger = ArrayPool<MarkdownSpan>.Shared.Rent(_count * 2);
            _spans.AsSpan().CopyTo(larger);
            ArrayPool<MarkdownSpan>.Shared.Return(_spans);
            _spans = larger;
        }

        _spans[_count] = new MarkdownSpan { Kind = kind, Start = _length, Link = link };
        _open[_depth++] = _count++;
    }

    public void Close()
    {
        if (_depth == 0)
        {
            return;
        }

        var span = _open[--_depth];
        _justClosed = span;
        if (span != None)
        {
            _spans[span].End = _length;
        }
    }

    /// <summary>Writes the text and clears it.</summary>
    /// <param name="lines">The output.</param>
    /// <param name="document">The document that the links stand in.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options.</param>
    /// <param name="heading">The level of the heading that the text is; 0 for none.</param>
    /// <param name="cell">True when the text stands in a table, on a line that was begun: a vertical bar would end it even within code.</param>
    public void WriteTo(ref TextLines lines, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options, int heading = 0, bool cell = false)
    {
        _depth = 0;
        if (heading > 0 || cell)
        {
            _text.AsSpan(0, _length).Replace(Break, (byte)' ');
        }

        Trim(cell);
        Decide();
        if (_length > 0 && !cell)
        {
            lines.Begin();
            lines.Output.Write("###### "u8[^(heading > 0 ? heading + 1 : 0)..]);
        }

        Write(ref lines, document, rendering, options);
        (_length, _count, _space, _break, _justClosed) = (0, 0, false, false, None);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_text);
        ArrayPool<MarkdownSpan>.Shared.Return(_spans);
        (_text, _spans) = ([], []);
    }

    private readonly bool IsOpen(MarkdownSpanKind kind)
    {
        for (var i = 0; i < _depth; i++)
        {
            if (_open[i] != None && _spans[_open[i]].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private void Append(Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        Append(utf8[..rune.EncodeToUtf8(utf8)]);
    }

    private void Append(scoped ReadOnlySpan<byte> text)
    {
        if (_text.Length - _length <= text.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + text.Length + 1, _text.Length * 2));
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_text);
            _text = larger;
        }

        if (_space || _break)
        {
            _text[_length++] = _break ? Break : (byte)' ';
            (_space, _break) = (false, false);
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
        _justClosed = None;
    }

    /// <summary>Moves the white space at the ends of each part out of it, and drops parts without text.</summary>
    private readonly void Trim(bool cell)
    {
        var codeEnd = None;
        foreach (ref var span in _spans.AsSpan(0, _count))
        {
            while (span.Start < span.End && Rune.DecodeFromUtf8(_text.AsSpan(span.Start, span.End - span.Start), out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
            {
                span.Start += length;
            }

            while (span.Start < span.End && Rune.DecodeLastFromUtf8(_text.AsSpan(span.Start, span.End - span.Start), out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
            {
                span.End -= length;
            }

            span.Dropped = span.Start == span.End || (span.Kind == MarkdownSpanKind.Code && (span.Start == codeEnd || !CanBeCode(span, cell)));
            codeEnd = span.Kind == MarkdownSpanKind.Code && !span.Dropped ? span.End : codeEnd;
        }
    }

    // Two codes that touch would be one with backticks in it, and after an escaped backtick some parsers read no code.
    private readonly bool CanBeCode(in MarkdownSpan span, bool cell)
    {
        var code = _text.AsSpan(span.Start, span.End - span.Start);
        return !code.Contains(Break) && !(cell && code.Contains((byte)'|')) && (span.Start == 0 || _text[span.Start - 1] != '`');
    }

    /// <summary>Goes over the ends of all parts in order and drops the emphasis that Markdown would not read as such.</summary>
    private void Decide()
    {
        var (next, depth, linkEnd, emphasisEnd) = (0, 0, None, None);
        while (true)
        {
            SkipDropped(ref next);
            if (depth > 0 && (next == _count || _spans[_open[depth - 1]].End <= _spans[next].Start))
            {
                ref var span = ref _spans[_open[--depth]];
                if (span.IsEmphasis && !CanClose(span.End, depth, next, linkEnd))
                {
                    span.Dropped = true;
                }
                else
                {
                    linkEnd = span.IsEmphasis ? linkEnd : span.End;
                    emphasisEnd = span.IsEmphasis ? span.End : emphasisEnd;
                }
            }
            else if (next < _count)
            {
                ref var span = ref _spans[next];
                if (span.IsEmphasis && (span.Start == emphasisEnd || !CanOpen(span.Start, depth, next, linkEnd)))
                {
                    span.Dropped = true;
                }
                else
                {
                    _open[depth++] = next++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private readonly void SkipDropped(ref int next)
    {
        while (next < _count && _spans[next].Dropped)
        {
            next++;
        }
    }

    // Left-flanking: white space must not follow, nor punctuation unless white space or punctuation goes before.
    private readonly bool CanOpen(int position, int depth, int next, int linkEnd)
    {
        var before = position == linkEnd || IsLinkAround(position, depth, start: true) ? CharacterClass.Punctuation : Before(position);
        var after = IsLinkFrom(position, next) ? CharacterClass.Punctuation : After(position);
        return after == CharacterClass.Other || before is CharacterClass.Space or CharacterClass.Punctuation;
    }

    // Right-flanking: the same, the other way round.
    private readonly bool CanClose(int position, int depth, int next, int linkEnd)
    {
        var before = position == linkEnd ? CharacterClass.Punctuation : Before(position);
        var after = IsLinkAround(position, depth, start: false) || IsLinkFrom(position, next) ? CharacterClass.Punctuation : After(position);
        return before == CharacterClass.Other || after is CharacterClass.Space or CharacterClass.Punctuation;
    }

    private readonly bool IsLinkAround(int position, int depth, bool start)
    {
        for (var i = depth - 1; i >= 0 && position == (start ? _spans[_open[i]].Start : _spans[_open[i]].End); i--)
        {
            if (_spans[_open[i]].Kind == MarkdownSpanKind.Link)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsLinkFrom(int position, int next)
    {
        for (var i = next; i < _count && _spans[i].Start == position; i++)
        {
            if (!_spans[i].IsEmphasis && !_spans[i].Dropped)
            {
                return true;
            }
        }

        return false;
    }

    private readonly CharacterClass Before(int position)
    {
        Rune.DecodeLastFromUtf8(_text.AsSpan(0, position), out var rune, out _);
        return position == 0 ? CharacterClass.Space : MarkdownEncoding.Classify(rune);
    }

    private readonly CharacterClass After(int position)
    {
        Rune.DecodeFromUtf8(_text.AsSpan(position, _length - position), out var rune, out _);
        return position == _length ? CharacterClass.Space : MarkdownEncoding.Classify(rune);
    }

    private void Write(ref TextLines lines, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options)
    {
        var (next, depth, position) = (0, 0, 0);
        while (true)
        {
            SkipDropped(ref next);
            var close = depth > 0 && (next == _count || _spans[_open[depth - 1]].End <= _spans[next].Start);
            var end = close ? _spans[_open[depth - 1]].End : next < _count ? _spans[next].Start : _length;
            WriteText(ref lines, position, end, beforeLink: !close && next < _count && IsLinkFrom(end, next));
            position = end;
            if (close)
            {
                WriteEnd(ref lines, _spans[_open[--depth]], document, rendering, options);
            }
            else if (next == _count)
            {
                return;
            }
            else if (_spans[next].Kind == MarkdownSpanKind.Code)
            {
                WriteCode(ref lines.Output, _text.AsSpan(position, _spans[next].End - position));
                position = _spans[next].End;
                next++;
            }
            else
            {
                lines.Output.Write(_spans[next].Kind switch
                {
                    MarkdownSpanKind.Emphasis => "*"u8,
                    MarkdownSpanKind.Strong => "**"u8,
                    _ => "["u8,
                });
                _open[depth++] = next++;
            }
        }
    }

    private readonly void WriteText(ref TextLines lines, int start, int end, bool beforeLink)
    {
        var startsLine = start == 0 || _text[start - 1] == Break;
        var text = _text.AsSpan(start, end - start);
        for (int next; (next = text.IndexOf(Break)) >= 0; text = text[(next + 1)..])
        {
            lines.Output.WriteMarkdown(text[..next], startsLine, beforeLink: false);
            lines.Output.Write((byte)'\\');
            lines.Line();
            lines.Begin();
            startsLine = true;
        }

        lines.Output.WriteMarkdown(text, startsLine, beforeLink);
    }

    private static void WriteEnd(ref TextLines lines, in MarkdownSpan span, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options)
    {
        switch (span.Kind)
        {
            case MarkdownSpanKind.Emphasis:
                lines.Output.Write("*"u8);
                break;
            case MarkdownSpanKind.Strong:
                lines.Output.Write("**"u8);
                break;
            case MarkdownSpanKind.Mark:
                lines.Output.Write("]"u8);
                break;
            default:
                lines.Output.Write("]("u8);
                MarkdownAddress.Write(ref lines.Output, span.Link, document, rendering, options);
                lines.Output.Write((byte)')');
                break;
        }
    }

    // As many backticks as no run within has, and spaces where the code itself begins or ends with one (CommonMark 0.31.2, section 6.1).
    private static void WriteCode(ref Utf8Output output, ReadOnlySpan<byte> code)
    {
        var (longest, run) = (0, 0);
        foreach (var character in code)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var space = code[0] == '`' || code[^1] == '`';
        WriteFence(ref output, longest + 1);
        output.Write(space ? " "u8 : ""u8);
        output.Write(code);
        output.Write(space ? " "u8 : ""u8);
        WriteFence(ref output, longest + 1);
    }

    private static void WriteFence(ref Utf8Output output, int length)
    {
        for (; length > 0; length--)
        {
            output.Write((byte)'`');
        }
    }

    [InlineArray(PackFormat.MaxNesting + 8)]
    private struct OpenSpans
    {
        private int _first;
    }
}
