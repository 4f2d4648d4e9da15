namespace ClinicContent.Tool.Tests;

public class CommandTests
{
    [Fact]
    public void Compile_writes_the_pack_and_the_names()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/back-spasms.md", SoundArticle.Text);

        Assert.Equal((0, "", ""), Run(Arguments(folder)));

        Assert.Equal("back-spasms", ContentPack.Open(folder.FullPath("out/a.pack")).Articles.Single().Slug);
        Assert.Contains("BackSpasms", File.ReadAllText(folder.FullPath("out/A.g.cs")), StringComparison.Ordinal);
        Assert.Equal(["A.g.cs", "a.pack"], Directory.GetFiles(folder.FullPath("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compile_again_touches_the_pack_and_not_the_names()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", ArticleText.Good);
        Run(Arguments(folder));
        var long_ago = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.FullPath("out/A.g.cs"), long_ago);
        File.SetLastWriteTimeUtc(folder.FullPath("out/a.pack"), long_ago);

        Run(Arguments(folder));

        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(folder.FullPath("out/A.g.cs")));
        Assert.NotEqual(long_ago, File.GetLastWriteTimeUtc(folder.FullPath("out/a.pack")));
    }

    [Fact]
    public void An_error_replaces_nothing_and_ends_with_1()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", ArticleText.WithText("<b>")).Write("out/a.pack", "old").Write("out/A.g.cs", "old");

        var (code, output, _) = Run(Arguments(folder));

        Assert.Equal(1, code);
        Assert.Equal($"{folder.FullPath("in")}/en/a.md(9,1): error CC0301: ", output[..output.IndexOf("'<b>'", StringComparison.Ordinal)]);
        Assert.Equal("old", File.ReadAllText(folder.FullPath("out/a.pack")));
        Assert.Equal("old", File.ReadAllText(folder.FullPath("out/A.g.cs")));
    }

    [Fact]
    public void Arguments_can_come_from_a_file()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", ArticleText.Good).Write("args.rsp", string.Join('\n', Arguments(folder)[1..]));

        Assert.Equal(0, Run(["compile", $"@{folder.FullPath("args.rsp")}"]).Code);
    }

    [Theory]
    [InlineData("--default-language", "english language")]
    [InlineData("--namespace", "1x")]
    [InlineData("--namespace", "Clinic.event")]
    [InlineData("--class", "My Articles")]
    [InlineData("--class", "class")]
    [InlineData("--class", "Pack")]
    [InlineData("--class", "HealthArticle")]
    [InlineData("--name", " ")]
    [InlineData("--colour", "x")]
    public void A_wrong_option_is_named_and_ends_with_2(string option, string value)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", ArticleText.Good);
        var arguments = Arguments(folder).ToList();
        var at = arguments.IndexOf(option);
        if (at >= 0)
        {
            arguments.RemoveRange(at, 2);
        }

        var (code, _, error) = Run([.. arguments, option, value]);

        Assert.Equal(2, code);
        Assert.Contains(option, error, StringComparison.Ordinal);
        Assert.StartsWith("clinic-content: error CC0000: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_or_alias_cannot_have_the_name_of_the_class()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/health.md", ArticleText.Good).Write("in/en/a.md", ArticleText.WithLine("aliases: [safety]"));

        Assert.Equal(0, Run(Arguments(folder)).Code);
        Assert.Contains("en/health.md(1,1): error CC0403: ", Run([.. Arguments(folder), "--class", "Health"]).Output, StringComparison.Ordinal);
        Assert.Contains("en/a.md(6,11): error CC0410: ", Run([.. Arguments(folder), "--class", "Safety"]).Output, StringComparison.Ordinal);
    }

    private static string[] Arguments(ArticleFolderFixture folder) =>
    [
        "compile", folder.FullPath("in"), "--pack", folder.FullPath("out/a.pack"), "--code", folder.FullPath("out/A.g.cs"), "--name", "Test", "--namespace", "Test",
    ];

    private static (int Code, string Output, string Error) Run(string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
