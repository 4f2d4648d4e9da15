using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ClinicContent.Compiler;

/// <summary>Reads a file as strict UTF-8.</summary>
internal static class SourceReader
{
    public const int Longest = 256 * 1024;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n', '\t']);

    /// <summary>Reads the bytes of a file; null, with an error, when it is too large or cannot be read.</summary>
    public static byte[]? ReadBytes(string path, DiagnosticList diagnostics)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > Longest)
            {
                diagnostics.Add(FileRules.FileTooLarge, SourceLocation.Start, file.Length, Longest);
                return null;
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(FileRules.Unreadable, SourceLocation.Start, e.Message);
            return null;
        }
    }

    /// <summary>Decodes the text of a file; null, with an error, when it is not UTF-8. Control characters are errors too, but do not stop the reading.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, DiagnosticList diagnostics)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (FindInvalid(bytes) is var invalid and >= 0)
        {
            var before = new SourceText(WithLineFeeds(Encoding.UTF8.GetString(bytes[..invalid])));
            diagnostics.Add(FileRules.NotUtf8, before.LocationAt(before.Text.Length), bytes[invalid].ToString("X2", CultureInfo.InvariantCulture));
            return null;
        }

        var source = new SourceText(WithLineFeeds(Encoding.UTF8.GetString(bytes)));
        CheckCharacters(source, diagnostics);
        return source;
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = Utf8.IsValid(bytes) ? bytes.Length : 0;
        while (position < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) != OperationStatus.Done)
            {
                return position;
            }

            position += consumed;
        }

        return -1;
    }

    private static void CheckCharacters(SourceText source, DiagnosticList diagnostics)
    {
        var text = source.Text.AsSpan();
        var line = (0, false);
        for (var offset = 0; offset < text.Length;)
        {
            // Most characters are plain, and are passed over quickly.
            if (text[offset..].IndexOfAnyExcept(Plain) is var other and not 0)
            {
                offset = other < 0 ? text.Length : offset + other;
                continue;
            }

            if (InvisibleCharacters.IsRefused(text, offset, out var rune, ref line))
            {
                diagnostics.Add(FileRules.UnsafeCharacter, source.LocationAt(offset), InvisibleCharacters.Code(rune));
            }

            offset += rune.Utf16SequenceLength;
        }
    }
}
