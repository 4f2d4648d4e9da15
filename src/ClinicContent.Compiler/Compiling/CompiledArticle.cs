namespace ClinicContent.Compiler;

/// <summary>An article as it goes into a pack: checked, its sections compiled to documents.</summary>
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

    /// <summary>Other names of what the article is about.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Words that people search with and the article does not say.</summary>
    public IReadOnlyList<string> SearchTerms { get; init; } = [];

    public string Author { get; init; } = "";

    public ContentLicense? License { get; init; }

    /// <summary>Slugs that the article had before.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The U.S. school grade that the text reads at (Flesch-Kincaid); null in languages other than English.</summary>
    public double? ReadingGrade { get; init; }

    /// <summary>How easily the text reads, 0 to 100 (Szigriszt-Pazos); null in languages other than Spanish.</summary>
    public double? ReadingEase { get; init; }

    public required IReadOnlyList<CompiledSection> Sections { get; init; }

    /// <summary>The signs that need help at once, and those that need it soon; null when there are none.</summary>
    public CompiledSection? Emergency { get; init; }

    public CompiledSection? Urgent { get; init; }

    /// <summary>What the article itself adds to its help boxes, as documents; it is part of what a translation translates.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> OwnHelp { get; init; } = [];

    /// <summary>The names of the help boxes that it shows.</summary>
    public IReadOnlyList<string> HelpBoxes { get; init; } = [];

    /// <summary>How the text was made, in a sentence; empty when it does not say.</summary>
    public string Origin { get; init; } = "";

    /// <summary>From the footer of the article's language; null when it has none.</summary>
    public CompiledSection? CallToAction { get; init; }

    /// <summary>From the footer of the article's language.</summary>
    public required CompiledSection Disclaimer { get; init; }

    /// <summary>What a <see cref="TextDigester"/> made of it; null when it did not yet.</summary>
    public byte[]? TextDigest { get; init; }

    /// <summary>What a <see cref="ContentHasher"/> made of all this; null when none did.</summary>
    public byte[]? ContentHash { get; init; }
}
