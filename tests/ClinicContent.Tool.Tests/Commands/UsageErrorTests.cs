namespace ClinicContent.Tool.Tests;

/// <summary>The newcomer's mistakes, and what the command answers.</summary>
public sealed class UsageErrorTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_command_alone_tells_what_to_do_first()
    {
        var (code, output, error) = Reports.Run();

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("clinic-content: no command was given. Start here:\n\n  clinic-content new pack MyClinic ", error, StringComparison.Ordinal);
        Assert.Equal(["new pack", "new article", "check", "preview"], error.Split('\n').Where(line => line.StartsWith("  clinic-content ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')).Select(words => words[1] == "new" ? $"new {words[2]}" : words[1]));
        foreach (var line in error.Split('\n').Where(line => line.StartsWith("  clinic-content ", StringComparison.Ordinal)))
        {
            Assert.Equal(0, Reports.Run([.. line.Split("   ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..], "--help"]).Code);
        }
    }

    [Theory]
    [InlineData("There is no command 'chek'. Did you mean 'check'? The commands are 'new', 'import', 'check', ", "chek", "articles")]
    [InlineData("There is no command 'publish'. The commands are 'new', 'import', 'check', ", "publish")]
    [InlineData("There is no command 'artcle'. Did you mean 'article'? The commands are 'pack', 'article'. Run 'clinic-content new --help' ", "new", "artcle", "Knee pain")]
    [InlineData("'new' needs one of 'pack', 'article'. Run 'clinic-content new --help' ", "new")]
    [InlineData("There is no option '--formt'. Did you mean '--format'? Run 'clinic-content check --help' ", "check", "--formt", "sarif")]
    [InlineData("There is no option '--formt'. Did you mean '--format'? ", "check", "articles", "--formt", "sarif")]
    [InlineData("There is no option '--formt'. Did you mean '--format'? ", "check", "--formt")]
    [InlineData("There is no option '-q'. ", "stats", "-q")]
    [InlineData("There is no option '--bse-url'. Did you mean '--base-url'? Run 'clinic-content export --help' ", "export", "--bse-url=https://clinic.example", "--to", "site")]
    [InlineData("--format cannot be 'sarfi'. Did you mean 'sarif'? Use one of text, sarif. ", "check", "--format", "sarfi")]
    [InlineData("--kind cannot be 'condtion'. Did you mean 'condition'? Use one of condition, procedure, ", "new", "article", "Knee pain", "--kind", "condtion")]
    [InlineData("'Pain' is one argument too many. Put a name of several words in double quotes. Run 'clinic-content new pack --help' ", "new", "pack", "Sunrise", "Pain")]
    [InlineData("'pain' is one argument too many. Put a name of several words in double quotes. Run 'clinic-content new article --help' ", "new", "article", "Knee", "pain")]
    [InlineData("There is no option '--verison'. Did you mean '--version'? ", "--verison")]
    [InlineData("There is no option '--langage'. Did you mean '--language'? Run 'clinic-content new article --help' ", "new", "article", "Knee pain", "--langage", "es")]
    [InlineData("There is no command 'artcle'. Did you mean 'article'? ", "new", "artcle")]
    [InlineData("There is no command 'articles'. Did you mean 'article'? ", "new", "articles", "Knee pain")]
    [InlineData("There is no command 'previw'. Did you mean 'preview'? ", "previw", "--port", "8042")]
    [InlineData("There is no command 'validate'. Did you mean 'check'? ", "validate")]
    [InlineData("There is no command 'show'. Did you mean 'preview'? ", "show")]
    [InlineData("There is no command 'watch'. Did you mean 'preview'? ", "watch")]
    [InlineData("There is no command 'init'. Did you mean 'new'? ", "init")]
    [InlineData("'es' is one argument too many. Run 'clinic-content check --help' ", "check", "articles", "es")]
    public void A_mistyped_word_is_named_once_and_the_right_one_suggested(string message, params string[] arguments)
    {
        var (code, output, error) = Reports.Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"clinic-content: {message}", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("nope.json", "does not exist: correct the path to a clinic profile.")]
    [InlineData("none/nope.json", "does not exist: correct the path to a clinic profile.")]
    [InlineData("in", "is a folder: give the file that holds a clinic profile.")]
    public void A_clinic_profile_that_is_not_there_is_not_a_question_of_permission(string path, string message)
    {
        _folder.Write("in/en/a.md", SoundArticle.Text);
        foreach (var command in new[] { ExportedSite.Arguments(_folder.FullPath("in"), _folder.FullPath("out")), ["preview", _folder.FullPath("in")] })
        {
            var (code, output, error) = Reports.Run([.. command, "--clinic", _folder.FullPath(path)]);

            Assert.Equal((2, ""), (code, output));
            Assert.EndsWith($"'{DisplayPath.Of(_folder.FullPath(path))}' {message}\n", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_begins_with_a_hyphen_can_still_be_a_path_or_a_title()
    {
        _folder.Write("en/a.md", SoundArticle.Text);

        Assert.Equal(0, Reports.Run("new", "article", "--folder", _folder.Path, "--slug", "low-back", "- and then my back hurt").Code);
        Assert.Contains("CC0001", Reports.Run("check", "--", "--formt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_named_as_one()
    {
        _folder.Write("in/en/a.md", SoundArticle.Text);

        Assert.Contains("cannot be read: It is a folder.", Reports.Run("sign", "a.pack", "--key", _folder.FullPath("in")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_is_one_article()
    {
        _folder.Write("in/en/a.md", SoundArticle.Text);
        Assert.Equal(0, Reports.Run("keygen", _folder.FullPath("key")).Code);
        Assert.Equal(0, Reports.Run("pack", _folder.FullPath("in"), "--to", _folder.FullPath("a.pack")).Code);

        Assert.Contains(" files of 1 article for ", Reports.Run(ExportedSite.Arguments(_folder.FullPath("in"), _folder.FullPath("out"))).Output, StringComparison.Ordinal);
        Assert.Contains(", 1 article, latest of ", Reports.Run("sign", _folder.FullPath("a.pack"), "--key", _folder.FullPath("key")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(2, "2 articles")]
    [InlineData(1_200, "1,200 articles")]
    public void A_number_has_its_form_of_the_word(int number, string text) => Assert.Equal(text, Phrase.Count(number, "article", "articles").Text);
}
