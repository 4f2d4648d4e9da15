using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ClinicContent.Benchmarks;

/// <summary>Lucene.NET in memory, an index a language: its analyzer for the language, BM25, weighted by field, words as they are or with an edit, the last one a prefix.</summary>
internal sealed class LuceneContender : ISearchContender, IDisposable
{
    private const int TwoEditsFrom = 8;
    private const int OneEditFrom = 4;

    private static readonly (string Field, float Boost)[] Fields = [("title", 10), ("also", 8), ("terms", 6), ("headings", 3), ("summary", 3), ("body", 1), ("codes", 2)];

    private readonly Dictionary<string, (Analyzer Analyzer, RAMDirectory Directory, DirectoryReader Reader, IndexSearcher Searcher)> _indexes = [];
    private readonly bool _withEdits;

    /// <param name="articles">The articles.</param>
    /// <param name="withEdits">Whether misspelled words match, which costs time.</param>
    public LuceneContender(IEnumerable<SearchedText> articles, bool withEdits)
    {
        _withEdits = withEdits;
        foreach (var language in articles.GroupBy(article => article.Language))
        {
            Analyzer analyzer = language.Key == "en" ? new EnglishAnalyzer(LuceneVersion.LUCENE_48) : new SpanishAnalyzer(LuceneVersion.LUCENE_48);
            var directory = new RAMDirectory();
            using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
            {
                foreach (var article in language)
                {
                    writer.AddDocument([
                        new StoredField("slug", article.Slug),
                        new TextField("title", article.Title, Field.Store.NO),
                        new TextField("also", article.AlsoCalled, Field.Store.NO),
                        new TextField("terms", article.SearchTerms, Field.Store.NO),
                        new TextField("headings", article.Headings, Field.Store.NO),
                        new TextField("summary", article.Summary, Field.Store.NO),
                        new TextField("body", article.Body, Field.Store.NO),
                        new TextField("codes", article.Codes, Field.Store.NO),
                    ]);
                }

                writer.ForceMerge(1);
            }

            var reader = DirectoryReader.Open(directory);
            _indexes.Add(language.Key, (analyzer, directory, reader, new IndexSearcher(reader) { Similarity = new BM25Similarity() }));
        }
    }

    public string Name => "Lucene.NET";

    public IReadOnlyList<string> Find(string text, string language)
    {
        var (analyzer, _, _, searcher) = _indexes[language];
        var query = new BooleanQuery();
        var words = WordsOf(analyzer, text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = new DisjunctionMaxQuery(0.1f);
            foreach (var (field, boost) in Fields)
            {
                var term = new Term(field, words[i]);
                word.Add(new TermQuery(term) { Boost = boost });
                if (i == words.Count - 1)
                {
                    word.Add(new PrefixQuery(term) { Boost = boost * 0.5f });
                }

                if (_withEdits && words[i].Length >= OneEditFrom)
                {
                    word.Add(new FuzzyQuery(term, words[i].Length >= TwoEditsFrom ? 2 : 1) { Boost = boost * 0.5f });
                }
            }

            query.Add(word, Occur.SHOULD);
        }

        return [.. searcher.Search(query, 10).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get("slug"))];
    }

    public void Dispose()
    {
        foreach (var (analyzer, directory, reader, _) in _indexes.Values)
        {
            reader.Dispose();
            directory.Dispose();
            analyzer.Dispose();
        }
    }

    private static List<string> WordsOf(Analyzer analyzer, string text)
    {
        var words = new List<string>();
        using var tokens = analyzer.GetTokenStream("body", text);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            words.Add(term.ToString()!);
        }

        tokens.End();
        return words;
    }
}
