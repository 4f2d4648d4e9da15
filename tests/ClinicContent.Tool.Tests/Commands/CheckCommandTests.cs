using System.Text;

namespace ClinicContent.Tool.Tests;

public class CheckCommandTests
{
    private static string Stale => "---\n" + SoundArticle.Text[4..];

    [Fact]
    public void Check_counts_what_it_found()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", SoundArticle.Translation());

        Assert.Equal((0, "Files: 2, errors: 0, warnings: 0.\n", ""), Run("check", folder.Path));
    }

    [Fact]
    public void A_warning_alone_ends_with_0_and_as_an_error_with_1()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("- Walk", "Walk"));

        var (code, output, _) = Run("check", folder.Path);
        var (strict, errors, _) = Run("check", folder.Path, "--warnings-as-errors");

        Assert.Equal(0, code);
        Assert.StartsWith($"{folder.Path}/en/a.md(2,8): warning CC2004: ", output, StringComparison.Ordinal);
        Assert.EndsWith("\nFiles: 1, errors: 0, warnings: 1.\n", output, StringComparison.Ordinal);
        Assert.Equal(1, strict);
        Assert.StartsWith($"{folder.Path}/en/a.md(2,8): error CC2004: ", errors, StringComparison.Ordinal);
        Assert.EndsWith("\nFiles: 1, errors: 1, warnings: 0.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_finds_reviews_that_are_overdue()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithLine("review: { status: reviewed, by: x, credentials: y, on: 2026-01-15, due: 2026-11-22 }"));

        Assert.DoesNotContain("CC2014", Run("check", folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("warning CC2014: ", Run("check", folder.Path, "--date", "2026-11-23").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date", "23.11.2026")]
    [InlineData("--default-language", "english language")]
    [InlineData("--colour", "x")]
    public void A_wrong_option_is_named_and_ends_with_2(string option, string value)
    {
        var (code, _, error) = Run("check", "x", option, value);

        Assert.Equal(2, code);
        Assert.Contains(option, error, StringComparison.Ordinal);
        Assert.Contains("'clinic-content check --help'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_takes_the_same_options()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", SoundArticle.WithLine("review: { status: reviewed, by: x, credentials: y, on: 2026-01-15, due: 2026-11-22 }"));
        string[] arguments = ["compile", folder.FullPath("in"), "--pack", folder.FullPath("a.pack"), "--code", folder.FullPath("A.g.cs"), "--name", "T", "--namespace", "T", "--date", "2027-01-01"];

        Assert.Equal(0, Run(arguments).Code);
        File.Delete(folder.FullPath("a.pack"));
        Assert.Equal(1, Run([.. arguments, "--warnings-as-errors"]).Code);
        Assert.False(File.Exists(folder.FullPath("a.pack")));
    }

    [Fact]
    public void Links_to_other_packs_are_checked_when_the_packs_are_given()
    {
        using var folder = new ArticleFolderFixture();
        using var other = SampleFolder.New();
        folder.Write("in/en/a.md", ArticleText.WithText("See [it](pack:Test/knee-pain#what-to-do) and [that](pack:Test/knee-pane)."));
        folder.Write("other.pack", other.Bytes()).Write("other.dll", PackFiles.Assembly(other.Bytes()));

        var unknown = Run("check", folder.FullPath("in"));
        Assert.Equal(0, unknown.Code);
        Assert.Contains("info CC3002: 2 links to Test were not checked", unknown.Output, StringComparison.Ordinal);
        foreach (var file in (string[])["other.pack", "other.dll"])
        {
            var (code, output, _) = Run("check", folder.FullPath("in"), "--packs", folder.FullPath(file));
            Assert.Equal(1, code);
            Assert.Contains("a.md(9,46): error CC0330: There is no article 'knee-pane' in the pack 'Test'. Did you mean 'knee-pain'?", output, StringComparison.Ordinal);
            Assert.Contains("errors: 1", output, StringComparison.Ordinal);
        }

        Assert.Equal(2, Run("check", folder.FullPath("in"), "--packs", folder.FullPath("none.pack")).Code);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void Accepting_a_translation_adds_one_line_and_changes_no_other_byte(string newLine, string mark)
    {
        using var folder = new ArticleFolderFixture();
        var before = mark + Stale.Replace("\n", newLine);
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", before);
        var hash = SoundArticle.HashOf(SoundArticle.Text);

        var (code, output, _) = Run("check", folder.Path, "--accept-translation");

        Assert.Equal((0, $"{folder.Path}/es/a.md: original: none -> {hash}\nFiles: 2, errors: 0, warnings: 0.\n"), (code, output));
        Assert.Equal(Encoding.UTF8.GetBytes(before.Replace("updated:", $"original: {hash}{newLine}updated:")), File.ReadAllBytes(folder.FullPath("es/a.md")));
        Assert.Equal(SoundArticle.Text, File.ReadAllText(folder.FullPath("en/a.md")));
        Assert.Equal(["a.md"], Directory.GetFiles(folder.FullPath("es")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("original: {0} # of the first version")]
    [InlineData("original: \"{0}\"")]
    [InlineData("original:   '{0}'   ")]
    public void Accepting_a_translation_replaces_the_hash_alone(string line)
    {
        using var folder = new ArticleFolderFixture();
        const string Old = "0123456789abcdef";
        var before = Stale.Replace("title: Back", line.Replace("{0}", Old) + "\ntitle: Back");
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", before);
        var hash = SoundArticle.HashOf(SoundArticle.Text);

        Assert.Contains($"original: {Old} -> {hash}", Run("check", folder.Path, "--accept-translation").Output, StringComparison.Ordinal);

        Assert.Equal(before.Replace(Old, hash), File.ReadAllText(folder.FullPath("es/a.md")));
    }

    [Fact]
    public void Without_an_updated_line_to_stand_before_the_hash_ends_the_front_matter()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("es/a.md", Stale.Replace("updated:", "\"updated\":"));

        Assert.Equal(0, Run("check", folder.Path, "--accept-translation").Code);

        Assert.Contains($"\"updated\": 2026-11-22\norigin: Written for a test.\noriginal: {SoundArticle.HashOf(SoundArticle.Text)}\n---\n", File.ReadAllText(folder.FullPath("es/a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_in_braces_is_left_to_its_author()
    {
        using var folder = new ArticleFolderFixture();
        var before = ArticleText.WithFrontMatter("{ title: x, summary: x, sections: [{ id: overview }], updated: 2026-11-22 }");
        folder.Write("en/a.md", ArticleText.Good).Write("es/a.md", before);

        var (code, output, _) = Run("check", folder.Path, "--accept-translation");

        Assert.Equal(1, code);
        Assert.Contains("write 'original: ", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder.FullPath("es/a.md")));
    }

    [Fact]
    public void A_file_name_with_line_breaks_is_reported_on_one_line()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("en/b\nx.md(1,1): error\u001B \u202E  c.md", SoundArticle.Text);

        var lines = Run("check", folder.Path).Output.Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{folder.Path}/en/b\uFFFDx.md(1,1): error\uFFFD \uFFFD  c.md(1,1): error CC0008: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Files: 1, errors: 1", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_accepts_nothing()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("<b>")).Write("es/a.md", ArticleText.Good);

        Assert.Equal(1, Run("check", folder.Path, "--accept-translation").Code);

        Assert.Equal(ArticleText.Good, File.ReadAllText(folder.FullPath("es/a.md")));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
