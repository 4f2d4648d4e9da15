using System.Globalization;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>
/// Writes the evidence of articles for spreadsheets (RFC 4180), a line for each block. A field that a spreadsheet would run as a formula
/// begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
/// </summary>
internal static class EvidenceCsv
{
    private const string LineEnd = "\r\n";

    private static readonly char[] StartsFormula = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    public static string Write(IReadOnlyList<BlockEvidence> blocks)
    {
        var text = new StringBuilder();
        Line(text, "file", "line", "column", "language", "article", "section", "block", "text", "basis", "sources", "references", "reason");
        foreach (var block in blocks)
        {
            Line(
                text,
                DisplayPath.Of(block.Path),
                block.Location.Line.ToString(CultureInfo.InvariantCulture),
                block.Location.Column.ToString(CultureInfo.InvariantCulture),
                block.Language,
                block.Article,
                block.Section,
                EvidenceWords.Of(block.Block.Kind),
                SafeText.Of(block.Block.Text),
                EvidenceWords.Of(block),
                string.Join("; ", block.Sources.Select(source => source.Id)),
                string.Join("; ", block.Sources.Select(source => SafeText.Of(EvidenceWords.Of(source.Source)))),
                SafeText.Of(block.Reason ?? ""));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(Field(fields[i]));
        }

        text.Append(LineEnd);
    }

    private static string Field(string field)
    {
        var safe = field.TrimStart(' ') is { Length: > 0 } trimmed && StartsFormula.Contains(trimmed[0]) ? $"'{field}" : field;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
