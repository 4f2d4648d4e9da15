using System.Runtime.InteropServices;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Reads the words of articles. For one thread.</summary>
/// <param name="table">The words of the language.</param>
internal sealed class ArticleWordReader(WordTable table)
{
    // How much a use counts in each field, next to one in the text of a section (BM25F).
    private const float TitleWeight = 12;
    private const float AlsoCalledWeight = 9;
    private const float SearchTermWeight = 6;
    private const float SummaryWeight = 3;
    private const float HeadingWeight = 3;
    private const float CodeWeight = 2;
    private const float BodyWeight = 1;

    /// <summary>The length of a part that says little alone and is joined to the next, in a text and in a name: "x ray" becomes "xray".</summary>
    private const int ShortPart = 1;
    private const int ShortPartOfName = 2;

    /// <summary>The fewest words of a saying.</summary>
    private const int ShortestSaying = 3;

    /// <summary>The length of the words that join others, and of the mark before it in the key of a group: "my", "the".</summary>
    private const int LongestParticle = 3;

    private readonly Dictionary<WordGroup, WordUse> _uses = [];
    private readonly List<(SearchField Field, IReadOnlyList<WordGroup> Groups)> _phrases = [];
    private bool _isAboutBody;
    private char[] _text = new char[4096];
    private int _length;
    private int _wordCount;

    public ArticleWords Read(CompiledArticle article)
    {
        _uses.Clear();
        _phrases.Clear();
        _wordCount = 0;
        ReadPhrase(article.Title, SearchField.Title, TitleWeight);
        ReadPhrases(article, article.AlsoCalled, SearchField.AlsoCalled, AlsoCalledWeight);
        ReadPhrases(article, article.SearchTerms, SearchField.SearchTerm, SearchTermWeight);
        _isAboutBody = article.Kind is not (ArticleKind.Medicine or ArticleKind.Test);
        ReadText(article.Summary, SearchField.Summary, SummaryWeight, 0);
        foreach (var code in article.Codes)
        {
            ReadCode(code.Code);
            ReadText(code.Display, SearchField.Code, CodeWeight, 0);
        }

        for (var i = 0; i < article.Sections.Count; i++)
        {
            var number = Math.Min(i + 1, SearchFormat.LastSection);
            ReadText(article.Sections[i].Title, SearchField.Heading, HeadingWeight, number);
            ReadDocument(article.Sections[i].Document.Span, number);
        }

        var helpNumber = Math.Min(article.Sections.ToList().FindIndex(section => section.HealthAspect == ArticleDetails.HelpAspect) + 1, SearchFormat.LastSection);
        foreach (var help in article.OwnHelp)
        {
            ReadDocument(help.Span, helpNumber);
        }

        return new ArticleWords([.. _uses], [.. _phrases], _wordCount);
    }

    /// <summary>The groups of a text in order, without repeated words.</summary>
    public IReadOnlyList<WordGroup> GroupsOf(string text)
    {
        var groups = new List<WordGroup>();
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        var reader = new WordReader(text, letters);
        while (reader.Read())
        {
            groups.Add(table.Add(reader.Word).Group);
        }

        return groups;
    }

    // A code is searched for whole, or by the part before its point, which is a wider code. The part behind it says nothing.
    private void ReadCode(string code)
    {
        Span<char> letters = stackalloc char[WordReader.LongestWord * 2];
        var reader = new WordReader(code, letters);
        if (!reader.Read())
        {
            return;
        }

        Use(table.Add(reader.Word), SearchField.Code, CodeWeight, 0);
        var before = reader.Word.Length;
        reader = reader.Into(letters[before..]);
        if (reader.Read())
        {
            Use(table.Add(letters[..(before + reader.Word.Length)]), SearchField.Code, CodeWeight, 0);
        }
    }

    private void ReadPhrases(CompiledArticle article, IReadOnlyList<string> phrases, SearchField field, float weight)
    {
        foreach (var phrase in phrases)
        {
            ReadPhrase(phrase, field, weight);
            MarkMedicines(phrase, article.Kind);
        }
    }

    // The words of a phrase are less than the phrase: "bad back" is not about all that is bad.
    private void ReadPhrase(string text, SearchField field, float weight)
    {
        var all = GroupsOf(text);
        var groups = all.Where(group => !group.IsStop).Distinct().ToList();
        var wordField = field == SearchField.SearchTerm && groups.Count > 1 ? SearchField.SearchWord : field;
        ReadText(text, wordField, weight / MathF.Max(1, field == SearchField.Title ? MathF.Sqrt(groups.Count) : groups.Count), 0, groups.Count == 2 ? field : wordField);
        if (groups.Count == 1 && field == SearchField.SearchTerm && SayingOf(all) is { Count: >= ShortestSaying } saying)
        {
            groups = saying;
        }

        if (groups.Count is > 0 and <= SearchFormat.LongestPhrase && !_phrases.Exists(phrase => phrase.Groups.SequenceEqual(groups)))
        {
            groups.ForEach(group => group.IsUsed = true);
            _phrases.Add((field, groups));
        }
    }

    // Words without meaning make a saying of another one: "back went out".
    private static List<WordGroup> SayingOf(IReadOnlyList<WordGroup> groups) => [.. groups.Where(group => !group.IsStop || group.Key.Length > LongestParticle).Distinct()];

    // A brand is written with a capital and then small letters; what an article on medicines is called in one word names one.
    private void MarkMedicines(string phrase, ArticleKind kind)
    {
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        var reader = new WordReader(phrase, letters);
        var words = 0;
        IndexedWord? only = null;
        while (reader.Read())
        {
            words++;
            only = table.Add(reader.Word);
            if (!only.Group.IsStop && IsName(phrase.AsSpan(reader.Start, reader.End - reader.Start)))
            {
                only.IsMedicine = true;
            }
        }

        if (kind == ArticleKind.Medicine && words == 1 && !only!.Group.IsStop)
        {
            only.IsMedicine = true;
        }
    }

    private static bool IsName(ReadOnlySpan<char> word) => word.Length > 3 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private void ReadDocument(ReadOnlySpan<byte> document, int section)
    {
        var reader = new DocumentReader(document);
        var inHeading = false;
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    Append(reader.Text);
                    break;
                case NodeKind.LineBreak or NodeKind.ClinicValue:
                    Append(" "u8);
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Term or NodeKind.Link or NodeKind.Citation:
                    break;
                default:
                    ReadText(_text.AsSpan(0, _length), inHeading ? SearchField.Heading : SearchField.Body, inHeading ? HeadingWeight : BodyWeight, section);
                    _length = 0;
                    inHeading = reader is { Kind: NodeKind.Heading, IsEnd: false };
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        if (_text.Length - _length < utf8.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + utf8.Length));
        }

        _length += Encoding.UTF8.GetChars(utf8, _text.AsSpan(_length));
    }

    private void ReadText(ReadOnlySpan<char> text, SearchField field, float weight, int section) => ReadText(text, field, weight, section, field);

    // Two words that are joined can be a whole search term: "anti-inflammatory".
    private void ReadText(ReadOnlySpan<char> text, SearchField field, float weight, int section, SearchField joinedField)
    {
        Span<char> letters = stackalloc char[WordReader.LongestWord * 2];
        var reader = new WordReader(text, letters);
        var (before, inBrackets, end) = (0, false, 0);
        var shortPart = field is SearchField.Body or SearchField.Code ? ShortPart : ShortPartOfName;
        while (true)
        {
            // The word before stays, so that both can be joined.
            reader = reader.Into(letters[before..]);
            if (!reader.Read())
            {
                return;
            }

            var word = table.Add(reader.Word);
            Use(word, field, weight, section);
            _wordCount++;
            var gap = text[end..reader.Start];
            inBrackets = gap.LastIndexOfAny('(', ')') is var bracket and >= 0 ? gap[bracket] == '(' : inBrackets;
            end = reader.End;
            if (inBrackets && field == SearchField.Body && !word.Group.IsStop && IsName(text[reader.Start..end]))
            {
                word.IsMedicine = true;
            }

            var length = reader.Word.Length;
            if (before > 0 && (reader.IsJoined || (before <= shortPart && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[before]) && !word.Group.IsStop)))
            {
                Use(table.Add(letters[..(before + length)]), joinedField, weight, section);
            }

            before = !word.Group.IsStop || (end < text.Length && text[end] == '-') ? length : 0;
            if (before > 0)
            {
                reader.Word.CopyTo(letters);
            }
        }
    }

    private void Use(IndexedWord word, SearchField field, float weight, int section)
    {
        // An article on a medicine or a test is not about the parts of the body that it can harm.
        field = field == SearchField.Summary && !_isAboutBody && word.Group.IsRegion ? SearchField.Body : field;
        word.IsWritten |= field is not (SearchField.SearchTerm or SearchField.SearchWord);
        if (!word.Group.IsStop)
        {
            word.Group.IsUsed = true;
            CollectionsMarshal.GetValueRefOrAddDefault(_uses, word.Group, out _).Add(field, weight, section);
        }
    }
}
