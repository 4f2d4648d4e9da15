namespace ClinicContent.Compiler.Tests;

internal static class ParityCases
{
    private const string Codes = "codes: [{ system: icd-10-cm, code: M62.830, display: Muscle spasm of back }]";

    private static string Translation => SoundArticle.Translation();

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.In("CC2016", "the second article", "translate it as 'es/b.md'", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation), ("en/b.md", "§" + SoundArticle.Text)),
        RuleCase.In("CC2016", "in the default language", "translate it as 'en/b.md'", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation), ("es/b.md", "§" + SoundArticle.Text)),
        RuleCase.In("CC2017", "codes", "write 'codes: [{ system: icd-10-cm, code: M62.830, display: \"Muscle spasm of back\" }]'", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation.Replace(Codes, "codes: §[]"))),
        RuleCase.In("CC2017", "no codes", "write 'codes: ", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation.Replace(Codes + "\n", "").Replace("title:", "§title:"))),
        RuleCase.In("CC2017", "the text of a code", "display: \"Knee pain\"", ("en/a.md", SoundArticle.Text.Replace("M62.830, display: Muscle spasm of back", "M99.90, display: Knee pain")), ("es/a.md", SoundArticle.Translation(SoundArticle.Text.Replace("M62.830, display: Muscle spasm of back", "M99.90, display: Knee pain")).Replace("codes: [{ system: icd-10-cm, code: M62.830, display: Muscle spasm of back", "codes: §[{ system: icd-10-cm, code: M99.90, display: Knee"))),
        RuleCase.In("CC2017", "topics", "write 'topics: [back-pain]'", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation.Replace("topics: [back-pain]", "topics: §[back-pain, muscles]"))),
        RuleCase.In("CC2017", "kind", "write 'kind: condition'", ("en/a.md", SoundArticle.Text), ("es/a.md", Translation.Replace("kind: condition", "kind: §procedure"))),
        RuleCase.In("CC2017", "related", "write 'related: [b]'", ("en/a.md", Related("b")), ("en/b.md", Related("a")), ("es/a.md", Translation.Replace("updated:", "related: §[]\nupdated:")), ("es/b.md", Translation.Replace("updated:", "related: [a]\nwaive: [{ rule: CC2019, reason: x }]\nupdated:"))),
        RuleCase.In("CC2018", "no hash", "does not record the version", ("en/a.md", SoundArticle.Text), ("es/a.md", "---\n§" + SoundArticle.Text[4..])),
        RuleCase.In("CC2018", "an old hash", "--accept-translation", ("en/a.md", SoundArticle.With("Rest your back", "Rest it")), ("es/a.md", Translation.Replace("original: ", "original: §"))),
        RuleCase.In("CC2018", "another version", "The translation was made of another version of", ("en/a.md", SoundArticle.With("title: Back", "title: The back")), ("es/a.md", Translation.Replace("original: ", "original: §"))),
        RuleCase.In("CC2019", "not listed there", "add 'a' to 'related' of 'b'", ("en/a.md", SoundArticle.WithLine("related: [§b]")), ("en/b.md", SoundArticle.Text)),
    ];

    private static string Related(string slug) => SoundArticle.WithLine($"related: [{slug}]");
}
