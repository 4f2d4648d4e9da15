namespace ClinicContent.Compiler;

/// <summary>
/// Reads the signs of help boxes and the phrases that are listed for them. A word of a phrase stands for its class, so that "legs gave out" means "weak legs" as well. In a phrase, a slash
/// separates words that do as well as each other, a minus sign begins a word that denies the emergency, an underscore joins words, and brackets hold a word of the sign that is meant.
/// </summary>
internal sealed class SignReader
{
    private const char ClassMark = '#';

    // A negation stands right before what it denies.
    private static readonly string[] Negations = ["#CANNOT", "#NOT", "#NO"];

    private readonly SearchLanguage _language;
    private readonly WordTable _table;
    private readonly List<SignClass> _classes = [];
    private readonly Dictionary<string, string> _classOf = [];
    private readonly Dictionary<string, List<string>> _wordsOf = [];
    private readonly List<(string Name, List<string> Words)> _sayings;

    /// <param name="language">The language.</param>
    /// <param name="table">Its words, to which those of the signs are added.</param>
    /// <param name="help">Its help boxes.</param>
    public SignReader(SearchLanguage language, WordTable table, IReadOnlyList<CompiledHelpBox> help)
    {
        (_language, _table) = (language, table);
        foreach (var line in language.SignClasses.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, alternatives) = (line.Split(':')[0], line.Split(':')[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            _classes.Add(new($"{ClassMark}{name}", Different(alternatives.Select(words => words.Split(' ').Select(word => char.IsUpper(word[0]) ? $"{ClassMark}{word}" : KeyOf(word)).ToList()))));
        }

        foreach (var (name, key) in _classes.SelectMany(each => each.Alternatives.Where(words => words is [var only] && only[0] != ClassMark).Select(words => (each.Name, words[0]))))
        {
            _classOf.TryAdd(key, name);
        }

        _sayings = [.. _classes.SelectMany(each => each.Alternatives.Where(words => words.Count > 1).Select(words => (each.Name, words))).OrderByDescending(each => each.words.Count)];
        Phrases = Read(help);
        Classes = Use(Phrases);
    }

    /// <summary>The phrases of the boxes, and those signs that no phrase says.</summary>
    public IReadOnlyList<SignPhrase> Phrases { get; }

    /// <summary>The classes that they use, in order; a class uses only those before it.</summary>
    public IReadOnlyList<SignClass> Classes { get; }

    private List<SignPhrase> Read(IReadOnlyList<CompiledHelpBox> help)
    {
        var phrases = new List<SignPhrase>();
        for (var box = 0; box < help.Count; box++)
        {
            var signs = help[box].Signs.Select(text => MembersOf(text, isPhrase: true, isSign: true)).ToList();
            var listed = help[box].SearchTerms.Select(text => ReadPhrase(text, box, signs)).Where(phrase => IsShort(phrase.Members)).ToList();
            phrases.AddRange(listed.Where((phrase, i) => !listed.Where((other, j) => j != i && Says(phrase, other) && (j < i || !Says(other, phrase))).Any()));
            phrases.AddRange(help[box].Signs.Select((text, line) => new SignPhrase(box, line, MembersOf(text, isPhrase: false), []))
                .Where(sign => IsShort(sign.Members) && !listed.Exists(phrase => phrase.Members.All(member => Holds(signs[sign.Line], member)))));
        }

        return phrases;
    }

    // Adds the words of phrases and of their classes to the table.
    private List<SignClass> Use(IReadOnlyList<SignPhrase> phrases)
    {
        var used = phrases.SelectMany(phrase => phrase.Members.Concat(phrase.Denials)).ToHashSet();
        for (var i = _classes.Count - 1; i >= 0; i--)
        {
            used.UnionWith(used.Contains(_classes[i].Name) ? _classes[i].Alternatives.SelectMany(words => words) : []);
        }

        foreach (var word in used.Where(key => key[0] != ClassMark).SelectMany(key => _wordsOf[key]))
        {
            _table.Add(word).Group.IsUsed = true;
        }

        return [.. _classes.Where(each => used.Contains(each.Name) && each.Alternatives.Count > 0)];
    }

    /// <summary>Finds the group of a member; null for a class.</summary>
    public WordGroup? GroupOf(string member) => member[0] == ClassMark ? null : _table.Add(_wordsOf[member][0]).Group;

    // A query with a phrase that says another one has that one too.
    private static bool Says(SignPhrase phrase, SignPhrase other) =>
        phrase.Line == other.Line && other.Members.All(phrase.Members.Contains) && other.Denials.All(phrase.Denials.Contains);

    private static List<List<string>> Different(IEnumerable<List<string>> alternatives) => [.. alternatives.DistinctBy(words => string.Join(' ', words))];

    private static bool IsShort(IReadOnlyList<string> members) => members.Count is > 0 and <= SearchFormat.LongestPhrase;

    private SignPhrase ReadPhrase(string text, int box, List<List<string>> signs)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var hints = open >= 0 && close > open ? MembersOf(text[(open + 1)..close], isPhrase: false) : [];
        text = open >= 0 && close > open ? text.Remove(open, close + 1 - open) : text;
        var tokens = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var members = MembersOf(string.Join(' ', tokens.Where(token => token[0] != '-')), isPhrase: true);
        // Each by itself: together, "-sin -no" would be one denial.
        var denials = tokens.Where(token => token[0] == '-').SelectMany(token => MembersOf(token[1..], isPhrase: true)).Distinct().ToList();
        IReadOnlyList<string> telling = hints.Count > 0 ? hints : members;
        var line = Enumerable.Range(0, signs.Count).OrderByDescending(sign => telling.Count(member => Holds(signs[sign], member))).FirstOrDefault();
        return new(box, line, members, denials);
    }

    private bool Holds(IReadOnlyList<string> sign, string member) =>
        sign.Contains(member) || (member[0] == ClassMark && _classes.Find(each => each.Name == member) is { } found && found.Alternatives.Exists(words => words.TrueForAll(word => Holds(sign, word))));

    // Words without meaning are left out of a phrase, unless it is joined, and out of a sign all that carry none.
    private List<string> MembersOf(string text, bool isPhrase, bool isWhole = false, bool isSign = false)
    {
        var members = new List<string>();
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (isPhrase && token.AsSpan().ContainsAny('/', '_'))
            {
                var alternatives = Different(token.Split('/').Select(words => MembersOf(words.Replace('_', ' '), isPhrase: true, isWhole: words.Contains('_', StringComparison.Ordinal))).Where(words => words.Count > 0));
                members.AddRange(alternatives.Count > 0 ? [AddClass(alternatives)] : []);
                continue;
            }

            var reader = new WordReader(token, letters);
            while (reader.Read())
            {
                var word = reader.Word.ToString();
                if (isWhole || !_language.LightWords.Contains(word))
                {
                    members.Add(KeyOf(word));
                }
            }
        }

        while (JoinWords(members))
        {
        }

        members = [.. members.Where(member => isPhrase || member[0] != WordTable.Stop).Select(member => _classOf.GetValueOrDefault(member, member))];
        for (var i = 0; isPhrase && !isWhole && !isSign && i + 1 < members.Count; i++)
        {
            // Who cannot stop peeing can pee.
            if (Negations.Contains(members[i]))
            {
                members[i] = AddClass([members.GetRange(i, 2)]);
                members.RemoveAt(i + 1);
            }
        }

        return [.. members.Distinct()];
    }

    // Puts a class in the place of words that mean the same together.
    private bool JoinWords(List<string> members)
    {
        foreach (var (name, words) in _sayings)
        {
            for (var start = 0; start + words.Count <= members.Count; start++)
            {
                if (words.Select((word, i) => word == members[start + i] || (_classOf.TryGetValue(members[start + i], out var own) && own == word)).All(isSame => isSame))
                {
                    members.RemoveRange(start, words.Count);
                    members.Insert(start, name);
                    return true;
                }
            }
        }

        return false;
    }

    private string AddClass(List<List<string>> alternatives)
    {
        if (alternatives is [[var only]])
        {
            return only;
        }

        var name = $"{ClassMark}{string.Join('/', alternatives.Select(words => string.Join('_', words)))}";
        if (!_classes.Exists(each => each.Name == name))
        {
            _classes.Add(new(name, alternatives));
        }

        return name;
    }

    private string KeyOf(string word)
    {
        var key = _table.KeyOf(word);
        if (!_wordsOf.TryGetValue(key, out var words))
        {
            _wordsOf.Add(key, words = []);
        }

        if (!words.Contains(word))
        {
            words.Add(word);
        }

        return key;
    }
}
