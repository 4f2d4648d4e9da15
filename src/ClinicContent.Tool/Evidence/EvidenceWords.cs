namespace ClinicContent.Tool;

/// <summary>The words for the evidence of articles.</summary>
internal static class EvidenceWords
{
    public static string Of(SectionBlockKind kind) => kind switch
    {
        SectionBlockKind.ListItem => "list item",
        SectionBlockKind.TableRow => "table row",
        SectionBlockKind.CalloutLine => "callout line",
        _ => "paragraph",
    };

    /// <summary>The basis of a block in a word or two.</summary>
    public static string Of(BlockEvidence block) => block.Basis switch
    {
        EvidenceBasis.Own => "own",
        EvidenceBasis.LeadIn => "lead-in",
        EvidenceBasis.List => "list",
        EvidenceBasis.Clinic => "clinic",
        _ => block.Reason is null ? "none" : "exempt",
    };

    /// <summary>A source in one line.</summary>
    public static string Of(Source source) => source.IsClinicStatement
        ? InterfaceWords.English[InterfaceWord.FirstPublisher]
        : $"{source.Title}, {source.Publisher}, {source.Url}, {(source.IsArchived ? "archived copy read" : "opened")} {PlainCells.Day(source.Accessed)}";
}
