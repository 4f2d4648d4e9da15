using System.Globalization;

namespace ClinicContent.Benchmarks;

/// <summary>Finding our articles by how patients ask, and speed in many articles, against search engines that get the same fields.</summary>
internal sealed class SearchMeasurement : IMeasurement
{
    private const int Rounds = 7;
    private const int SmokeCount = 200;

    // The bars of the kept-back set, which this set is held to as well.
    private const double EnglishInThree = 0.9;
    private const double EnglishFirst = 0.8;
    private const double SpanishInThree = 0.95;

    public string Id => "search";

    public string Title => "Search: our articles by how patients ask, and 10,000 generated ones";

    public void Smoke()
    {
        var queries = SearchQueryCase.All();
        var articles = Articles.Pack.Articles.Select(SearchedText.Of).ToList();
        var ours = new LibraryContender(new ArticleLibrary([Articles.Pack]));
        foreach (var query in queries.SelectMany(query => query.Answers.Where(_ => query.Kind != SearchQueryCase.Emergencies)))
        {
            SmokeException.ThrowUnless(articles.Exists(article => article.Slug == query), $"The queries name an article '{query}' that there is not.");
        }

        SmokeException.ThrowUnless(Share(ours, queries, query => query is { Kind: SearchQueryCase.OffTopic }, 1) >= EnglishInThree, "Queries about something else find articles.");
        var benchmarks = new SearchBenchmarks(LookupCorpus.Compile(SmokeCount));
        SmokeException.ThrowUnless(benchmarks.InLibrary() > 0 && benchmarks.InSqlite() > 0 && benchmarks.InLucene() > 0, "A contender finds nothing in the generated articles.");
    }

    public IReadOnlyList<Result> Measure(Action<string> progress)
    {
        progress("asking what patients ask");
        var results = new List<Result>();
        MeasureHits(results);
        progress("indexing 10,000 articles");
        MeasureSpeed(results, progress);
        return results;
    }

    private static void MeasureHits(List<Result> results)
    {
        var queries = SearchQueryCase.All();
        var articles = Articles.Pack.Articles.Select(SearchedText.Of).ToList();
        var library = new ArticleLibrary([Articles.Pack]);
        var ours = new LibraryContender(library);
        using var sqlite = new SqliteContender(articles);
        using var lucene = new LuceneContender(articles, withEdits: true);
        ISearchContender[] others = [sqlite, lucene, new MiniSearchContender(articles, queries)];
        Add("English, among the first three", query => IsAsked(query, "en"), 3, EnglishInThree);
        Add("English, first", query => IsAsked(query, "en"), 1, EnglishFirst);
        Add("misspelled, among the first three", query => query.Kind == SearchQueryCase.Misspellings, 3, 1);
        Add("Spanish, among the first three", query => IsAsked(query, "es"), 3, SpanishInThree);
        Add("Spanish, first", query => IsAsked(query, "es"), 1, EnglishFirst);
        Add("about something else, nothing found", query => query.Kind == SearchQueryCase.OffTopic, 1, EnglishInThree);
        var emergencies = queries.Where(query => query.Kind == SearchQueryCase.Emergencies).ToList();
        results.Add(Result.Alone("emergencies, the box first", "%", [100.0 * emergencies.Count(query => library.Search(query.Text, query.Language).IsEmergency) / emergencies.Count], Goal.AtLeast(100)));
        var nearMisses = queries.Where(query => query.Kind == SearchQueryCase.NearMisses).ToList();
        results.Add(Result.Alone("near misses of emergencies, no box", "%", [100.0 * nearMisses.Count(query => !library.Search(query.Text, query.Language).IsEmergency) / nearMisses.Count], Goal.AtLeast(100)));

        void Add(string work, Func<SearchQueryCase, bool> isMeant, int most, double bar)
        {
            var count = queries.Count(isMeant);
            var found = 100 * Share(ours, queries, isMeant, most);
            foreach (var other in others)
            {
                var theirs = 100 * Share(other, queries, isMeant, most);
                results.Add(new(work, other.Name, "%", found, theirs, Comparison.Above, Spread.Of([found - theirs]), Goal.AtLeast(0), string.Create(CultureInfo.InvariantCulture, $"{count} queries; wanted of ours alone: {100 * bar:0} %.")));
            }
        }
    }

    private static void MeasureSpeed(List<Result> results, Action<string> progress)
    {
        const string work = "a query in 10,000 articles";
        var pack = LookupCorpus.Pack;
        _ = new SearchBenchmarks();
        progress("searching 10,000 articles");
        var ours = MethodRun.Contender<SearchBenchmarks>("ClinicContent", nameof(SearchBenchmarks.InLibrary));
        var sqlite = MethodRun.Contender<SearchBenchmarks>("SQLite FTS5", nameof(SearchBenchmarks.InSqlite));
        var lucene = MethodRun.Contender<SearchBenchmarks>("Lucene.NET", nameof(SearchBenchmarks.InLucene));
        var rounds = PairedRounds<MethodRun>.Run([ours, sqlite, lucene], Rounds);
        var count = (double)SearchBenchmarks.Queries.Count;
        results.Add(rounds.Alone(work, ours.Name, "us", run => run.Nanoseconds / 1000 / count, Goal.AtMost(500)));
        results.Add(rounds.Compare(work, ours.Name, sqlite.Name, "us", run => run.Nanoseconds / 1000 / count, Comparison.TimesAsFast, Goal.AtLeast(1)));
        results.Add(rounds.Compare(work, ours.Name, lucene.Name, "us", run => run.Nanoseconds / 1000 / count, Comparison.TimesAsFast, Goal.AtLeast(1), "Lucene.NET without misspelled words, which slow it down."));
        results.Add(Result.Alone("index, share of the pack, our articles", "%", [ShareOf(Articles.Pack)], Goal.AtMost(25)));
        results.Add(Result.Alone("index, share of the pack, 10,000 articles", "%", [ShareOf(pack)], Goal.AtMost(25)));
    }

    private static bool IsAsked(SearchQueryCase query, string language) =>
        query.Language == language && query.Kind is not (SearchQueryCase.Emergencies or SearchQueryCase.NearMisses or SearchQueryCase.OffTopic or SearchQueryCase.Misspellings);

    private static double Share(ISearchContender contender, IReadOnlyList<SearchQueryCase> queries, Func<SearchQueryCase, bool> isMeant, int most)
    {
        var meant = queries.Where(isMeant).ToList();
        return (double)meant.Count(query => IsAnswered(contender.Find(query.Text, query.Language), query, most)) / meant.Count;
    }

    private static bool IsAnswered(IReadOnlyList<string> found, SearchQueryCase query, int most) =>
        query.Answers.Count == 0 ? found.Count == 0 : found.Take(most).Any(query.Answers.Contains);

    private static double ShareOf(ContentPack pack) =>
        pack.Reader.Sections.TryFind(PackTag.Search, out var place) ? 100.0 * place.Length / pack.Reader.Bytes.Length : 0;
}
