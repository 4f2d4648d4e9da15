namespace ClinicContent.Compiler;

/// <summary>A section of an article, or of a footer, ready for a pack.</summary>
/// <param name="Id">The section's id.</param>
/// <param name="Title">The text of its heading.</param>
/// <param name="HealthAspect">The schema.org name without its ending, or null.</param>
/// <param name="Document">The output of a <see cref="DocumentWriter"/>.</param>
/// <param name="Values">The clinic values that the document holds.</param>
internal sealed record CompiledSection(string Id, string Title, string? HealthAspect, ReadOnlyMemory<byte> Document, ClinicValues Values)
{
    /// <summary>The positions of its sources among those of the article.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];

    /// <summary>The locations of its blocks that must cite a source, in the order of <see cref="SectionBlocks"/>.</summary>
    public IReadOnlyList<SourceLocation> Blocks { get; init; } = [];

    /// <summary>The ids of the sources that its blocks cite, as written.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Citations { get; init; } = [];
}
