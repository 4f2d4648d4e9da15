namespace ClinicContent;

/// <summary>Maps parts of an article to interface words.</summary>
internal static class WordRendering
{
    /// <summary>The label of a callout.</summary>
    public static InterfaceWord WordOf(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => InterfaceWord.Note,
        CalloutKind.SelfCare => InterfaceWord.SelfCare,
        CalloutKind.Urgent => InterfaceWord.Urgent,
        CalloutKind.Emergency => InterfaceWord.Emergency,
        _ => throw new ContentPackException($"There is no callout {(int)kind}. Build the pack again, or fetch it again."),
    };

    /// <summary>The word before the day on which a source was read.</summary>
    public static InterfaceWord ReadAs(Source source) => source.IsArchived ? InterfaceWord.OpenedCopy : InterfaceWord.Opened;

    /// <summary>The label of a callout.</summary>
    public static string Of(this InterfaceWords words, CalloutKind kind) => words[WordOf(kind)];
}
