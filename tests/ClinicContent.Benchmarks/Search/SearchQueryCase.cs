namespace ClinicContent.Benchmarks;

/// <summary>A query as a patient writes it, and the articles that answer it.</summary>
/// <param name="Kind">What it tries: words, brands, misspellings, emergencies, near misses of them, or off-topic.</param>
/// <param name="Language">The language.</param>
/// <param name="Text">The query.</param>
/// <param name="Answers">The slugs of the articles that answer it; none for a query about something else.</param>
internal sealed record SearchQueryCase(string Kind, string Language, string Text, IReadOnlyList<string> Answers)
{
    public const string Emergencies = "emergencies";

    /// <summary>Queries that sound like an emergency and are none.</summary>
    public const string NearMisses = "near-misses";
    public const string OffTopic = "off-topic";
    public const string Misspellings = "misspellings";

    /// <summary>The published set, <c>queries.tsv</c> beside this file.</summary>
    public static IReadOnlyList<SearchQueryCase> All() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Benchmarks, "Search", "queries.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => new SearchQueryCase(fields[0], fields[1], fields[2], fields[3] == "-" ? [] : fields[3].Split(' '))),
    ];
}
