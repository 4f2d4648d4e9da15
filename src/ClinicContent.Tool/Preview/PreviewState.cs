namespace ClinicContent.Tool;

/// <summary>What a preview shows at one time.</summary>
internal sealed record PreviewState
{
    /// <summary>Counts the times that the articles were compiled.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision of the articles that are shown, which is an earlier one while there are errors.</summary>
    public required int Shown { get; init; }

    public required int FileCount { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The articles that are shown; null until some had no error.</summary>
    public ContentPack? Pack { get; init; }

    /// <summary>The clinics to choose from; at least one.</summary>
    public required IReadOnlyList<PreviewClinic> Clinics { get; init; }
}
