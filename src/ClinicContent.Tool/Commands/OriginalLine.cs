using System.Text;

namespace ClinicContent.Tool;

/// <summary>
/// Writes the line <c>original: ...</c> of a translation's front matter. Every other byte stays: comments, order, line ends, byte order
/// mark.
/// </summary>
internal static class OriginalLine
{
    private const string Key = "original";

    /// <param name="file">The file, which was read without an error.</param>
    /// <param name="front">Its front matter.</param>
    /// <param name="hash">The version to record.</param>
    /// <returns>The new file; null when the front matter is not written a key a line.</returns>
    public static byte[]? Write(byte[] file, FrontMatter front, string hash)
    {
        var lines = Lines(Encoding.UTF8.GetString(file));
        if (front.FindLocation(Key) is { } location)
        {
            var line = lines[location.Line - 1];
            var at = line.IndexOf(front.Original!, Math.Max(0, location.Column - 1), StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            lines[location.Line - 1] = string.Concat(line.AsSpan(0, at), hash, line.AsSpan(at + front.Original!.Length));
        }
        else
        {
            var before = front.FindLocation("updated") is { } updated && lines[updated.Line - 1].StartsWith("updated:", StringComparison.Ordinal)
                ? updated.Line - 1
                : lines.FindIndex(1, line => line.TrimEnd() == "---");
            lines.Insert(before, $"{Key}: {hash}{EndOf(lines[before - 1])}");
        }

        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines));
        return Records(bytes, hash) ? bytes : null;
    }

    // Each with its end.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var found and >= 0 ? start + found + 1 : text.Length;
            end += end < text.Length && text[end - 1] == '\r' && text[end] == '\n' ? 1 : 0;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static string EndOf(string line) => line[line.AsSpan().TrimEnd("\r\n").Length..];

    private static bool Records(byte[] file, string hash)
    {
        var diagnostics = new DiagnosticList("");
        return SourceReader.Decode(file, diagnostics) is { } source
            && FrontMatterBlock.TryFind(source, diagnostics, out var yaml, out _)
            && new YamlReader(diagnostics).Read(yaml) is { } map
            && FrontMatterReader.Read(map, diagnostics).Original == hash
            && !diagnostics.HasErrors;
    }
}
