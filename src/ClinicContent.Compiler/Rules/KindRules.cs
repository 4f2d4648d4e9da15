namespace ClinicContent.Compiler;

/// <summary>The quality rules of each kind of article.</summary>
internal static class KindRules
{
    private static readonly ArticleKind[] Every = Enum.GetValues<ArticleKind>();

    // What has a name that others may not know it by.
    private static readonly ArticleKind[] Named = [ArticleKind.Condition, ArticleKind.Procedure, ArticleKind.Medicine, ArticleKind.Test];

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
        [EvidenceRules.BlockWithoutSource] = Every,
        [EvidenceRules.UselessException] = Every,
        [WordingRules.NoSynonyms] = Named,
        [CodeRules.Unknown] = Every,
        [QualityRules.SentenceLength] = Every,
        [QualityRules.ShortSentences] = Every,
        [LostMarkupRules.Emphasis] = Every,
        [LostMarkupRules.Heading] = Every,
        [LostMarkupRules.List] = Every,
        [LostMarkupRules.Link] = Every,
        [LostMarkupRules.Address] = Every,
        [LostMarkupRules.Table] = Every,
        [LostMarkupRules.OtherList] = Every,
        [EvidenceRules.FutureDate] = Every,
        [FileRules.NotAnArticle] = Every,
        [LostMarkupRules.OtherEmphasis] = Every,
        [LostMarkupRules.PlainField] = Every,
        [LostMarkupRules.OtherProgram] = Every,
        [LostMarkupRules.Line] = Every,
        [LostMarkupRules.TableRow] = Every,
        [LostMarkupRules.Reference] = Every,
        [LostMarkupRules.Product] = Every,
        [LostMarkupRules.UnusedDefinition] = Every,
        [LostMarkupRules.MisreadSign] = Every,
        [LostMarkupRules.Hyphens] = Every,
        [LostMarkupRules.Callout] = Every,
        [LostMarkupRules.Leftover] = Every,
        [LostMarkupRules.BrokenList] = Every,
        [LostMarkupRules.OtherNumber] = Every,
        [LostMarkupRules.EscapedMark] = Every,
        [LostMarkupRules.OtherType] = Every,
        [LostMarkupRules.DrawnIn] = Every,
        [LostMarkupRules.CutTerm] = Every,
        [LostMarkupRules.TermTwice] = Every,
        [LostMarkupRules.OptionalLeadIn] = Every,
    };

    /// <summary>Checks that an article can waive a rule. The rule about blocks without citations is excluded, because a section has its own key for that, with a reason.</summary>
    public static bool CanBeWaived(Rule rule) => rule != WordingRules.UselessWaiver && rule != EvidenceRules.BlockWithoutSource && rule != EvidenceRules.UselessException;

    public static bool Applies(Rule rule, ArticleKind kind) => Table[rule].Contains(kind);
}
