namespace ClinicContent.Compiler;

/// <summary>
/// Finds the misspelled names of medicines in search terms, so that a search suggests the right one instead. A search term is misspelled when it stands in no article's text,
/// and comes close to a name that does, or to one that the same article lists before it.
/// </summary>
internal static class MedicineSpelling
{
    private const int ShortestWithTwo = 8;
    private const int ShortestAlone = 6;

    /// <param name="language">The language.</param>
    /// <param name="articles">Its articles, in order.</param>
    /// <param name="table">All words of these articles.</param>
    /// <returns>The right name for each misspelled one.</returns>
    public static IReadOnlyDictionary<IndexedWord, IndexedWord> Find(SearchLanguage language, IEnumerable<CompiledArticle> articles, WordTable table)
    {
        var written = table.Words.Where(word => word is { IsMedicine: true, IsWritten: true }).OrderBy(word => word.Text, StringComparer.Ordinal).ToList();
        var misspelt = new Dictionary<IndexedWord, IndexedWord>();
        var right = new HashSet<IndexedWord>(written);
        foreach (var article in articles)
        {
            var listed = new List<IndexedWord>();
            foreach (var word in article.SearchTerms.SelectMany(term => NamesIn(term, table)).Where(word => !right.Contains(word) && !misspelt.ContainsKey(word)))
            {
                if (Closest(language, word, written.Concat(listed), language.IsMedicine(word.Text) || !word.IsMedicine || word.Text.Length < ShortestWithTwo ? 1 : 2) is { } name)
                {
                    word.IsMedicine = true;
                    misspelt.Add(word, name);
                }
                else if (word.IsMedicine)
                {
                    right.Add(word);
                    listed.Add(word);
                }
            }
        }

        return misspelt;
    }

    // Names of medicines, and words that stand alone and in no text, which may be misspelled names.
    private static IEnumerable<IndexedWord> NamesIn(string term, WordTable table)
    {
        var words = WordsOf(term, table);
        return words.Where(word => word.IsMedicine || (words.Count == 1 && word is { IsWritten: false, Text.Length: >= ShortestAlone, Group: { IsStop: false, IsFiller: false } }));
    }

    private static List<IndexedWord> WordsOf(string text, WordTable table)
    {
        var words = new List<IndexedWord>();
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        var reader = new WordReader(text, letters);
        while (reader.Read())
        {
            if (table.Find(reader.Word) is { } word)
            {
                words.Add(word);
            }
        }

        return words;
    }

    // Names made by the rules differ in more than a letter, however much alike: prednisone and prednisolone.
    private static IndexedWord? Closest(SearchLanguage language, IndexedWord word, IEnumerable<IndexedWord> names, int most)
    {
        var (best, least) = ((IndexedWord?)null, most + 1);
        foreach (var name in names)
        {
            if (!(language.HasOwnNames && IsInternational(word.Text, name.Text)) && Suggestion.Distance(Spoken(word.Text), Spoken(name.Text), most) is var distance && distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best;
    }

    // Names differ between languages by their last vowel alone: ibuprofen and ibuprofeno, tizanidine and tizanidina.
    private static bool IsInternational(string word, string name) => word != name && word.TrimEnd('a', 'e', 'o') == name.TrimEnd('a', 'e', 'o');

    // As many write what they hear.
    private static string Spoken(string word) => word.Replace("ph", "f", StringComparison.Ordinal);
}
