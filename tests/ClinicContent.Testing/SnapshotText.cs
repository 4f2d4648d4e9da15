using System.Text;

namespace VerifyXunit;

/// <summary>Reads and writes snapshot files: UTF-8 with LF. The byte order mark is written, and optional when read.
/// </summary>
internal static class SnapshotText
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The file's text; empty when there is no file.</summary>
    public static async Task<string> ReadAsync(string path) =>
        File.Exists(path) ? await File.ReadAllTextAsync(path, Utf8WithMark) : "";

    public static Task WriteAsync(string path, string text) => File.WriteAllTextAsync(path, text, Utf8WithMark);
}
