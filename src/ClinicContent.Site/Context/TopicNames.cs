using System.Globalization;

namespace ClinicContent;

/// <summary>What topics are called on a page. The names are data of the packs; a topic without one is called by the words of its slug.</summary>
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
