namespace ClinicContent.Compiler;

/// <summary>What became of the text of a file.</summary>
/// <param name="Sections">Its sections.</param>
/// <param name="Headings">Where the heading of each begins in the file.</param>
/// <param name="Terms">The terms that the file explains.</param>
/// <param name="Links">The articles that its links lead to.</param>
internal sealed record CompiledBody(
    IReadOnlyList<CompiledSection> Sections,
    IReadOnlyList<int> Headings,
    IReadOnlyList<TermDefinition> Terms,
    IReadOnlyList<ArticleLink> Links)
{
    /// <summary>What looks like markup and is read as text, found whatever else is wrong with the file.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    public static CompiledBody Empty { get; } = new([], [], [], []);
}
