namespace ClinicContent.Tool;

/// <summary>The author's statements about the texts to import.</summary>
internal sealed record ImportOptions
{
    public required string Language { get; init; }

    public required ArticleKind Kind { get; init; }

    public required DateOnly Updated { get; init; }

    /// <summary>The title; null to take that of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The slug; null to make it of the title.</summary>
    public string? Slug { get; init; }

    /// <summary>The origin of the text in the author's words; null for none.</summary>
    public string? Origin { get; init; }

    /// <summary>The clinic whose name and telephone number become placeholders; null when they stay.</summary>
    public ClinicProfile? Clinic { get; init; }
}
