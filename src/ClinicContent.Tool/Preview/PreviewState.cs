namespace ClinicContent.Tool;

/// <summary>The state of a preview at one time.</summary>
internal sealed record PreviewState
{
    /// <summary>The number of compilations so far.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision of the visible articles, which is an earlier one while there are errors.</summary>
    public required int Shown { get; init; }

    public required int FileCount { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The visible articles; null until some had no error.</summary>
    public ContentPack? Pack { get; init; }

    /// <summary>The clinics to choose from; at least one.</summary>
    public required IReadOnlyList<PreviewClinic> Clinics { get; init; }
}
