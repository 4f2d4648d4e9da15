namespace ClinicContent;

/// <summary>
/// The names of topics in a pack, from <c>_words.json</c> of each language of its articles.
/// <code>
/// number of languages; for each: its tag, and a block of the number of topics, and for each its slug and its name
/// </code>
/// </summary>
internal sealed class PackTopics
{
    private readonly Dictionary<string, Dictionary<string, string>> _languages = new(StringComparer.OrdinalIgnoreCase);

    private PackTopics()
    {
    }

    public static PackTopics None { get; } = new();

    /// <summary>Reads the output of the compiler's <c>WordsWriter</c>.</summary>
    /// <exception cref="ContentPackException">The bytes are damaged.</exception>
    public static PackTopics Read(ReadOnlySpan<byte> bytes)
    {
        var topics = new PackTopics();
        var reader = new WordsReader(bytes);
        for (var count = reader.Count(); count > 0; count--)
        {
            var names = new Dictionary<string, string>();
            topics._languages[reader.Text()] = names;
            var block = reader.Block();
            for (var topic = block.Count(); topic > 0; topic--)
            {
                var slug = block.Text();
                names[slug] = block.Text();
            }
        }

        return topics;
    }

    /// <summary>The name of a topic in a language, or in a wider one; null when the pack does not name it.</summary>
    public string? Find(string language, string topic)
    {
        foreach (var tag in LanguageTag.Chain(language))
        {
            if (_languages.GetValueOrDefault(tag.ToString())?.GetValueOrDefault(topic) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
