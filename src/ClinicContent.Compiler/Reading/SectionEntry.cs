namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, SourceLocation Location)
{
    /// <summary>Why its blocks need cite no source, as <c>cites: false</c> says; null when they must.</summary>
    public string? CitesNothing { get; init; }
}
