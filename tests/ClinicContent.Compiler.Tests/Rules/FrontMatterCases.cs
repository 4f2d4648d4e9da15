namespace ClinicContent.Compiler.Tests;

internal static class FrontMatterCases
{
    private const string Whole = $"{Source}, url: \"https://www.example.org\", accessed: 2026-11-22";
    private const string Source = "title: T, publisher: P";

    private static string Section(string entry) =>
        ArticleText.WithFrontMatter($"title: x\nsummary: x\nsections: [{(entry.StartsWith("§{", StringComparison.Ordinal) ? "" : "{ ")}{entry} }}]\nupdated: 2026-11-22");

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.In("CC0101", "none", "begin it with a line '---'", "§" + ArticleText.Body),
        RuleCase.In("CC0102", "no end", "add a line '---'", "§---\ntitle: x\n"),
        RuleCase.In("CC0103", "too large", "move text below", "§" + ArticleText.WithLine("# " + new string('x', 16 * 1024))),
        RuleCase.In("CC0104", "a bracket too few", "double quotes", "---\ntitle: [x\n§---\n## Overview\n\nText."),
        RuleCase.In("CC0104", "a colon in a text", "double quotes", "---\ntitle: Pain§: what to do\n---\n## Overview\n\nText."),
        RuleCase.In("CC0104", "a second document", "double quotes", "---\ntitle: x\n...\n§y: z\n---\n## Overview\n\nText."),
        RuleCase.In("CC0105", "500 brackets", "remove the surplus", "---\ntitle: " + new string('[', 8 - 1) + "§" + new string('[', 500) + "\n---\n"),
        RuleCase.In("CC0106", "an anchor", "write the value out", ArticleText.WithLine("author: §&a x")),
        RuleCase.In("CC0107", "a tag", "remove it", ArticleText.WithLine("author: §!!str x")),
        RuleCase.In("CC0108", "a merge key", "write the keys out", ArticleText.WithLine("§<<: { author: x }")),
        RuleCase.In("CC0109", "twice", "keep one (the first is on line 2)", ArticleText.WithLine("§title: x")),
        RuleCase.In("CC0110", "misspelt", "Did you mean 'topics'?", ArticleText.WithLine("§topcs: [x]")),
        RuleCase.In("CC0110", "within a section", "The keys are id, aspect", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [{ id: overview, §name: x }]\nupdated: 2026-11-22")),
        RuleCase.In("CC0110", "a reviewer without a review", "The keys are status", ArticleText.WithLine("review: { status: unreviewed, by: §x }")),
        RuleCase.In("CC0111", "no title", "such as 'title: Back spasms'", ArticleText.WithFrontMatter("§summary: x\nsections: [{ id: overview }]\nupdated: 2026-11-22")),
        RuleCase.In("CC0111", "no summary", "add it", ArticleText.WithFrontMatter("§title: x\nsections: [{ id: overview }]\nupdated: 2026-11-22")),
        RuleCase.In("CC0111", "no date", "such as 'updated: 2026-11-22'", ArticleText.WithFrontMatter("§title: x\nsummary: x\nsections: [{ id: overview }]")),
        RuleCase.In("CC0111", "a source without an address", "add it", ArticleText.WithLine($"sources: [§{{ {Source}, accessed: 2026-11-22 }}]")),
        RuleCase.In("CC0112", "a list for a text", "write it such as 'author: The", ArticleText.WithLine("author: §[x]")),
        RuleCase.In("CC0112", "a text for a list", "must be a list", ArticleText.WithLine("topics: §back-pain")),
        RuleCase.In("CC0112", "a text for keys", "{ status: unreviewed }", ArticleText.WithLine("review: §reviewed")),
        RuleCase.In("CC0113", "no value", "remove the key", ArticleText.WithLine("author: §\"\"")),
        RuleCase.In("CC0114", "a long title", "shorten it", ArticleText.WithFrontMatter($"title: §{new string('x', 201)}\nsummary: x\nsections: [{{ id: overview }}]\nupdated: 2026-11-22")),
        RuleCase.In("CC0115", "a clinic value", "without it", ArticleText.WithFrontMatter("title: §\"At {{clinic.name}}\"\nsummary: x\nsections: [{ id: overview }]\nupdated: 2026-11-22")),
        RuleCase.In("CC0116", "an unknown kind", "Did you mean 'condition'?", ArticleText.WithLine("kind: §condtion")),
        RuleCase.In("CC0116", "an unknown code system", "icd-10-cm, snomed-ct, rxnorm, loinc", ArticleText.WithLine("codes: [{ system: §icd-9, code: x, display: x }]")),
        RuleCase.In("CC0116", "an unknown aspect", "Treatments", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [{ id: overview, aspect: §Cure }]\nupdated: 2026-11-22")),
        RuleCase.In("CC0117", "day first", "such as 2026-11-22", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [{ id: overview }]\nupdated: §22.11.2026")),
        RuleCase.In("CC0117", "no such day", "such as 2026-11-22", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [{ id: overview }]\nupdated: §2026-02-30")),
        RuleCase.In("CC0118", "a topic in words", "single hyphens", ArticleText.WithLine("topics: [§Back pain]")),
        RuleCase.In("CC0119", "a topic twice", "remove one", ArticleText.WithLine("topics: [a, §a]")),
        RuleCase.In("CC0119", "a section twice", "remove one", "---\ntitle: x\nsummary: x\nsections: [{ id: a }, { id: §a }]\nupdated: 2026-11-22\n---\n## A\n\nx\n\n## B\n\nx\n"),
        RuleCase.In("CC0119", "a code twice", "remove one", ArticleText.WithLine("codes: [{ system: rxnorm, code: 5640, display: x }, { system: rxnorm, code: §5640, display: x }]")),
        RuleCase.In("CC0119", "a source id twice", "remove one", ArticleText.WithLine($"sources: [{{ id: s, {Whole} }}, {{ id: §s, {Whole} }}]")),
        RuleCase.In("CC0119", "a waiver twice", "remove one", ArticleText.WithLine("waive: [{ rule: CC2004, reason: x }, { rule: §CC2004, reason: x }]")),
        RuleCase.In("CC0111", "a waiver without a reason", "such as 'reason: ", ArticleText.WithLine("waive: [§{ rule: CC2004 }]")),
        RuleCase.In("CC0118", "a source id in words", "single hyphens", ArticleText.WithLine($"sources: [{{ id: §The source, {Whole} }}]")),
        RuleCase.In("CC0118", "an alias in words", "single hyphens", ArticleText.WithLine("aliases: [§Old slug]")),
        RuleCase.In("CC0110", "sources of a closing's section", "The keys are id, aspect.", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: [{ id: disclaimer, §cites: false }]\n---\n## X\n\ny\n")),
        RuleCase.In("CC0125", "too short", "--accept-translation", ("en/a.md", ArticleText.Good), ("es/a.md", ArticleText.WithLine("original: §0123"))),
        RuleCase.In("CC0125", "upper case", "lower case", ("en/a.md", ArticleText.Good), ("es/a.md", ArticleText.WithLine("original: §0123456789ABCDEF"))),
        RuleCase.In("CC0119", "a related article twice", "remove one", ("en/b.md", ArticleText.Good), ("en/a.md", ArticleText.WithLine("related: [b, §b]"))),
        RuleCase.In("CC0120", "CPT", "use icd-10-cm", ArticleText.WithLine("codes: [{ system: §CPT, code: \"64493\", display: x }]")),
        RuleCase.In("CC0121", "ICD-10-CM", "such as M62.830", ArticleText.WithLine("codes: [{ system: icd-10-cm, code: §M62.83012, display: x }]")),
        RuleCase.In("CC0121", "a wrong SNOMED CT check digit", "check digit", ArticleText.WithLine("codes: [{ system: snomed-ct, code: §22298007, display: x }]")),
        RuleCase.In("CC0121", "a wrong LOINC check digit", "check digit", ArticleText.WithLine("codes: [{ system: loinc, code: §8480-7, display: x }]")),
        RuleCase.In("CC0122", "a script", "begins with https://", ArticleText.WithLine($"sources: [{{ {Source}, url: §\"javascript:x\", accessed: 2026-11-22 }}]")),
        RuleCase.In("CC0123", "due before it", "to a later day", ArticleText.WithLine("review: { status: reviewed, by: x, credentials: x, on: 2026-11-22, due: §2026-11-22 }")),
        RuleCase.In("CC0124", "other sections", "{ id: disclaimer }", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: §[{ id: overview }]\n---\n## X\n\ny\n")),
        RuleCase.In("CC0124", "in another order", "and then 'disclaimer'", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: §[{ id: disclaimer }, { id: call-to-action }]\n---\n## X\n\ny\n\n## Y\n\nz\n")),
        RuleCase.In("CC0127", "of an article", "such as '[@one; @two]'", Section("id: overview, §sources: [one, two]")),
        RuleCase.In("CC0127", "not a list of ids", "such as '[@id]'", Section("id: overview, §sources: [\"<b>\"]")),
        RuleCase.In("CC0127", "of a closing", "remove 'sources' here", ("en/a.md", ArticleText.Good), ("en/_closing.md", "---\nsections: [{ id: disclaimer, §sources: [x] }]\n---\n## X\n\ny\n")),
        RuleCase.In("CC0128", "without cites", "write 'cites: false' beside it", Section("id: overview, reason: §x")),
        RuleCase.In("CC0128", "it cites", "write 'cites: false' beside it", Section("id: overview, cites: true, reason: §x")),
        RuleCase.In("CC0111", "a section that cites nothing without a reason", "such as 'reason: ", Section("§{ id: overview, cites: false")),
        RuleCase.In("CC0116", "cites what", "true, false", Section("id: overview, cites: §no")),
        RuleCase.In("CC0129", "a name", "has no 'publisher'", ArticleText.WithLine("sources: [{ id: s, clinicStatement: true, publisher: §Mesa Clinic }]")),
        RuleCase.In("CC0129", "an address", "has no 'url'", ArticleText.WithLine("sources: [{ id: s, clinicStatement: true, url: §\"https://www.example.org\" }]")),
        RuleCase.In("CC0126", "misspelt", "Did you mean 'overview'?", ArticleText.WithLine("waive: [{ rule: CC2002, section: §overviw, reason: x }]")),
    ];
}
