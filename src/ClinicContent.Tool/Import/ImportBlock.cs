namespace ClinicContent.Tool;

/// <summary>A block of an imported text.</summary>
/// <param name="Location">Its place in the file.</param>
internal abstract record ImportBlock(SourceLocation Location);
