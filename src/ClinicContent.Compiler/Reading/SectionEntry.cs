namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, SourceLocation Location)
{
    /// <summary>The ids of the sources that it cites.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Sources { get; init; } = [];
}
