namespace ClinicContent.Tool;

/// <summary>The line that explains an abbreviation.</summary>
/// <param name="Label">The abbreviation.</param>
/// <param name="Meaning">Its meaning.</param>
/// <param name="Location">Its place.</param>
internal sealed record ImportTerm(string Label, string Meaning, SourceLocation Location) : ImportBlock(Location);
