namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sources</c> in front matter.</summary>
/// <param name="Id">The id by which sections cite it; null when none can.</param>
/// <param name="Source">The source itself.</param>
/// <param name="Location">The location of its id, or of the entry.</param>
internal sealed record SourceEntry(string? Id, Source Source, SourceLocation Location);
