namespace ClinicContent.Compiler;

/// <summary>
/// The knowledge of a language that the search index is built with: forms of words, words without meaning, and names of medicines. Words
/// are folded. A language without any knowledge is searched by exact words.
/// </summary>
internal abstract class SearchLanguage
{
    private const char Apart = '=';

    private readonly Dictionary<string, string> _forms = [];

    /// <summary>Words that carry no meaning by themselves.</summary>
    public abstract IReadOnlySet<string> StopWords { get; }

    /// <summary>Words that carry little meaning, such as "best" and "often": an article that lacks them may still answer.</summary>
    public abstract IReadOnlySet<string> Fillers { get; }

    /// <summary>Names of parts of the body: an article that has none of those in a query does not answer it.</summary>
    public virtual IReadOnlyList<string> PartsOfTheBody => [];

    /// <summary>
    /// Subjects of other clinics that articles mention all the same, of a word or two each, in any form. An article answers a query about one only when its title, other names or search
    /// terms name the subject.
    /// </summary>
    public virtual IReadOnlyList<string> OtherSubjects => [];

    /// <summary>Words for subjects that no article is about, even when a query names an article as well: animals, pain of a tumor, lawyers.</summary>
    public virtual IReadOnlyList<string> NeverSubjects => [];

    /// <summary>Words that a phrase of an emergency is told by no more than by a pause: articles, pronouns, forms of "to be".</summary>
    public virtual IReadOnlySet<string> LightWords => StopWords;

    /// <summary>
    /// Classes of words that mean the same in the signs of an emergency, one a line: its name, and behind a colon its words, or several that stand together, with commas
    /// between them. A word in capital letters is a class above.
    /// </summary>
    public virtual string SignClasses => "";

    /// <summary>Words that never count as a misspelling of another.</summary>
    public virtual IReadOnlyList<string> EverydayWords => [];

    /// <summary>The endings of word forms, the empty ending included, longest first. A word that no article has is compared without them.</summary>
    public abstract IReadOnlyList<string> Endings { get; }

    /// <summary>True when its names of medicines differ from the international ones by a vowel at the end, so that both are right.</summary>
    public virtual bool HasOwnNames => false;

    /// <summary>Letters that sound alike, in pairs: letters as patients write them, and those of the word. None is empty.</summary>
    public virtual IReadOnlyList<string> Sounds => [];

    /// <summary>Gets the knowledge of a language, which is empty for an unknown one.</summary>
    public static SearchLanguage Of(string language) => LanguageTag.Primary(language) switch
    {
        "en" => new EnglishWords(),
        "es" => new SpanishWords(),
        _ => new OtherWords(),
    };

    /// <summary>The words that are listed as forms of others.</summary>
    public IReadOnlyCollection<string> ListedForms => _forms.Keys;

    /// <summary>The spellings of a word in other regions.</summary>
    public virtual IEnumerable<string> OtherSpellings(string word) => [];

    /// <summary>Gets the key that all forms of a word share.</summary>
    public string GroupOf(string word) => _forms.TryGetValue(word, out var group) ? group : Stem(word);

    /// <summary>Checks for a word in the form of a nonproprietary name of a medicine.</summary>
    public abstract bool IsMedicine(string word);

    /// <summary>Gets the stem of a word, or another part that its forms share.</summary>
    protected abstract string Stem(string word);

    /// <summary>Adds groups of words that are forms of one word, or mean the same where patients write. The first word of each line names the group.</summary>
    protected void AddForms(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // A group apart, though its stem is that of other words by chance: "partido" (match) and "parte" (part).
            var isApart = line.TrimStart().StartsWith(Apart);
            var words = Words(line.Replace(Apart, ' '));
            foreach (var word in words)
            {
                _forms[word] = isApart ? $"{words[0]}{Apart}" : Stem(words[0]);
            }
        }
    }

    protected static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Checks for one of several endings after a long enough beginning.</summary>
    protected static bool EndsInAny(string word, string[] endings)
    {
        const int stem = 2;
        return Array.Exists(endings, ending => word.Length >= ending.Length + stem && word.EndsWith(ending, StringComparison.Ordinal));
    }
}
