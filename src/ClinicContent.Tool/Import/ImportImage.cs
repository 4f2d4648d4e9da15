namespace ClinicContent.Tool;

/// <summary>A picture.</summary>
/// <param name="Address">The picture's address.</param>
/// <param name="Text">Its description.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportImage(string Address, string Text, SourceLocation Location) : ImportBlock(Location);
