namespace ClinicContent.Compiler.Tests;

internal static class WordsCases
{
    public static IEnumerable<RuleCase> All =>
    [
        In("CC0601", "no JSON", "Correct it", "{ \"sources\": \"Sources\" §\"note\" }"),
        In("CC0601", "half a character", "half a character", "{ \"sources\": §\"\\ud800\" }"),
        In("CC0602", "misspelt", "Did you mean 'sources'?", "{ §\"sorces\": \"Sources\" }"),
        In("CC0603", "a word", "remove one of them", "{ \"sources\": \"A\", §\"sources\": \"B\" }"),
        In("CC0604", "the file", "the file is a list: write an object", "§[]"),
        In("CC0604", "a number", "'sources' is a number: write a text in quotes", "{ \"sources\": §1 }"),
        In("CC0604", "nothing", "'sources' is empty", "{ \"sources\": §\" \" }"),
        In("CC0604", "too long", "at most 300", $"{{ \"sources\": §\"{new string('x', 301)}\" }}"),
        In("CC0604", "eleven months", "'months' is a list of 11: write the names of the twelve months", $"{{ \"months\": §[{string.Join(',', Enumerable.Repeat("\"x\"", 11))}] }}"),
        In("CC0604", "a month", "'months' is a number", $"{{ \"months\": [{string.Join(',', Enumerable.Repeat("\"x\"", 11))}, §1] }}"),
        In("CC0604", "topic names", "'topicNames' is a text: write an object", "{ \"topicNames\": §\"x\" }"),
        In("CC0006", "an invisible character in words", "U+200B", "{ \"sources\": §\"Sour\\u200bces\" }"),
        In("CC0006", "an invisible character in a month", "U+00AD", $"{{ \"months\": [{string.Join(',', Enumerable.Repeat("\"x\"", 11))}, §\"De\\u00adcember\"] }}"),
        In("CC0006", "an invisible character in a topic", "U+202E", "{ \"topicNames\": { \"back-pain\": §\"Back \\u202epain\" } }"),
        In("CC0605", "no year", "{day}, {month} and {year} once each", "{ \"date\": §\"{day} {month}\" }"),
        In("CC0605", "another part", "once each", "{ \"date\": §\"{day} {month} {year} {hour}\" }"),
        In("CC0606", "misspelt", "Did you mean 'back-pain'?", "{ \"topicNames\": { §\"back-pian\": \"Back pain\" } }"),
        RuleCase.In("CC2028", "no file", "lack contents, sources, links", ("fr/a.md", "§" + SoundArticle.Text), ("fr/_closing.md", Footer)),
        RuleCase.In("CC2028", "a topic", "lack topicNames.back-pain, for which English stands in", ("en/a.md", SoundArticle.Text), ("es/a.md", SoundArticle.Translation()), ("es/_words.json", "§{ \"note\": \"Nota\" }")),
    ];

    public const string Footer = "---\nsections: [{ id: disclaimer }]\n---\n## Avis\n\nPas un conseil.\n";

    private static RuleCase In(string id, string name, string remedy, string words) =>
        RuleCase.In(id, name, remedy, ("en/a.md", SoundArticle.Text), ("en/_words.json", words));
}
