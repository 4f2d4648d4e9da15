namespace ClinicContent.Compiler;

/// <summary>An article ready for a pack: checked, with its sections compiled to documents.</summary>
internal sealed record CompiledArticle
{
    public required string Slug { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    public required ArticleKind Kind { get; init; }

    public required DateOnly Updated { get; init; }

    public required string Summary { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<MedicalCode> Codes { get; init; } = [];

    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public Review Review { get; init; } = new(ReviewStatus.Unreviewed, null, null, null, null);

    /// <summary>Other names of the article's subject.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Search terms that do not appear in the article.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    public string Author { get; init; } = "";

    public ContentLicense? License { get; init; }

    public ArticleImage? Image { get; init; }

    /// <summary>The former slugs of the article.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The U.S. school grade at which the text reads (Flesch-Kincaid); null in languages other than English.</summary>
    public double? ReadingGrade { get; init; }

    /// <summary>The reading ease of the text, 0 to 100 (Szigriszt-Pazos); null in languages other than Spanish.</summary>
    public double? ReadingEase { get; init; }

    public required IReadOnlyList<CompiledSection> Sections { get; init; }

    /// <summary>The signs that need help at once, and those that need it soon; null when there are none.</summary>
    public CompiledSection? Emergency { get; init; }

    public CompiledSection? Urgent { get; init; }

    /// <summary>The article's own additions to its help boxes, as documents, which translations translate.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> OwnHelp { get; init; } = [];

    /// <summary>The names of the help boxes that it shows.</summary>
    public IReadOnlyList<string> HelpBoxes { get; init; } = [];

    /// <summary>A sentence about how the text was made; empty when the article does not say.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The call to action from the footer of the article's language; null when it has none.</summary>
    public CompiledSection? CallToAction { get; init; }

    /// <summary>The disclaimer from the footer of the article's language.</summary>
    public required CompiledSection Disclaimer { get; init; }

    /// <summary>The digest by a <see cref="TextDigester"/>; null until it is computed.</summary>
    public byte[]? TextDigest { get; init; }

    /// <summary>The hash of all this by a <see cref="ContentHasher"/>; null until it is computed.</summary>
    public byte[]? ContentHash { get; init; }
}
