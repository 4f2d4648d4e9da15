namespace ClinicContent.Compiler;

/// <summary>Which quality rules apply to articles of which kind.</summary>
internal static class KindRules
{
    private static readonly ArticleKind[] Every = Enum.GetValues<ArticleKind>();

    // A guide arranges a visit or explains the clinic's ways: not each of its sections states something medical.
    private static readonly ArticleKind[] AllButGuides = [.. Every.Where(kind => kind != ArticleKind.Guide)];

    private static readonly ArticleKind[] Conditions = [ArticleKind.Condition];

    /// <summary>The kinds of each rule. Every quality rule is here.</summary>
    public static IReadOnlyDictionary<Rule, ArticleKind[]> Table { get; } = new Dictionary<Rule, ArticleKind[]>
    {
        [QualityRules.ArticleHard] = Every,
        [QualityRules.SectionHard] = Every,
        [QualityRules.LongSummary] = Every,
        [QualityRules.NoSteps] = Every,
        [QualityRules.LongSection] = Every,
        [QualityRules.NoEmergencyHelp] = Conditions,
        [QualityRules.NoUrgentHelp] = Conditions,
        [QualityRules.NoRoutineHelp] = Conditions,
        [QualityRules.NoHelpSection] = Conditions,
        [EvidenceRules.FewSources] = Every,
        [EvidenceRules.SectionWithoutSource] = AllButGuides,
        [EvidenceRules.UnknownSource] = Every,
        [EvidenceRules.UnusedSource] = Every,
        [EvidenceRules.ReviewOverdue] = Every,
        [EvidenceRules.ReviewFar] = Every,
        [ParityRules.MissingTranslation] = Every,
        [ParityRules.TranslationDiffers] = Every,
        [ParityRules.TranslationStale] = Every,
        [ParityRules.OneWayRelation] = Every,
        [WordingRules.UnusedTerm] = Every,
        [WordingRules.UnexplainedAbbreviation] = Every,
        [WordingRules.UselessWaiver] = Every,
        [CodeRules.OtherDisplay] = Every,
        [CodeRules.NotBillable] = Every,
        [WordingRules.Placeholder] = Every,
        [QualityRules.LongEmergencyBox] = Every,
        [EvidenceRules.NoOrigin] = Every,
        [WordsRules.Incomplete] = Every,
    };

    public static bool Applies(Rule rule, ArticleKind kind) => Table[rule].Contains(kind);
}
