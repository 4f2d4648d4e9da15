namespace ClinicContent.Compiler;

/// <summary>A line such as <c>*[MRI]: magnetic resonance imaging</c>, with whether the text uses the term.</summary>
internal sealed record TermDefinition(string Label, SourceLocation Location, bool IsUsed);
