namespace ClinicContent.Compiler.Tests;

internal static class FileCases
{
    public static IEnumerable<RuleCase> All =>
    [
        new("CC0001", "no folder", "create it", folder => Directory.Delete(folder.Path), "", SourceLocation.Start),
        RuleCase.In("CC0002", "beside the languages", "'en/back-spasms.md'", ("en/a.md", ArticleText.Good), ("b.md", "§x")),
        RuleCase.In("CC0002", "too deep", "move it", ("en/a.md", ArticleText.Good), ("en/more/b.md", "§x")),
        RuleCase.In("CC0002", "another name with an underscore", "'en/_closing.md'", ("en/a.md", ArticleText.Good), ("en/_draft.md", "§x")),
        new("CC0003", "unreadable", "permission", folder => folder.Write("en/a.md", ArticleText.Good).Lock("en/a.md"), "en/a.md", SourceLocation.Start),
        new("CC0004", "too large", "split it", folder => folder.Write("en/a.md", ArticleText.Good + new string('x', 256 * 1024)), "en/a.md", SourceLocation.Start),
        new("CC0005", "Latin-1", "UTF-8", folder => folder.Write("en/a.md", [.. "---\r\nä"u8, 0xE4, (byte)'x']), "en/a.md", new SourceLocation(2, 2)),
        RuleCase.In("CC0006", "control character", "delete it", ArticleText.WithText("x§\u0007y")),
        RuleCase.In("CC0006", "direction override", "U+202E", ArticleText.WithText("x§\u202Ey")),
        RuleCase.In("CC0006", "line separator", "U+2028", ArticleText.WithText("x§\u2028y")),
        RuleCase.In("CC0006", "as a character reference", "U+202E", ArticleText.WithText("x§&#x202e;y")),
        RuleCase.In("CC0006", "as an escape in YAML", "U+202E", ArticleText.WithLine("author: §\"a\\u202Eb\"")),
        RuleCase.In("CC0007", "no language", "'es-MX'", ("en/a.md", ArticleText.Good), ("english-/a.md", "§x")),
        RuleCase.In("CC0007", "another case", "'es-MX'", ("en/a.md", ArticleText.Good), ("es-mx/a.md", "§x")),
        RuleCase.In("CC0008", "upper case", "lower-case", ("en/b.md", ArticleText.Good), ("en/A.md", "§x")),
        RuleCase.In("CC0008", "two hyphens", "single hyphens", ("en/b.md", ArticleText.Good), ("en/a--b.md", "§x")),
        RuleCase.In("CC0008", "an ending alone", "rename", ("en/b.md", ArticleText.Good), ("en/.md", "§x")),
        RuleCase.In("CC0008", "upper-case ending", "rename", ("en/b.md", ArticleText.Good), ("en/a.MD", "§x")),
        RuleCase.In("CC0009", "no name", "add the clinic's name", ("en/a.md", ArticleText.Good), ("_clinic.json", "\n  // Nothing yet.\n  §{}")),
        RuleCase.In("CC0009", "a name that is null", "add the clinic's name", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"phone\": null,\n  \"name\": §null\n}")),
        RuleCase.In("CC0009", "a name of no letters", "set it to the clinic's name", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"translations\": { \"es\": { \"name\": \"x\" } },\n  \"name\": §\"-\"\n}")),
        RuleCase.In("CC0009", "a language that is none", "'es-MX'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"Ä\", \"language\": §\"english language\"\n}")),
        RuleCase.In("CC0009", "a phone without a number", "ten digits", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"phone\": §\"12\"\n}")),
        RuleCase.In("CC0009", "a translation into no language", "'es-MX'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"translations\": { \"es\": {}, §\"spanish language\": {} }\n}")),
        RuleCase.In("CC0009", "a translation into its own language", "keep one", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"translations\": { §\"en\": {} }\n}")),
        RuleCase.In("CC0009", "an unsafe page", "begins with 'https://'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{ \"name\": \"x\", \"websiteUrl\": §\"javascript:x\" }")),
        RuleCase.In("CC0009", "a placeholder", "has '{{clinic.phone}}', and nothing fills in", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"invitation\": §\"Call {{clinic.phone}}!\"\n}")),
        RuleCase.In("CC0009", "a placeholder in a translation", "Invitation in 'es' of Translations has '{telefono}'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"translations\": { §\"es\": { \"invitation\": \"Llame al {telefono}\" } }\n}")),
        RuleCase.In("CC0009", "a mask for a phone", "only fills the place of digits", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"phone\": §\"602-XXX-XXXX\"\n}")),
        RuleCase.In("CC0324", "a clinic's page within a network", "'intranet', which is not a public host", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"websiteUrl\": §\"https://intranet/x\"\n}")),
        RuleCase.In("CC0324", "a clinic's page on this computer", "'localhost'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{ \"name\": \"x\", \"insuranceUrl\": \"/ours\", \"appointmentsUrl\": §\"http://localhost/x\" }")),
        RuleCase.In("CC0324", "a clinic's page by number", "'192.168.1.5'", ("en/a.md", ArticleText.Good), ("_clinic.json", "{ \"name\": \"x\", \"insuranceUrl\": §\"https://192.168.1.5/x\" }")),
        RuleCase.In("CC0009", "no JSON", "line 2, column 11", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": §x }")),
        RuleCase.In("CC0009", "no end", "not valid JSON", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\"§")),
        RuleCase.In("CC0009", "no JSON after other letters", "not valid JSON", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"ÄÖ\", §x }")),
        RuleCase.In("CC0009", "an unknown property", "There is no \"fone\"", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  §\"fone\": \"x\"\n}")),
        RuleCase.In("CC0009", "an unknown property of a translation", "There is no \"phone\"", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"translations\": { \"es\": {\n    §\"phone\": \"x\" } }\n}")),
        RuleCase.In("CC0009", "a number for a text", "must be a text in quotes", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": §1\n}")),
        RuleCase.In("CC0009", "a property twice", "\"name\" is here twice: remove one", ("en/a.md", ArticleText.Good), ("_clinic.json", "{\n  \"name\": \"x\",\n  \"fax\": \"x\",\n  §\"name\": \"y\"\n}")),
        new("CC0011", "no article", "add one", _ => { }, "", SourceLocation.Start),
        new("CC0012", "a link", "the file or folder itself", Link, "en/b.md", SourceLocation.Start),
    ];

    private static void Link(ArticleFolderFixture folder)
    {
        folder.Write("en/a.md", ArticleText.Good);
        File.CreateSymbolicLink(folder.FullPath("en/b.md"), folder.FullPath("en/a.md"));
    }
}
