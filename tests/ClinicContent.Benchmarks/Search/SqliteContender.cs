using System.Text;
using Microsoft.Data.Sqlite;

namespace ClinicContent.Benchmarks;

/// <summary>SQLite's FTS5 in memory, a table a language: stems in English, accents off in all, weighted by field, the last word a prefix.</summary>
internal sealed class SqliteContender : ISearchContender, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public SqliteContender(IEnumerable<SearchedText> articles)
    {
        _connection.Open();
        foreach (var language in articles.GroupBy(article => article.Language))
        {
            var tokenizer = language.Key == "en" ? "porter unicode61 remove_diacritics 2" : "unicode61 remove_diacritics 2";
            Run($"CREATE VIRTUAL TABLE articles_{language.Key} USING fts5(slug UNINDEXED, title, also, terms, headings, summary, body, codes, tokenize = '{tokenizer}')");
            using var transaction = _connection.BeginTransaction();
            using var insert = _connection.CreateCommand();
            insert.CommandText = $"INSERT INTO articles_{language.Key} VALUES ($0, $1, $2, $3, $4, $5, $6, $7)";
            foreach (var article in language)
            {
                insert.Parameters.Clear();
                string[] values = [article.Slug, article.Title, article.AlsoCalled, article.SearchTerms, article.Headings, article.Summary, article.Body, article.Codes];
                for (var i = 0; i < values.Length; i++)
                {
                    insert.Parameters.AddWithValue($"${i}", values[i]);
                }

                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            var find = _connection.CreateCommand();
            find.CommandText = $"SELECT slug FROM articles_{language.Key} WHERE articles_{language.Key} MATCH $query ORDER BY bm25(articles_{language.Key}, 0, 10, 8, 6, 3, 3, 1, 2) LIMIT 10";
            find.Parameters.Add("$query", SqliteType.Text);
            find.Prepare();
            _commands.Add(language.Key, find);
        }
    }

    public string Name => "SQLite FTS5";

    public IReadOnlyList<string> Find(string text, string language)
    {
        var query = new StringBuilder();
        var words = text.Split((char[])[' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            query.Append(i == 0 ? "\"" : " OR \"").Append(words[i].Replace("\"", "", StringComparison.Ordinal)).Append('"').Append(i == words.Length - 1 ? "*" : "");
        }

        var command = _commands[language];
        command.Parameters[0].Value = query.ToString();
        var slugs = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            slugs.Add(reader.GetString(0));
        }

        return slugs;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
