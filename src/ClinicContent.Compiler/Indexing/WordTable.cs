using System.Collections.Concurrent;

namespace ClinicContent.Compiler;

/// <summary>All words of the articles of a language, each with its group. Thread-safe.</summary>
internal sealed class WordTable
{
    public const char Stop = '-';
    private const char Filler = '~';
    private const char Region = '@';
    private const char Content = '+';

    private readonly SearchLanguage _language;
    private readonly ConcurrentDictionary<string, IndexedWord> _words = new();
    private readonly ConcurrentDictionary<string, IndexedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ConcurrentDictionary<string, WordGroup> _groups = new();
    private readonly HashSet<string> _regions;

    public WordTable(SearchLanguage language)
    {
        _language = language;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

        _regions = [.. language.PartsOfTheBody.Select(language.GroupOf)];
        foreach (var word in language.StopWords.Concat(language.Fillers).Concat(language.PartsOfTheBody))
        {
            Add(word);
        }
    }

    public IReadOnlyCollection<IndexedWord> Words => [.. _words.Values];

    /// <summary>Adds forms of the articles' words that patients may use instead.</summary>
    public void AddForms()
    {
        foreach (var form in _language.ListedForms.Where(form => _groups.ContainsKey(KeyOf(form))))
        {
            Add(form);
        }

        foreach (var (text, word) in _words.ToList())
        {
            foreach (var spelling in _language.OtherSpellings(text))
            {
                _words.TryAdd(spelling, new IndexedWord(spelling, word.Group) { IsMedicine = word.IsMedicine });
            }
        }

        foreach (var word in _language.EverydayWords.Where(word => _groups.ContainsKey(KeyOf(word))))
        {
            Add(word);
        }
    }

    /// <summary>Adds the everyday words that a search would take for one of the articles' words.</summary>
    /// <param name="isTaken">Tells whether it would.</param>
    /// <returns>False when there are none.</returns>
    public bool AddEverydayWords(Func<string, bool> isTaken)
    {
        var neighbours = new WordNeighbours(_words.Where(word => !word.Value.Group.IsStop).Select(word => word.Key));
        var taken = _language.EverydayWords.Where(word => !_words.ContainsKey(word) && neighbours.HasAny(word) && isTaken(word)).ToList();
        taken.ForEach(word => Add(word));
        return taken.Count > 0;
    }

    public IndexedWord Add(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var text = word.ToString();
        var key = KeyOf(text);
        var group = _groups.GetOrAdd(key, static key => new WordGroup(key, key[0] == Stop, key[0] == Filler, key[0] == Region));
        return _words.GetOrAdd(text, new IndexedWord(text, group) { IsMedicine = !group.IsStop && _language.IsMedicine(text) });
    }

    /// <summary>Finds a word that was added.</summary>
    public IndexedWord? Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var known) ? known : null;

    /// <summary>Finds the group of a word's forms that were added.</summary>
    public WordGroup? GroupOf(string word) => _groups.GetValueOrDefault(KeyOf(word));

    /// <summary>Gets the key of a word's group. Stop words and fillers are groups apart, whatever stem they share with other words.</summary>
    public string KeyOf(string word)
    {
        var group = _language.GroupOf(word);
        return $"{(_language.StopWords.Contains(word) ? Stop : _language.Fillers.Contains(word) ? Filler : _regions.Contains(group) ? Region : Content)}{group}";
    }
}
