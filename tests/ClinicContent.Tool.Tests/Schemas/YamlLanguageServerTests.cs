namespace ClinicContent.Tool.Tests;

/// <summary>The schemas and settings of a new pack, in the language server of editors.</summary>
[Trait("Category", "Slow")]
public sealed class YamlLanguageServerTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public YamlLanguageServerTests() => Assert.Equal(0, Reports.Run("new", "pack", "MyClinic", "--in", _folder.Path).Code);

    public void Dispose() => _folder.Dispose();

    [FactIfInstalled(ExternalPrograms.Node | ExternalPrograms.Npm)]
    public void The_front_matter_of_every_article_has_no_error()
    {
        var files = Directory.EnumerateFiles(RealArticles.Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => ($"articles/{Path.GetRelativePath(RealArticles.Folder, file).Replace('\\', '/')}", FrontMatterOf(File.ReadAllText(file)))).ToList();

        var found = Diagnose(files);

        Assert.True(files.Count > 40);
        Assert.All(found, each => Assert.Empty(each.Value));
    }

    [FactIfInstalled(ExternalPrograms.Node | ExternalPrograms.Npm)]
    public void A_mistake_is_told_in_its_line()
    {
        const string Start = "---\ntitle: Knee pain\nsummary: x\n";
        var wrong = new (string Name, string Lines, int Line, string Message)[]
        {
            ("unknown", "sections: [a]\nupdated: 2026-11-22\ntopcs: [a]", 6, "topcs"),
            ("kind", "kind: condtion\nsections: [a]\nupdated: 2026-11-22", 4, "\"condition\""),
            ("date", "sections: [a]\nupdated: 22.11.2026", 5, "String does not match the pattern"),
            ("section", "sections:\n  - overview\n  - { id: b, aspect: Cure }\nupdated: 2026-11-22", 6, "\"Overview\""),
            ("reviewer", "sections: [a]\nupdated: 2026-11-22\nreview:\n  status: reviewed\n  credentials: x\n  on: 2026-11-22\n  due: 2027-11-22", 6, "\"by\""),
            ("unreviewed", "sections: [a]\nupdated: 2026-11-22\nreview:\n  status: unreviewed\n  by: x", 8, "by"),
            ("source", "sections: [a]\nupdated: 2026-11-22\nsources:\n  - id: a\n    title: x\n    publisher: x\n    accessed: 2026-11-22", 7, "\"url\""),
            ("updated", "sections: [a]", 2, "\"updated\""),
        };

        var found = Diagnose([.. wrong.Select(each => ($"articles/en/{each.Name}.md", $"{Start}{each.Lines}\n"))]);

        Assert.All(wrong, each => Assert.Contains(found[$"articles/en/{each.Name}.md"], diagnostic => diagnostic.Line == each.Line && diagnostic.Message.Contains(each.Message, StringComparison.Ordinal)));
    }

    [FactIfInstalled(ExternalPrograms.Node | ExternalPrograms.Npm)]
    public void Footers_and_help_boxes_have_schemas_of_their_own()
    {
        var found = Diagnose(
        [
            ("articles/en/_closing.md", "---\ntitle: x\nsections: [disclaimer]\n"),
            ("articles/en/_help.md", "---\nsections: [lead, back]\nreview: { status: unreviewed }\n"),
        ]);

        Assert.Equal(2, Assert.Single(found["articles/en/_closing.md"]).Line);
        Assert.Equal(3, Assert.Single(found["articles/en/_help.md"]).Line);
    }

    // With its first fence and without the second, as an editor hands front matter to the server.
    private static string FrontMatterOf(string text) => text[..text.IndexOf("\n---\n", StringComparison.Ordinal)] + "\n";

    private IReadOnlyDictionary<string, IReadOnlyList<(int Line, string Message)>> Diagnose(IReadOnlyList<(string Path, string Text)> files)
    {
        using var server = YamlLanguageServer.Start(_folder.FullPath("MyClinic"));
        return server.Diagnose(files);
    }
}
