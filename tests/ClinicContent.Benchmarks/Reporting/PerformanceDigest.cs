using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>The documentation's page on performance: one line for what each kind of user cares for most.</summary>
internal static class PerformanceDigest
{
    /// <summary>The lines shown: what the page calls the work, the measurement, its work, and whom it is set against.</summary>
    private static readonly (string Name, string Id, string Work, string Against)[] Lines =
    [
        ("an article as HTML", "rendering", "HTML, default clinic", "Markdig, ToHtml"),
        ("the same", "rendering", "HTML, default clinic", "Buffer.MemoryCopy of the same bytes"),
        ("an article as JSON", "rendering", "JSON", "System.Text.Json of an equal object"),
        ("look-up by slug in 10,000 articles", "lookup", "By slug", "FrozenDictionary"),
        ("first byte of a program with 1,000 articles, JIT", "startup", "first byte, JIT, 1,000 articles", "hello world"),
        ("the same, native AOT", "startup", "first byte, native AOT, 1,000 articles", "hello world"),
        ("the same, JIT", "startup", "first byte, JIT, 1,000 articles", "Markdig and YamlDotNet"),
        ("HTTP, article page", "http", "article page", "fixed bytes"),
        ("the same", "http", "article page", "MapStaticAssets"),
        ("HTTP, pages of 1,000 clinics and 1,000 articles at random", "clinics", "page of a random article for a random clinic", "fixed bytes"),
        ("compiling 10,000 articles", "building", "compile 10,000 articles, cold", "Eleventy 3.1.8"),
        ("`dotnet build` of 10,000 articles, nothing changed", "building", "build 10,000 articles, nothing changed", "dotnet build of an empty library"),
        ("native AOT program that renders an article", "size", "native AOT program that renders an article", ""),
    ];

    public static string Of(IReadOnlyList<ResultTable> tables)
    {
        var text = new StringBuilder("| work | ours | against | theirs | ours against theirs |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (name, id, work, against) in Lines)
        {
            if (tables.FirstOrDefault(table => table.Id == id) is { } table)
            {
                var result = table.Results.FirstOrDefault(result => result.Work == work && result.Against == against)
                    ?? throw new InvalidOperationException($"The results of {id} have no line \"{work}\" against \"{against}\", which the page on performance shows: measure it anew or name another line.");
                var alone = result.Comparison == Comparison.Alone;
                text.Append($"| {name} | {Figure.Of(result.Ours, result.Unit)} | {result.Against} | {(alone ? "" : Figure.Of(result.Theirs, result.Unit))} | {(alone ? "" : result.Value())} |\n");
            }
        }

        return text.ToString();
    }
}
