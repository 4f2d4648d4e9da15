using System.Text.Json;

namespace ClinicContent.Benchmarks;

/// <summary>MiniSearch, from npm, run by Node.js: misspelled words match, weighted by field, the last word a prefix.</summary>
internal sealed class MiniSearchContender : ISearchContender
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<(string Text, string Language), string[]> _found = [];

    /// <summary>Finds all queries at once: a process of its own starts for it.</summary>
    public MiniSearchContender(IReadOnlyList<SearchedText> articles, IReadOnlyList<SearchQueryCase> queries)
    {
        using var folder = new TemporaryFolder();
        SiteBuild.Install(Path.Combine("..", "Search", "MiniSearch"), folder.Path);
        var (input, output) = (Path.Combine(folder.Path, "input.json"), Path.Combine(folder.Path, "output.json"));
        File.WriteAllText(input, JsonSerializer.Serialize(new { articles, queries }, Options));
        ProgramRun.Run(folder.Path, "node", "search.js", input, output);
        foreach (var (query, slugs) in queries.Zip(JsonSerializer.Deserialize<string[][]>(File.ReadAllText(output))!))
        {
            _found[(query.Text, query.Language)] = slugs;
        }
    }

    public string Name => "MiniSearch";

    public IReadOnlyList<string> Find(string text, string language) => _found[(text, language)];
}
