namespace ClinicContent.Tool;

/// <summary>A line between two parts.</summary>
internal sealed record ImportRule(SourceLocation Location) : ImportBlock(Location);
