namespace ClinicContent.Tool;

/// <summary>A table.</summary>
/// <param name="Rows">The cells of each row, the first of which is the header.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<TextPiece>>> Rows, SourceLocation Location) : ImportBlock(Location);
