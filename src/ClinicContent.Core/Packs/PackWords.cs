namespace ClinicContent;

/// <summary>
/// The interface words of a pack, from <c>_words.json</c> of each language of its articles. Most packs have none, as English and Spanish are built in.
/// <code>
/// number of languages; for each: its tag, and a block of
///   number of words; for each: its number (see InterfaceWord) and its text. A reader passes over numbers that it does not know.
///   number of months, 0 or 12; their names; the pattern of a date, and the first day of a month, empty where there is none
/// </code>
/// </summary>
internal sealed class PackWords
{
    private const int MonthsOfYear = 12;

    private readonly string[] _languages;
    private readonly InterfaceWords[] _words;

    private PackWords(string[] languages, InterfaceWords[] words) => (_languages, _words) = (languages, words);

    public static PackWords None { get; } = new([], []);

    /// <summary>Reads the output of the compiler's <c>WordsWriter</c>.</summary>
    /// <exception cref="ContentPackException">The bytes are damaged.</exception>
    public static PackWords Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new WordsReader(bytes);
        var languages = new string[reader.Count()];
        var words = new InterfaceWords[languages.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            languages[i] = reader.Text();
            words[i] = Read(languages[i], reader.Block());
        }

        return new(languages, words);
    }

    /// <summary>Finds the pack's words for articles in a language, completed by the built-in words, or else by English; null when the pack has none.</summary>
    public InterfaceWords? Find(string language)
    {
        if (_languages.Length == 0)
        {
            return null;
        }

        foreach (var tag in LanguageTag.Chain(language))
        {
            for (var i = 0; i < _languages.Length; i++)
            {
                if (tag.Equals(_languages[i], StringComparison.OrdinalIgnoreCase))
                {
                    return _words[i];
                }
            }
        }

        return null;
    }

    private static InterfaceWords Read(string language, WordsReader reader)
    {
        var words = new string?[InterfaceWords.Count];
        for (var count = reader.Count(); count > 0; count--)
        {
            var number = reader.Count();
            var text = reader.Text();
            if (number < words.Length)
            {
                words[number] = text;
            }
        }

        var months = new string[reader.Count()];
        if (months.Length is not (0 or MonthsOfYear))
        {
            throw WordsReader.Damaged($"a year has {months.Length} months");
        }

        for (var i = 0; i < months.Length; i++)
        {
            months[i] = reader.Text();
        }

        var (pattern, firstDay) = (reader.Text(), reader.Text());
        var dates = months.Length == 0 ? null : new DateWords(months, pattern, firstDay.Length == 0 ? null : firstDay);
        return dates?.MaxLength > InterfaceWords.MaxDateLength
            ? throw WordsReader.Damaged("a date is too long")
            : InterfaceWords.In(language).With(words, dates);
    }
}
