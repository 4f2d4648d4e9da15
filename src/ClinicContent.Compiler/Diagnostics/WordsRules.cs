namespace ClinicContent.Compiler;

/// <summary>CC06xx and CC2028: the interface words and topic names of a language.</summary>
internal static class WordsRules
{
    public static Rule NoJson { get; } = new(
        "CC0601",
        "Words that are no JSON",
        "The file is not valid JSON: {0} Correct it.");

    public static Rule UnknownKey { get; } = new(
        "CC0602",
        "An unknown word",
        "There is no word '{0}'.{1} Use one of {2}.");

    public static Rule RepeatedKey { get; } = new(
        "CC0603",
        "A word that is there twice",
        "The key '{0}' is here twice: remove one of them.");

    public static Rule WrongValue { get; } = new(
        "CC0604",
        "A word of the wrong type",
        "{0} is {1}: write {2}.");

    public static Rule DatePattern { get; } = new(
        "CC0605",
        "A date that cannot be written",
        "'{0}' does not say how a date is written: use {{day}}, {{month}} and {{year}} once each and few other characters, such as '{{day}} {{month}} {{year}}'.");

    public static Rule UnknownTopic { get; } = new(
        "CC0606",
        "A name for a topic that no article has",
        "No article has the topic '{0}'.{1} Correct it, or remove the line.");

    public static Rule Incomplete { get; } = new(
        "CC2028",
        "A language whose words are incomplete",
        "The words of '{0}' lack {1}, for which English stands in: add them to '{2}'.")
    { Severity = Severity.Warning, IsOfWholeFile = true };
}
