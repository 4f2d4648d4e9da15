namespace ClinicContent.Compiler.Tests;

/// <summary>A folder of articles that breaks one rule once.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Name">What the folder does, told apart from the rule's other cases.</param>
/// <param name="Remedy">What the message must say to write instead.</param>
/// <param name="Arrange">Writes the folder.</param>
/// <param name="Path">The file that the error is in.</param>
/// <param name="Location">Where it is.</param>
internal sealed record RuleCase(string Id, string Name, string Remedy, Action<ArticleFolderFixture> Arrange, string Path, SourceLocation Location)
{
    private const char Marker = '§';

    /// <summary>The day that the folder is checked for, if that matters.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Quality rules warn; every other rule fails the build.</summary>
    public bool IsWarning => Id.StartsWith("CC2", StringComparison.Ordinal);

    /// <summary>A case whose error stands where a text has the sign §.</summary>
    public static RuleCase In(string id, string name, string remedy, params (string Path, string Text)[] files)
    {
        var (path, text) = files.Single(file => file.Text.Contains(Marker));
        return new RuleCase(id, name, remedy, Arrange, path, new SourceText(text).LocationAt(text.IndexOf(Marker)));

        void Arrange(ArticleFolderFixture folder)
        {
            foreach (var file in files)
            {
                folder.Write(file.Path, file.Text.Replace(Marker.ToString(), ""));
            }
        }
    }

    /// <summary>A case of one article.</summary>
    public static RuleCase In(string id, string name, string remedy, string article) => In(id, name, remedy, ("en/a.md", article));
}
