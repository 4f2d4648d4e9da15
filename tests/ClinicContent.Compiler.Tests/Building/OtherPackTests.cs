namespace ClinicContent.Compiler.Tests;

/// <summary>Links to articles of other packs are checked against those packs, when they are known.</summary>
public class OtherPackTests
{
    [Theory]
    [InlineData("[y](pack:Spine/back-spasms)")]
    [InlineData("[y](pack:Spine/back-spasms#overview)")]
    [InlineData("[y][1]\n\n[1]: pack:Spine/back-spasms")]
    public void A_link_to_an_article_that_there_is_passes(string link)
    {
        var result = Compile(link, known: true);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Id == "CC3002");
        Assert.NotNull(result.Library);
    }

    [Theory]
    [InlineData("[y](pack:Spin/back-spasms)", "CC0329", "have a pack 'Spin'. Did you mean 'Spine'?")]
    [InlineData("[y](pack:Spine/back-spasm)", "CC0330", "There is no article 'back-spasm' in the pack 'Spine'. Did you mean 'back-spasms'?")]
    [InlineData("[y](pack:Spine/back-spasms#overvew)", "CC0311", "There is no section 'overvew' in 'Spine/back-spasms'. Did you mean 'overview'?")]
    public void A_link_to_what_is_not_there_is_an_error_with_a_suggestion(string link, string id, string message)
    {
        var error = Assert.Single(Compile(link, known: true).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal((id, 9, 3), (error.Id, error.Location.Line, error.Location.Column));
        Assert.Contains(message.Replace("have a pack", "has a pack", StringComparison.Ordinal), error.Message.Replace("references has a pack", "has a pack", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_told_once_as_unchecked_when_no_pack_is_known()
    {
        var information = Assert.Single(Compile("[y](pack:Spine/back-spasms) and [z](pack:Knees/knee-pain)", known: false).Diagnostics, diagnostic => diagnostic.Id == "CC3002");

        Assert.Equal(Severity.Information, information.Severity);
        Assert.StartsWith("2 links to Knees, Spine were not checked", information.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_checked_again_when_another_version_of_its_pack_is_referenced()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("x [y](pack:Spine/back-spasms)"));
        var cache = folder.FullPath("../" + Path.GetRandomFileName());
        try
        {
            CompilationResult With(string slug) => LibraryCompiler.Compile(folder.Path, new CompilationOptions { Name = "Test", CachePath = cache, OtherPacks = new OtherPacks(() => [Pack("Spine", slug)]) });

            Assert.NotNull(With("back-spasms").Library);
            Assert.Contains(With("spasms").Diagnostics, diagnostic => diagnostic.Id == "CC0330");
            Assert.NotNull(With("back-spasms").Library);
        }
        finally
        {
            File.Delete(cache);
        }
    }

    // The content is compiled once for all target frameworks, and each of them has references of its own.
    [Fact]
    public void Links_of_a_build_for_several_target_frameworks_are_left_to_each_of_them()
    {
        using var folder = new ArticleFolderFixture();
        using var files = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("x [y](pack:Spine/back-spasms)"));
        files.Write("there.pack", PackOf("Spine", "back-spasms")).Write("gone.pack", PackOf("Spine", "spasms"));
        (int Code, string Output) Run(params string[] more)
        {
            var output = new StringWriter { NewLine = "\n" };
            string[] arguments = ["compile", folder.Path, "--pack", files.FullPath("a.pack"), "--code", files.FullPath("A.g.cs"), "--name", "Test", "--namespace", "Test", "--links", files.FullPath("links"), .. more];
            return (CompilerProgram.Run(arguments, output, output), output.ToString());
        }

        var compiled = Run();
        Assert.Equal(0, compiled.Code);
        Assert.DoesNotContain("CC3002", compiled.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(files.FullPath("links")));
        File.Delete(files.FullPath("a.pack"));
        Assert.Equal((0, ""), Run("--check-links", "--warnings-as-errors", "--reference", files.FullPath("there.pack")));
        var gone = Run("--check-links", "--reference", files.FullPath("gone.pack"));
        Assert.Equal(1, gone.Code);
        Assert.Contains("en/a.md(9,3): error CC0330: ", gone.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(files.FullPath("a.pack")));
        folder.Write("en/a.md", ArticleText.Good);
        Assert.Equal(0, Run().Code);
        Assert.False(File.Exists(files.FullPath("links")));
    }

    [Fact]
    public void A_pack_with_such_links_needs_a_reader_that_knows_them_and_no_other_pack_does()
    {
        Assert.Equal(4, PackWriter.Write(Compile("[y](pack:Spine/back-spasms)", known: true).Library!)[PackFormat.MinReaderOffset]);
        Assert.Equal(3, PackWriter.Write(Compile("y", known: true).Library!)[PackFormat.MinReaderOffset]);
    }

    private static CompilationResult Compile(string text, bool known)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText($"x {text}"));
        return LibraryCompiler.Compile(folder.Path, new CompilationOptions { Name = "Test", OtherPacks = known ? new OtherPacks(() => [Pack("Spine", "back-spasms")]) : null });
    }

    private static ContentPack Pack(string name, string slug) => ContentPack.FromMemory(PackOf(name, slug), trusted: true);

    private static byte[] PackOf(string name, string slug)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write($"en/{slug}.md", ArticleText.Good);
        return PackWriter.Write(LibraryCompiler.Compile(folder.Path, new CompilationOptions { Name = name }).Library!);
    }
}
