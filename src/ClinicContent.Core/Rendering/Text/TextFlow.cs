using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>
/// Fills lines with words. It folds white space, breaks no words, and leaves out characters that are no text (control characters, and those
/// that change the direction of text), so that no text can control a terminal.
/// </summary>
internal ref struct TextFlow(Utf8Output output, int width, bool styled) : IMetadataWriter
{
    private const int FirstSize = 256;

    // Within a word a change of style is this byte, which is no text, and the new style.
    private const byte StyleMark = 0x1B;

    private readonly int _width = width == 0 ? int.MaxValue : width;
    private TextLines _lines = new(output, styled);
    private byte[] _word = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private int _wordWidth;
    private bool _space;
    private int _column;
    private Styles _styles;
    private int _styleDepth;
    private TextStyle _style;
    private TextStyle _wordStyle;
    private TextStyle _spaceStyle;

    /// <summary>The blocks that contain the text.</summary>
    [UnscopedRef]
    public ref TextLines Lines => ref _lines;

    /// <summary>The number of visible bytes so far: two equal numbers show that there was no text between.</summary>
    public int Seen { get; private set; }

    /// <summary>The length of the longest line since this was last set to 0, without its prefix.</summary>
    public int MaxWidth { get; set; }

    public void Add(scoped ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            var run = utf8.IndexOfAnyExceptInRange((byte)0x21, (byte)0x7E);
            if (run != 0)
            {
                run = run < 0 ? utf8.Length : run;
                Append(utf8[..run], run);
            }
            else if (utf8[0] == ' ')
            {
                run = 1;
                Space();
            }
            else
            {
                Rune.DecodeFromUtf8(utf8, out var rune, out run);
                Append(rune);
            }

            utf8 = utf8[run..];
        }
    }

    public void Add(scoped ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[FirstSize];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, utf8, out var read, out var written);
            Add(utf8[..written]);
            text = text[read..];
        }
    }

    public void AddNumber(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    public void AddWord(InterfaceWord word, InterfaceWords words) => Add(words[word]);

    public void AddDate(DateOnly date, InterfaceWords words)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];
        Add(text[..words.FormatDate(text, date)]);
    }

    /// <summary>Adds to the style of the text that follows, until <see cref="Pop"/>.</summary>
    public void Push(TextStyle style)
    {
        _styles[_styleDepth++] = _style;
        SetStyle(_style | style);
    }

    public void Pop() => SetStyle(_styles[--_styleDepth]);

    public void Line()
    {
        Flush();
        _lines.Line();
    }

    public void BlankLine()
    {
        Flush();
        _lines.BlankLine();
    }

    /// <summary>Writes the words so far, so that <see cref="Lines"/> can be changed.</summary>
    public void Flush()
    {
        FlushWord();
        _space = false;
    }

    /// <summary>Writes a line of one character, such as those that stand under headings.</summary>
    public void Rule(byte character, int length)
    {
        Line();
        _lines.Begin();
        for (; length > 0; length--)
        {
            _lines.Output.Write(character);
        }
    }

    /// <summary>Ends the text and hands the output back.</summary>
    public void Finish(ref Utf8Output output)
    {
        Flush();
        _lines.Finish();
        output = _lines.Output;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_word);
        _word = [];
    }

    private void SetStyle(TextStyle style)
    {
        if (_length > 0 && style != _style)
        {
            EnsureCapacity(2);
            _word[_length++] = StyleMark;
            _word[_length++] = (byte)style;
        }

        _style = style;
    }

    private void Space()
    {
        FlushWord();
        if (!_space)
        {
            (_space, _spaceStyle) = (true, _style);
        }
    }

    private void Append(Rune rune)
    {
        if (TextWidth.IsBreakingSpace(rune))
        {
            Space();
        }
        else if (!PlainText.IsUnsafe(rune))
        {
            Span<byte> utf8 = stackalloc byte[4];
            Append(utf8[..rune.EncodeToUtf8(utf8)], TextWidth.Of(rune));
        }
    }

    private void Append(scoped ReadOnlySpan<byte> text, int columns)
    {
        if (_length == 0)
        {
            _wordStyle = _style;
        }

        EnsureCapacity(text.Length);
        text.CopyTo(_word.AsSpan(_length));
        _length += text.Length;
        _wordWidth += columns;
        Seen += text.Length;
    }

    private void FlushWord()
    {
        if (_length == 0)
        {
            return;
        }

        if (!_lines.AtStart && _space && _column + 1 + _wordWidth > _width)
        {
            _lines.Line();
        }

        if (_lines.AtStart)
        {
            _column = _lines.Begin();
        }
        else if (_space)
        {
            _lines.SetStyle(_spaceStyle);
            _lines.Output.Write((byte)' ');
            _column++;
        }

        WriteWord();
        _column += _wordWidth;
        MaxWidth = Math.Max(MaxWidth, _column);
        (_length, _wordWidth, _space) = (0, 0, false);
    }

    private void WriteWord()
    {
        var rest = _word.AsSpan(0, _length);
        _lines.SetStyle(_wordStyle);
        for (int mark; (mark = rest.IndexOf(StyleMark)) >= 0; rest = rest[(mark + 2)..])
        {
            _lines.Output.Write(rest[..mark]);
            if (mark + 2 < rest.Length)
            {
                _lines.SetStyle((TextStyle)rest[mark + 1]);
            }
        }

        _lines.Output.Write(rest);
    }

    private void EnsureCapacity(int more)
    {
        if (_word.Length - _length >= more)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more, _word.Length * 2));
        _word.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_word);
        _word = larger;
    }

    [InlineArray(PackFormat.MaxNesting + 8)]
    private struct Styles
    {
        private TextStyle _first;
    }
}
