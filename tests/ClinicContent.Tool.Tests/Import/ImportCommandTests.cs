using System.Text;

namespace ClinicContent.Tool.Tests;

public class ImportCommandTests
{
    private const string Page = "<h1>Knee pain</h1><p>Rest your knee.</p>";

    [Fact]
    public Task A_page_becomes_an_article_and_what_is_left_out_is_told()
    {
        using var run = new ImportRun("neck-pain.html", File.ReadAllText(Reports.Kept("neck-pain.html")), "--origin", "Written by Ana Ruiz for our clinic in 2019.", "--kind", "condition");

        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.DoesNotContain(run.Check(), diagnostic => diagnostic.Severity == Severity.Error);
        return Verify($"{run.Output}\n=== {run.Files.Single()}\n{run.Article}".Replace(Path.GetTempPath(), "", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public void The_text_that_this_project_began_with_is_imported_whole()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("clinic.json", """{ "name": "The Pain Center of Arizona", "phone": "1-888-PAINCENTER" }""");
        var source = File.ReadAllText(Reports.Kept("back-spasms.txt"));

        using var plain = new ImportRun("back-spasms.txt", source, "--origin", "Written by a clinic.");
        using var placed = new ImportRun("back-spasms.txt", source, "--origin", "Written by a clinic.", "--clinic", folder.FullPath("clinic.json"));

        var words = SourceWords.OfText(source);
        Assert.Empty(SourceWords.Missing(words, plain.Text() + plain.Output));
        Assert.Empty(SourceWords.Missing(words, placed.Text() + placed.Output));
        Assert.DoesNotContain("Pain Center of Arizona", placed.Body, StringComparison.Ordinal);
        Assert.Contains("{{clinic.name}}", placed.Body, StringComparison.Ordinal);
        Assert.Contains("review: { status: unreviewed }\n", plain.Article, StringComparison.Ordinal);
        Assert.Contains("origin: \"Written by a clinic.\"\n", plain.Article, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes\n", true)]
    [InlineData("no\n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Nothing_is_imported_unless_somebody_says_that_he_may(string? answer, bool isAllowed)
    {
        var output = new StringWriter();
        var ask = () => RightToUse.Require(isGiven: false, answer is null ? null : new StringReader(answer), output);

        if (isAllowed)
        {
            ask();
        }
        else
        {
            Assert.Contains("texts for patients are often licensed", Assert.Throws<CommandException>(ask).Message, StringComparison.Ordinal);
        }

        Assert.Equal(answer is not null, output.ToString().Contains("Do you have the right to use and change these texts?", StringComparison.Ordinal));
        RightToUse.Require(isGiven: true, null, output);
    }

    [Fact]
    public void An_article_is_replaced_only_when_that_is_asked_for()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("knee.html", Page).Write("articles/en/knee-pain.md", "mine");
        string[] command = ["import", folder.FullPath("knee.html"), "--output", folder.FullPath("articles"), RightToUse.Option];

        var (code, _, error) = Reports.Run(command);

        Assert.Equal(1, code);
        Assert.Contains("knee-pain.md' is there already: give another slug with --slug, or replace it with --force.", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.FullPath("articles/en/knee-pain.md")));
        Assert.Equal(0, Reports.Run([.. command, "--force"]).Code);
        Assert.Contains("Rest your knee.", File.ReadAllText(folder.FullPath("articles/en/knee-pain.md")), StringComparison.Ordinal);
        Assert.Equal(0, Reports.Run([.. command, "--slug", "knees"]).Code);
    }

    [Fact]
    public void A_folder_is_imported_with_the_links_between_its_files()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("old/knee.html", "<h1>Knee pain</h1><p>As <a href='more/hip.htm#x'>hips</a> do.").Write("old/more/hip.htm", "<h1>Hip pain</h1><p>As <a href='../knee.html'>knees</a> do.")
            .Write("old/a.txt", "Knee pain\n\nAnother text on it, with enough words in it to be none of the headings.").Write("old/b.docx", "x").Write("old/.git/c.html", "x");

        var (code, output, error) = Reports.Run("import", folder.FullPath("old"), "--output", folder.FullPath("articles"), RightToUse.Option, "--report", folder.FullPath("report.txt"));

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["hip-pain.md", "knee-pain-2.md", "knee-pain.md"], Directory.GetFiles(folder.FullPath("articles/en")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("As [hips](hip-pain.md) do.", File.ReadAllText(folder.FullPath("articles/en/knee-pain-2.md")), StringComparison.Ordinal);
        Assert.Contains("b.docx: not imported, because import does not read its format", output, StringComparison.Ordinal);
        Assert.Contains("the slug is 'knee-pain-2', because", output, StringComparison.Ordinal);
        Assert.StartsWith(File.ReadAllText(folder.FullPath("report.txt")), output, StringComparison.Ordinal);
        Assert.Equal(0, Reports.Run("check", folder.FullPath("articles")).Code);
    }

    [Fact]
    public void Of_several_files_none_is_written_when_one_cannot_be_read()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("old/a.html", Page).Write("old/b.html", "").Write("old/c.txt", [0xFF]);

        var (code, _, error) = Reports.Run("import", folder.FullPath("old"), "--output", folder.FullPath("articles"), RightToUse.Option);

        Assert.Equal(1, code);
        Assert.Contains("b.html: The file is empty.", error, StringComparison.Ordinal);
        Assert.Contains("c.txt: The byte 0xFF on line 1 (byte 1 of the line) does not belong in UTF-8", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.FullPath("articles")));
    }

    [Theory]
    [InlineData("Articles", "articles-guide.md")]
    [InlineData("Pack", "pack-guide.md")]
    [InlineData("LLMs", "llms-guide.md")]
    [InlineData("EN", "en-guide.md")]
    [InlineData("膝の痛み", "page.md")]
    [InlineData("5 ways", "page.md")]
    public void A_slug_is_one_that_is_free(string title, string file)
    {
        using var run = new ImportRun("page.html", $"<h1>{title}</h1><p>x");

        run.Text();
        Assert.Equal([$"en/{file}"], run.Files);
    }

    [Fact]
    public void A_text_in_another_language_is_no_translation_of_an_article_by_chance()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("x.html", "<html lang=es><h1>Knee pain</h1><p>Descanse.").Write("articles/en/knee-pain.md", SoundArticle.Text);
        string[] command = ["import", folder.FullPath("x.html"), "--output", folder.FullPath("articles"), "--language", "es", RightToUse.Option];

        Assert.Contains("There is an article 'knee-pain' in 'en', and this text would count as its translation", Reports.Run(command).Error, StringComparison.Ordinal);
        Assert.Equal(0, Reports.Run([.. command, "--slug", "rodilla"]).Code);
        Assert.Contains("## Información general\n", File.ReadAllText(folder.FullPath("articles/es/rodilla.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=windows-1252><h1>Dolor</h1><p>Espa\u00f1a \u20ac")]
    [InlineData("windows-1252", "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><h1>Dolor</h1><p>Espa\u00f1a \u20ac")]
    [InlineData("utf-8", "\uFEFF<h1>Dolor</h1><p>España €")]
    [InlineData("utf-16", "\uFEFF<h1>Dolor</h1><p>España €")]
    [InlineData("utf-16BE", "\uFEFF<h1>Dolor</h1><p>España €")]
    public void A_page_is_read_in_its_encoding(string encoding, string page)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(page);
        using var run = new ImportRun("page.html", bytes);

        Assert.EndsWith("\nEspaña €\n", run.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", "%PDF-1.7", "This is a PDF document, not text")]
    [InlineData("page.html", "PK\u0003\u0004xx", "This is a Word document, or another packed file, not text")]
    [InlineData("page.txt", "{\\rtf1 x}", "This is an RTF document, not text")]
    [InlineData("page.txt", "<!DOCTYPE html><p>x", "This is a web page: give the file the ending .html")]
    [InlineData("page.txt", "a\0b", "bytes of value 0")]
    [InlineData("page.txt", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F\u0010x", "too many control characters")]
    [InlineData("page.html", "<meta charset=klingon><p>x", "The page names the charset 'klingon', which is not known: save it as UTF-8.")]
    [InlineData("page.html", "<div id=app></div><script src=a.js></script>", "The file has no text for an article")]
    [InlineData("page.txt", " \n\n ", "The file has no text for an article")]
    public void A_file_without_a_text_ends_in_an_error_that_says_what_to_do(string name, string content, string message)
    {
        using var run = new ImportRun(name, content);

        Assert.Equal(1, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("does not exist", "import", "none.html")]
    [InlineData("has a format that import does not read. It reads .html, .htm, .xhtml, .txt, .text", "import", "ClinicContent.Tool.Tests.dll")]
    [InlineData("There is no disclaimer in 'fr' yet", "import", "page.html", "--language", "fr")]
    [InlineData("--origin must be one sentence of at most 300 characters", "import", "page.html", "--origin", " ")]
    [InlineData("--slug must be", "import", "page.html", "--slug", "A b")]
    [InlineData("If you wrote these texts, or may use and change them, say so with --i-have-the-right.", "import", "page.html")]
    public void A_command_that_cannot_run_says_why(string message, params string[] arguments)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("page.html", Page);
        arguments[1] = arguments[1] == "page.html" ? folder.FullPath("page.html") : Path.Combine(AppContext.BaseDirectory, arguments[1]);
        if (!Console.IsInputRedirected && message.Contains("--i-have", StringComparison.Ordinal))
        {
            return;
        }

        var (code, _, error) = Reports.Run([.. arguments, "--output", folder.FullPath("articles")]);

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.FullPath("articles")));
    }
}
