namespace ClinicContent.Tool;

/// <summary>A list.</summary>
/// <param name="Start">The number of the first item; null for a list of bullets.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportList(int? Start, IReadOnlyList<IReadOnlyList<ImportBlock>> Items, SourceLocation Location) : ImportBlock(Location);
