using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>
/// Writes JSON, byte for byte as <see cref="System.Text.Json.Utf8JsonWriter"/> with <see cref="Encoder"/> does: straight into the output, names
/// unchecked, as all are literals without anything to escape, and ASCII, of which most text is, escaped by a table. It takes two thirds of the time.
/// </summary>
internal ref struct JsonOutput(Utf8Output output, bool indented)
{
    private const int Chunk = 128;

    /// <summary>Escapes what could end or begin markup (&lt; &gt; &amp; ' "), so that the text can stand in a script element, U+2028 and U+2029.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly byte[][] Ascii = [.. Enumerable.Range(0, 128).Select(character => Encoding.UTF8.GetBytes(Encoder.Encode(((char)character).ToString())))];

    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Ascii.Where(escape => escape.Length == 1).Select(escape => escape[0])]);

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create([.. Ascii.Where(escape => escape.Length == 1).Select(escape => (char)escape[0])]);

    private readonly bool _indented = indented;
    private Utf8Output _output = output;
    private int _depth;
    private bool _follows; // whether there is something before in the innermost object or array

    public void WriteStartObject()
    {
        BeginValue();
        Open((byte)'{');
    }

    public void WriteStartObject(scoped ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Open((byte)'{');
    }

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray(scoped ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Open((byte)'[');
    }

    public void WriteEndArray() => Close((byte)']');

    public void WriteString(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        WriteName(name);
        WriteText(value);
    }

    public void WriteString(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<char> value)
    {
        WriteName(name);
        WriteText(value);
    }

    public void WriteStringValue(scoped ReadOnlySpan<byte> value)
    {
        BeginValue();
        WriteText(value);
    }

    public void WriteStringValue(scoped ReadOnlySpan<char> value)
    {
        BeginValue();
        WriteText(value);
    }

    public void WriteNumber(scoped ReadOnlySpan<byte> name, double value)
    {
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        WriteName(name);
        _output.Write(digits[..length]);
    }

    public void WriteBoolean(scoped ReadOnlySpan<byte> name, bool value)
    {
        WriteName(name);
        _output.Write(value ? "true"u8 : "false"u8);
    }

    public void WriteDate(scoped ReadOnlySpan<byte> name, DateOnly date)
    {
        WriteName(name);
        _output.Write((byte)'"');
        _output.WriteIsoDate(date);
        _output.Write((byte)'"');
    }

    /// <summary>A list of texts, left out when it is empty.</summary>
    public void WriteTexts(scoped ReadOnlySpan<byte> name, ReadOnlySpan<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        WriteStartArray(name);
        foreach (var text in texts)
        {
            WriteStringValue(text);
        }

        WriteEndArray();
    }

    /// <summary>Hands the output back.</summary>
    public readonly void Finish(ref Utf8Output output) => output = _output;

    private void WriteName(scoped ReadOnlySpan<byte> name)
    {
        BeginValue();
        _output.Write("\""u8, name, _indented ? "\": "u8 : "\":"u8);
    }

    private void BeginValue()
    {
        if (_follows)
        {
            _output.Write((byte)',');
        }

        if (_depth > 0)
        {
            BeginLine();
        }

        _follows = true;
    }

    private void Open(byte bracket)
    {
        _output.Write(bracket);
        _depth++;
        _follows = false;
    }

    private void Close(byte bracket)
    {
        _depth--;
        if (_follows)
        {
            BeginLine();
        }

        _output.Write(bracket);
        _follows = true;
    }

    private void BeginLine()
    {
        if (!_indented)
        {
            return;
        }

        _output.Write((byte)'\n');
        for (var i = 0; i < _depth; i++)
        {
            _output.Write("  "u8);
        }
    }

    private void WriteText(scoped ReadOnlySpan<char> text)
    {
        _output.Write((byte)'"');
        if (text.ContainsAnyExcept(PlainCharacters))
        {
            WriteEscaped(text);
        }
        else
        {
            _output.Write(text);
        }

        _output.Write((byte)'"');
    }

    private void WriteText(scoped ReadOnlySpan<byte> utf8)
    {
        _output.Write((byte)'"');
        WriteEscaped(utf8);
        _output.Write((byte)'"');
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[Chunk * 3];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text[..Math.Min(text.Length, Chunk)], utf8, out var read, out var written, isFinalBlock: text.Length <= Chunk);
            WriteEscaped(utf8[..written]);
            text = text[read..];
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<byte> utf8)
    {
        for (int next; (next = utf8.IndexOfAnyExcept(Plain)) >= 0;)
        {
            _output.Write(utf8[..next]);
            utf8 = utf8[next..];
            if (utf8[0] < Ascii.Length)
            {
                _output.Write(Ascii[utf8[0]]);
                utf8 = utf8[1..];
            }
            else
            {
                next = utf8.IndexOfAnyInRange((byte)0, (byte)(Ascii.Length - 1));
                next = next < 0 ? utf8.Length : next;
                WriteEncoded(utf8[..next]);
                utf8 = utf8[next..];
            }
        }

        _output.Write(utf8);
    }

    // Other scripts: some of their characters are escaped, and the encoder knows which.
    private void WriteEncoded(scoped ReadOnlySpan<byte> utf8)
    {
        Span<byte> encoded = stackalloc byte[Chunk];
        while (!utf8.IsEmpty)
        {
            Encoder.EncodeUtf8(utf8, encoded, out var read, out var written);
            _output.Write(encoded[..written]);
            utf8 = utf8[read..];
        }
    }
}
