using System.Text;

namespace ClinicContent.Tool;

/// <summary>Gets the lines of diagnostics. Diagnostics are sorted by file, so it keeps one file at a time.</summary>
internal sealed class SourceLines
{
    private string? _path;
    private string[] _lines = [];

    /// <summary>Gets the line of a diagnostic; null when the rule is not about a line or the file cannot be shown.</summary>
    public string? LineOf(Diagnostic diagnostic)
    {
        if (RuleCatalog.Get(diagnostic.Id).IsOfWholeFile)
        {
            return null;
        }

        if (_path != diagnostic.Path)
        {
            (_path, _lines) = (diagnostic.Path, Read(diagnostic.Path));
        }

        return diagnostic.Location.Line <= _lines.Length ? _lines[diagnostic.Location.Line - 1] : null;
    }

    // Lines and columns are those of the text as it was decoded; of a file that is not UTF-8, of what stands before the error.
    private static string[] Read(string path)
    {
        var unused = new DiagnosticList(path);
        if (SourceReader.ReadBytes(path, unused) is not { } bytes)
        {
            return [];
        }

        var text = SourceReader.Decode(bytes, unused)?.Text ?? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return text.Split('\n');
    }
}
