using System.Text;
using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>Converts byte offsets, which JSON readers report, to the lines and columns that authors see.</summary>
/// <param name="source">The file.</param>
/// <param name="json">Its text as UTF-8.</param>
internal sealed class JsonLocations(SourceText source, byte[] json)
{
    private (int Bytes, int Characters) _counted;

    /// <summary>The options for reading JSON files that authors write.</summary>
    public static JsonReaderOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>Gets the byte offset of a syntax error.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> json, JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0 && json[start..].IndexOf((byte)'\n') is var end and >= 0; line--)
        {
            start += end + 1;
        }

        return (int)Math.Min(json.Length, start + (error.BytePositionInLine ?? 0));
    }

    /// <summary>Gets the location of a byte offset in the file.</summary>
    public SourceLocation LocationAt(long offset)
    {
        // A file can have very many keys: only what stands behind the last is counted.
        var (bytes, characters) = offset >= _counted.Bytes ? _counted : default;
        _counted = ((int)offset, characters + Encoding.UTF8.GetCharCount(json.AsSpan(bytes, (int)offset - bytes)));
        return source.LocationAt(_counted.Characters);
    }
}
