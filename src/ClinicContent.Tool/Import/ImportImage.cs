namespace ClinicContent.Tool;

/// <summary>A picture.</summary>
/// <param name="Address">Where the picture is.</param>
/// <param name="Text">What it shows, in words.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportImage(string Address, string Text, SourceLocation Location) : ImportBlock(Location);
