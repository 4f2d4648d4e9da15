namespace ClinicContent.Tool;

/// <summary>A text as a reader found it, independent of its format.</summary>
internal sealed class ImportedText
{
    /// <summary>The title that the file gives besides its headings; null when it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The heading that stands above the text, in a part of the file that is left out; null when there is none.</summary>
    public string? TitleAbove { get; init; }

    /// <summary>The file's own description in a sentence or two, which readers do not see; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The language that the file names; null when it names none.</summary>
    public string? Language { get; init; }

    public required IReadOnlyList<ImportBlock> Blocks { get; init; }
}
