using System.Text;
using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>Finds where JSON stands in the file that it was read from: readers count bytes, and authors characters.</summary>
/// <param name="source">The file.</param>
/// <param name="json">Its text as UTF-8.</param>
internal sealed class JsonLocations(SourceText source, byte[] json)
{
    private (int Bytes, int Characters) _counted;

    /// <summary>How a file is read that an author writes.</summary>
    public static JsonReaderOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>The offset in bytes at which a text is no JSON.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> json, JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0 && json[start..].IndexOf((byte)'\n') is var end and >= 0; line--)
        {
            start += end + 1;
        }

        return (int)Math.Min(json.Length, start + (error.BytePositionInLine ?? 0));
    }

    /// <summary>Where an offset in bytes is in the file.</summary>
    public SourceLocation LocationAt(long offset)
    {
        // A file can have very many keys: only what stands behind the last is counted.
        var (bytes, characters) = offset >= _counted.Bytes ? _counted : default;
        _counted = ((int)offset, characters + Encoding.UTF8.GetCharCount(json.AsSpan(bytes, (int)offset - bytes)));
        return source.LocationAt(_counted.Characters);
    }
}
