using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>The results of a measurement as a table, with the notes under it.</summary>
internal static class MarkdownTable
{
    public static string Of(ResultTable table)
    {
        var text = new StringBuilder();
        text.Append($"{table.Machine.Day}, {table.Machine.Cores} cores of {table.Machine.Processor}, {table.Machine.Runtime}, {table.Machine.System}\n\n");
        text.Append("| work | ours | against | theirs | ours against theirs | least to greatest | wanted | reached |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var result in table.Results)
        {
            var alone = result.Comparison == Comparison.Alone;
            AppendRow(
                text,
                result.Work,
                Figure.Of(result.Ours, result.Unit),
                result.Against,
                alone ? "" : Figure.Of(result.Theirs, result.Unit),
                alone ? "" : result.Value(),
                result.Range(),
                result.Wanted(),
                result.Reached());
        }

        var notes = table.Results.Where(result => result.Note.Length > 0).ToLookup(result => result.Note);
        foreach (var note in notes)
        {
            text.Append(note == notes.First() ? "\n" : "").Append($"- {string.Join("; ", note.Select(Name))}: {note.Key}\n");
        }

        return text.ToString();
    }

    private static string Name(Result result) => result.Against.Length > 0 ? $"{result.Work}, against {result.Against}" : result.Work;

    private static void AppendRow(StringBuilder text, params IEnumerable<string> cells) =>
        text.Append($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", @"\|", StringComparison.Ordinal)))} |\n");
}
