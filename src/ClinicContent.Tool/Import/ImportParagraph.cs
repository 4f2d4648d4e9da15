namespace ClinicContent.Tool;

/// <summary>A paragraph.</summary>
internal sealed record ImportParagraph(IReadOnlyList<TextPiece> Runs, SourceLocation Location) : ImportBlock(Location);
