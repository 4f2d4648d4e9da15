namespace ClinicContent.Compiler;

/// <summary>An entry of <c>codes</c> in front matter, and where its code and its text stand.</summary>
internal sealed record CodeEntry(MedicalCode Code, SourceLocation Location, SourceLocation DisplayLocation);
