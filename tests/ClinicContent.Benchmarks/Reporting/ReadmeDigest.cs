using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>The README's section on performance: one line for what each kind of user cares for most.</summary>
internal static class ReadmeDigest
{
    /// <summary>The lines shown: the measurement, its work, and whom it is set against.</summary>
    private static readonly (string Id, string Work, string Against)[] Lines = [];

    public static string Of(IReadOnlyList<ResultTable> tables)
    {
        var text = new StringBuilder("| work | ours | against | theirs | ours against theirs |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (id, work, against) in Lines)
        {
            if (tables.FirstOrDefault(table => table.Id == id) is { } table)
            {
                var result = table.Results.FirstOrDefault(result => result.Work == work && result.Against == against)
                    ?? throw new InvalidOperationException($"The results of {id} have no line \"{work}\" against \"{against}\", which the README shows: measure it anew or name another line.");
                var alone = result.Comparison == Comparison.Alone;
                text.Append($"| {result.Work} | {Figure.Of(result.Ours, result.Unit)} | {result.Against} | {(alone ? "" : Figure.Of(result.Theirs, result.Unit))} | {(alone ? "" : result.Value())} |\n");
            }
        }

        return text.ToString();
    }
}
