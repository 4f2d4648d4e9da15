namespace ClinicContent;

/// <summary>The parts of an article that a clinician reviews: the input of <see cref="CanonicalText"/>.</summary>
internal sealed record ReviewedArticle
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> AlsoCalled { get; init; }

    public required IReadOnlyList<MedicalCode> Codes { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required ReviewedSection? Emergency { get; init; }

    public required ReviewedSection? Urgent { get; init; }

    public required IReadOnlyList<ReviewedSection> Sections { get; init; }
}
