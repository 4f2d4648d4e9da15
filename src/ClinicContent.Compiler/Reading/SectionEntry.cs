namespace ClinicContent.Compiler;

/// <summary>An entry of <c>sections</c> in front matter.</summary>
internal sealed record SectionEntry(string Id, string? Aspect, Place Place)
{
    /// <summary>The ids of the sources that it cites.</summary>
    public IReadOnlyList<(string Id, Place Place)> Sources { get; init; } = [];
}
