namespace ClinicContent.Compiler;

/// <summary>A section of an article, or of a footer, as it goes into a pack.</summary>
/// <param name="Id">The section's id.</param>
/// <param name="Title">The text of its heading.</param>
/// <param name="HealthAspect">The schema.org name without its ending, or null.</param>
/// <param name="Document">What a <see cref="DocumentWriter"/> wrote.</param>
/// <param name="Values">The clinic values that the document holds.</param>
internal sealed record CompiledSection(string Id, string Title, string? HealthAspect, ReadOnlyMemory<byte> Document, ClinicValues Values)
{
    /// <summary>The positions of its sources among those of the article.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];

    /// <summary>Where each of its blocks begins that is to cite a source, in the order of <see cref="SectionBlocks"/>.</summary>
    public IReadOnlyList<SourceLocation> Blocks { get; init; } = [];

    /// <summary>The ids of the sources that its blocks cite, as they were written.</summary>
    public IReadOnlyList<(string Id, SourceLocation Location)> Citations { get; init; } = [];
}
