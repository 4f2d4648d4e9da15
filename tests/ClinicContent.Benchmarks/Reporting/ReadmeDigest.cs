using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>The README's section on performance: one line for what each kind of user cares for most.</summary>
internal static class ReadmeDigest
{
    /// <summary>The lines shown: the measurement, its work, and whom it is set against.</summary>
    private static readonly (string Id, string Work, string Against)[] Lines =
    [
        ("rendering", "HTML, default clinic", "Markdig, ToHtml"),
        ("rendering", "HTML, default clinic", "Buffer.MemoryCopy of the same bytes"),
        ("rendering", "JSON", "System.Text.Json of an equal object"),
        ("lookup", "By slug", "FrozenDictionary"),
        ("startup", "first byte, JIT, 1,000 articles", "hello world"),
        ("startup", "first byte, native AOT, 1,000 articles", "hello world"),
        ("startup", "first byte, JIT, 1,000 articles", "Markdig and YamlDotNet"),
        ("http", "article page", "fixed bytes"),
        ("http", "article page", "MapStaticAssets"),
        ("clinics", "page of a random article for a random clinic", "fixed bytes"),
        ("building", "compile 10,000 articles, cold", "Eleventy 3.1.8"),
        ("building", "build 10,000 articles, nothing changed", "dotnet build of an empty library"),
        ("size", "native AOT program that renders an article", ""),
    ];

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
