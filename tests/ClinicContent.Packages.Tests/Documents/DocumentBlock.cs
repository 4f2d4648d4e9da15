namespace ClinicContent.Packages.Tests;

/// <summary>A code block of a document.</summary>
/// <param name="Document">The document, from the root of the repository.</param>
/// <param name="Line">The line of the block's fence, from 1.</param>
/// <param name="Language">The first word after the fence; empty for a block without one.</param>
/// <param name="File">The file that the block is the content of, the second word after the fence; null for a block that is none.</param>
/// <param name="Text">The block, each line with a line feed.</param>
/// <param name="Directives">The comments right before the block, which readers do not see: <c>name: value</c>.</param>
/// <param name="Introduction">The paragraph before the block, from which a reader learns the name of the file.</param>
internal sealed record DocumentBlock(
    string Document, int Line, string Language, string? File, string Text, IReadOnlyDictionary<string, string> Directives, string Introduction)
{
    public const string NotRun = "not run";
    public const string In = "in";
    public const string Serves = "serves";
    public const string Exits = "exits";

    public static IReadOnlyList<string> KnownDirectives { get; } = [NotRun, In, Serves, Exits];

    /// <summary>The reason why the block does not run, for those who read it in a test's output; null for a block that runs.</summary>
    public string? ReasonNotToRun => Directives.TryGetValue(NotRun, out var reason) ? reason
        : Language == "text" ? "a drawing or a form, marked by its language"
        : null;

    public override string ToString() => $"{Document}({Line}): ```{Language}{(File is null ? "" : $" {File}")}";
}
