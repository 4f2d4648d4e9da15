namespace ClinicContent.Tool;

/// <summary>A quote.</summary>
internal sealed record ImportQuote(IReadOnlyList<ImportBlock> Blocks, SourceLocation Location) : ImportBlock(Location);
