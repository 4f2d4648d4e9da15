using BenchmarkDotNet.Attributes;

namespace ClinicContent.Benchmarks;

/// <summary>Searches 10,000 generated articles. Each method runs the same queries and adds up what it finds.</summary>
public class SearchBenchmarks
{
    private static readonly Lazy<SearchBenchmarks> Shared = new(() => new(LookupCorpus.Pack));

    private readonly ISearchContender _library;
    private readonly ISearchContender _sqlite;
    private readonly ISearchContender _lucene;

    public SearchBenchmarks() => (_library, _sqlite, _lucene) = (Shared.Value._library, Shared.Value._sqlite, Shared.Value._lucene);

    internal SearchBenchmarks(ContentPack pack)
    {
        var articles = pack.Articles.Select(SearchedText.Of).ToList();
        _library = new LibraryContender(new ArticleLibrary([pack]));
        _sqlite = new SqliteContender(articles);
        _lucene = new LuceneContender(articles, withEdits: false);
    }

    /// <summary>Words that all generated articles share, words that few do, unfinished ones and misspelled ones.</summary>
    internal static IReadOnlyList<string> Queries { get; } =
        ["knee pain", "ankle swelling at night", "stiff neck", "spasm in the calf after work", "shoulder", "elbow numb in the mor", "wrist sprain in swimmers", "rib fractur", "sore tumb", "why does my hip ache on stairs"];

    [Benchmark]
    public int InLibrary() => Sum(_library);

    [Benchmark]
    public int InSqlite() => Sum(_sqlite);

    [Benchmark]
    public int InLucene() => Sum(_lucene);

    private static int Sum(ISearchContender contender)
    {
        var sum = 0;
        foreach (var query in Queries)
        {
            sum += contender.Find(query, "en").Count;
        }

        return sum;
    }
}
