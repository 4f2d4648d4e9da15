namespace ClinicContent.Compiler;

/// <summary>
/// Knowledge of a language that the search index is built with: which words are forms of one, which say nothing, and which name medicines. Words are folded. A language without
/// any is searched by its words as they are.
/// </summary>
internal abstract class SearchLanguage
{
    private readonly Dictionary<string, string> _forms = [];

    /// <summary>Words that say nothing by themselves.</summary>
    public abstract IReadOnlySet<string> StopWords { get; }

    /// <summary>Words that say little, such as "best" and "often": an article that lacks them may still answer.</summary>
    public abstract IReadOnlySet<string> Fillers { get; }

    /// <summary>Words that are never taken for a misspelling of another.</summary>
    public virtual IReadOnlyList<string> EverydayWords => [];

    /// <summary>What forms of a word end in, the empty ending included, longest first. A word that no article has is compared without them.</summary>
    public abstract IReadOnlyList<string> Endings { get; }

    /// <summary>The knowledge of a language; that of none for one that there is nothing of.</summary>
    public static SearchLanguage Of(string language) => LanguageTag.Primary(language) switch
    {
        "en" => new EnglishWords(),
        "es" => new SpanishWords(),
        _ => new OtherWords(),
    };

    /// <summary>The words that are listed as forms of others.</summary>
    public IReadOnlyCollection<string> ListedForms => _forms.Keys;

    /// <summary>How else a word is spelled elsewhere.</summary>
    public virtual IEnumerable<string> OtherSpellings(string word) => [];

    /// <summary>The same for all forms of a word.</summary>
    public string GroupOf(string word) => _forms.TryGetValue(word, out var group) ? group : Stem(word);

    /// <summary>Whether a word is made as the names of medicines are.</summary>
    public abstract bool IsMedicine(string word);

    /// <summary>The stem of a word, or what else its forms have in common.</summary>
    protected abstract string Stem(string word);

    /// <summary>Adds words that are forms of one, or say the same wherever patients write: the first of each line names them.</summary>
    protected void AddForms(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words(line);
            foreach (var word in words)
            {
                _forms[word] = Stem(words[0]);
            }
        }
    }

    protected static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a word ends in one of these, with enough before it.</summary>
    protected static bool EndsInAny(string word, string[] endings)
    {
        const int stem = 2;
        return Array.Exists(endings, ending => word.Length >= ending.Length + stem && word.EndsWith(ending, StringComparison.Ordinal));
    }
}
