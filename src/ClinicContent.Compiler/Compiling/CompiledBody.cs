namespace ClinicContent.Compiler;

/// <summary>The compiled text of a file.</summary>
/// <param name="Sections">Its sections.</param>
/// <param name="Headings">The offset of each heading in the file.</param>
/// <param name="Terms">The terms that the file explains.</param>
/// <param name="Links">The articles that its links lead to.</param>
internal sealed record CompiledBody(
    IReadOnlyList<CompiledSection> Sections,
    IReadOnlyList<int> Headings,
    IReadOnlyList<TermDefinition> Terms,
    IReadOnlyList<ArticleLink> Links)
{
    /// <summary>Warnings about text that looks like markup, found despite other errors in the file.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    public static CompiledBody Empty { get; } = new([], [], [], []);
}
