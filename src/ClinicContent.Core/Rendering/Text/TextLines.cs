using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>
/// Begins lines: it writes the blank line between blocks, then the quote marks, list markers and indentation of the open blocks. It begins
/// a line only when there is text for it, so that a block without text leaves no trace.
/// </summary>
internal ref struct TextLines(Utf8Output output, bool styled)
{
    private const int MaxPrefixes = PackFormat.MaxNesting + 8;

    private readonly bool _styled = styled;
    private Utf8Output _output = output;
    private Prefixes _prefixes;
    private int _depth;
    private int _shared; // how many prefixes have stood since the last line, and so stand on the blank line after it
    private int _gap; // how many lines to go on before the next is begun
    private TextStyle _style;

    /// <summary>The output for the text of a line. The line must be begun first.</summary>
    [UnscopedRef]
    public ref Utf8Output Output => ref _output;

    /// <summary>The number of lines that were begun.</summary>
    public int Count { get; private set; }

    /// <summary>True when the next text begins a line.</summary>
    public readonly bool AtStart => _gap > 0 || Count == 0;

    /// <summary>True when an item is open that has no line yet.</summary>
    public readonly bool InFreshItem => _depth > 0 && _prefixes[_depth - 1] is { Kind: LinePrefixKind.Bullet or LinePrefixKind.Number, Used: false };

    /// <summary>True when the innermost block is an item.</summary>
    public readonly bool InItem => _depth > 0 && _prefixes[_depth - 1].Kind is LinePrefixKind.Bullet or LinePrefixKind.Number;

    /// <summary>The marker of the innermost block.</summary>
    public readonly byte Marker => _depth > 0 ? _prefixes[_depth - 1].Marker : (byte)0;

    /// <summary>Makes the next text begin a line.</summary>
    public void Line() => _gap = Math.Max(_gap, 1);

    /// <summary>Makes the next text begin a line, below a blank one.</summary>
    public void BlankLine() => _gap = 2;

    public void BeginList(int number, byte marker) => Push(new LinePrefix { Kind = LinePrefixKind.List, Number = number, Marker = marker });

    public void BeginItem()
    {
        var (number, marker) = _depth > 0 && _prefixes[_depth - 1] is { Kind: LinePrefixKind.List } list ? (list.Number, list.Marker) : (0, (byte)'-');
        Push(new LinePrefix { Kind = marker is (byte)'.' or (byte)')' ? LinePrefixKind.Number : LinePrefixKind.Bullet, Number = number, Marker = marker });
        Line();
    }

    /// <summary>Ends an item. An item without a line leaves no trace and is not counted.</summary>
    public void EndItem()
    {
        var item = _prefixes[_depth - 1];
        End();
        if (item.Used && _depth > 0)
        {
            _prefixes[_depth - 1].Number++;
        }
    }

    public void BeginBar(byte bar, TextStyle style = TextStyle.None) => Push(new LinePrefix { Kind = LinePrefixKind.Bar, Marker = bar, Style = style });

    public void BeginHanging() => Push(new LinePrefix { Kind = LinePrefixKind.Hanging });

    public void End()
    {
        _depth--;
        _shared = Math.Min(_shared, _depth);
    }

    /// <summary>Begins a line and returns the columns that its prefix takes.</summary>
    public int Begin()
    {
        // A style must not reach over the end of a line: a pager that shows only later lines would show them wrongly.
        SetStyle(TextStyle.None);
        if (Count > 0)
        {
            _output.Write((byte)'\n');
            if (_gap > 1)
            {
                WritePrefix(_shared, blank: true);
                _output.Write((byte)'\n');
            }
        }

        Count++;
        _gap = 0;
        _shared = _depth;
        return WritePrefix(_depth, blank: false);
    }

    /// <summary>Changes the style of the following text.</summary>
    public void SetStyle(TextStyle style)
    {
        if (_styled && style != _style)
        {
            AnsiStyle.Change(ref _output, _style, style);
            _style = style;
        }
    }

    /// <summary>Ends the last line.</summary>
    public void Finish()
    {
        SetStyle(TextStyle.None);
        if (Count > 0)
        {
            _output.Write((byte)'\n');
        }
    }

    private void Push(LinePrefix prefix) => _prefixes[_depth++] = prefix;

    private int WritePrefix(int depth, bool blank)
    {
        // A blank line must not end in spaces: those that follow its last bar are left out.
        var (column, spaces) = (0, 0);
        for (var i = 0; i < depth; i++)
        {
            ref var prefix = ref _prefixes[i];
            var first = !prefix.Used && !blank;
            prefix.Used |= !blank;
            switch (prefix.Kind)
            {
                case LinePrefixKind.Bar:
                    column += WriteSpaces(ref spaces) + 1;
                    SetStyle(prefix.Style);
                    _output.Write(prefix.Marker);
                    SetStyle(TextStyle.None);
                    spaces = 1;
                    break;
                case LinePrefixKind.Bullet when first:
                    column += WriteSpaces(ref spaces) + 1;
                    _output.Write(prefix.Marker);
                    spaces = 1;
                    break;
                case LinePrefixKind.Number when first:
                    column += WriteSpaces(ref spaces) + Digits(prefix.Number) + 1;
                    _output.Write(prefix.Number);
                    _output.Write(prefix.Marker);
                    spaces = 1;
                    break;
                case LinePrefixKind.Number:
                    spaces += Digits(prefix.Number) + 2;
                    break;
                case LinePrefixKind.Bullet:
                case LinePrefixKind.Hanging when !first:
                    spaces += 2;
                    break;
            }
        }

        return blank ? 0 : column + WriteSpaces(ref spaces);
    }

    private int WriteSpaces(ref int spaces)
    {
        var written = spaces;
        for (; spaces > 0; spaces--)
        {
            _output.Write((byte)' ');
        }

        return written;
    }

    private static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
        {
            digits++;
        }

        return digits;
    }

    [InlineArray(MaxPrefixes)]
    private struct Prefixes
    {
        private LinePrefix _first;
    }
}
