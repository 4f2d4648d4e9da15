namespace ClinicContent.Compiler;

/// <summary>A line such as <c>*[MRI]: magnetic resonance imaging</c>, with a mark when the text uses the term.</summary>
internal sealed record TermDefinition(string Label, SourceLocation Location, bool IsUsed);
