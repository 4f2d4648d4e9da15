namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sources</c> in front matter.</summary>
/// <param name="Id">What sections cite it by; null when none can.</param>
/// <param name="Source">The source itself.</param>
/// <param name="Location">Where its id stands, or the entry.</param>
internal sealed record SourceEntry(string? Id, Source Source, SourceLocation Location);
