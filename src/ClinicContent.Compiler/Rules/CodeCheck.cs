namespace ClinicContent.Compiler;

/// <summary>CC2023, CC2024 and CC2032: the codes of ICD-10-CM in a table.</summary>
internal static class CodeCheck
{
    private const int MostLeaves = 12;

    /// <summary>Checks the codes of an article.</summary>
    public static void Check(QualitySubject article, CodeTable table)
    {
        foreach (var (code, location, displayLocation) in CodesOf(article))
        {
            switch (table.Find(code.Code))
            {
                case null when table.IsComplete:
                    article.Report(CodeRules.Unknown, location, code.Code, new Phrase(DisplayPath.Of(table.Name!)), Near(table, code.Code));
                    break;
                case { IsHeader: true }:
                    article.Report(CodeRules.NotBillable, location, code.Code, Leaves(table, code.Code));
                    break;
                case { } known when code.Display != known.Title:
                    // Whole, as it is to be copied.
                    article.Report(CodeRules.OtherDisplay, displayLocation, code.Code, new Phrase(known.Title), code.Display);
                    break;
            }
        }
    }

    /// <summary>The codes of articles that a table does not know, sorted.</summary>
    public static IReadOnlyList<string> FindUnchecked(IEnumerable<QualitySubject> articles, CodeTable table) => table.IsComplete ? [] :
    [
        .. articles.SelectMany(CodesOf).Select(entry => entry.Code.Code).Distinct().Where(code => table.Find(code) is null).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<CodeEntry> CodesOf(QualitySubject article) => article.Front.Codes.Where(entry => entry.Code.System == CodeSystem.Icd10Cm.Name);

    private static Phrase Near(CodeTable table, string code) => table.FindNear(code) is { Count: > 0 } near ? new Phrase($" Near it are {string.Join(", ", near)}.") : Phrase.None;

    private static Phrase Leaves(CodeTable table, string code)
    {
        var leaves = table.FindLeaves(code).ToList();
        return leaves.Count == 0 ? new Phrase("one that the order file of CMS has below it")
            : leaves.Count <= MostLeaves ? new Phrase($"one such as {string.Join(", ", leaves)}")
            : new Phrase(FormattableString.Invariant($"one such as {string.Join(", ", leaves.Take(MostLeaves))} ({leaves.Count - MostLeaves} more)"));
    }
}
