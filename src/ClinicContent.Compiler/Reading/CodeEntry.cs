namespace ClinicContent.Compiler;

/// <summary>An entry of <c>codes</c> in front matter, with the locations of its code and its text.</summary>
internal sealed record CodeEntry(MedicalCode Code, SourceLocation Location, SourceLocation DisplayLocation);
