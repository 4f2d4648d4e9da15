using System.Globalization;

namespace ClinicContent;

/// <summary>The names of topics on a page. They are data of the packs; without one, the words of the topic's slug are used.</summary>
internal static class TopicNames
{
    /// <summary>The topic's name in a language.</summary>
    public static TopicName In(IArticleLibrary library, string language, string topic) =>
        library.Packs.Select(pack => pack.Reader.Topics.Find(language, topic)).FirstOrDefault(name => name is not null) is { } name ? new(name, null)
        : new(Words(topic), LanguageTag.Primary(language).Equals(LanguageTag.Primary(library.DefaultLanguage), StringComparison.OrdinalIgnoreCase) ? null : library.DefaultLanguage);

    private static string Words(string topic)
    {
        var words = topic.Replace('-', ' ');
        return words.Length == 0 ? words : string.Concat(CultureInfo.InvariantCulture.TextInfo.ToUpper(words[..1]), words.AsSpan(1));
    }
}
