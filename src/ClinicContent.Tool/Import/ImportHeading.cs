namespace ClinicContent.Tool;

/// <summary>A heading.</summary>
/// <param name="Level">The level in the file, from 1; levels may be skipped.</param>
/// <param name="Runs">The text.</param>
/// <param name="Ids">The names that links within the file lead to it by.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportHeading(int Level, IReadOnlyList<TextPiece> Runs, List<string> Ids, SourceLocation Location) : ImportBlock(Location)
{
    /// <summary>True when only the size of its letters says that it is one.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The element that gives its level, such as <c>h4</c>; null when nothing but its look does.</summary>
    public string? Element { get; init; }

    public string Text => TextPieces.PlainText(Runs);
}
