using System.Globalization;

namespace ClinicContent;

/// <summary>What topics are called on a page.</summary>
internal static class TopicNames
{
    /// <summary>The topic's name in a language; of a topic that has none there, its words with the first letter capitalised.</summary>
    public static string In(string language, string topic) =>
        (LanguageTag.Primary(language) is "es" ? Spanish(topic) : English(topic)) ?? Words(topic);

    private static string? English(string topic) => topic switch
    {
        "tests" => "Tests",
        "self-care" => "Self-care",
        "your-visit" => "Your visit",
        _ => null,
    };

    private static string? Spanish(string topic) => topic switch
    {
        "back-pain" => "Dolor de espalda",
        "chronic-pain" => "Dolor crónico",
        "discs" => "Discos",
        "joints" => "Articulaciones",
        "medicines" => "Medicamentos",
        "muscles" => "Músculos",
        "procedures" => "Procedimientos",
        "self-care" => "Cuidados en casa",
        "tests" => "Pruebas",
        "your-visit" => "Su consulta",
        _ => null,
    };

    private static string Words(string topic)
    {
        var words = topic.Replace('-', ' ');
        return words.Length == 0 ? words : string.Concat(CultureInfo.InvariantCulture.TextInfo.ToUpper(words[..1]), words.AsSpan(1));
    }
}
