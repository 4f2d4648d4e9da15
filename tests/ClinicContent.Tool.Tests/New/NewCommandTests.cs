namespace ClinicContent.Tool.Tests;

public class NewCommandTests
{
    private const string Day = "2026-11-23";

    [Fact]
    public Task A_new_pack_has_a_project_that_names_this_version()
    {
        using var folder = new ArticleFolderFixture();

        var (code, output, error) = Reports.Run("new", "pack", "MyClinic.Articles", "--in", folder.Path, "--date", Day);

        Assert.Equal((0, ""), (code, error));
        // The schemas have snapshots of their own.
        var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => $"=== {Path.GetRelativePath(folder.Path, file)}\n{File.ReadAllText(file)}");
        return Verify($"{output}\n{string.Join('\n', files)}".Replace(folder.Path, "", StringComparison.Ordinal).Replace(ToolVersion.Text, "{version}", StringComparison.Ordinal), "txt");
    }

    [Theory]
    [InlineData("en", "guide")]
    [InlineData("en", "condition")]
    [InlineData("es", "self-care")]
    public void A_new_article_compiles_and_each_of_its_placeholders_is_a_warning(string language, string kind)
    {
        using var folder = new ArticleFolderFixture();

        Assert.Equal(0, Reports.Run("new", "article", "Knee pain: \"what\" to do", "--folder", folder.Path, "--language", language, "--kind", kind, "--date", Day).Code);

        var (library, diagnostics) = folder.Compile();
        var article = Assert.Single(library!.Articles);
        Assert.Equal(("knee-pain-what-to-do", "Knee pain: \"what\" to do", new DateOnly(2026, 11, 23)), (article.Slug, article.Title, article.Updated));
        Assert.Equal(ReviewStatus.Unreviewed, article.Review.Status);
        Assert.Equal(File.ReadAllText(folder.FullPath($"{language}/knee-pain-what-to-do.md")).Split("PLACEHOLDER").Length - 1, diagnostics.Count(diagnostic => diagnostic.Id == "CC2025"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    public static TheoryData<string, string> KindsInEachLanguage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in KindNames.All)
            {
                data.Add(kind, "en");
                data.Add(kind, "es");
                data.Add(kind, "es-MX");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KindsInEachLanguage))]
    public void A_new_article_has_the_sections_of_its_kind_and_lacks_nothing_but_texts_and_sources(string kind, string language)
    {
        using var folder = new ArticleFolderFixture();

        Assert.Equal(0, Reports.Run("new", "article", "Prueba", "--folder", folder.Path, "--language", language, "--kind", kind).Code);

        var (code, output, _) = Reports.Run("check", folder.Path);
        Assert.Equal(0, code);
        Assert.Contains("errors: 0", output, StringComparison.Ordinal);
        var (library, diagnostics) = folder.Compile();

        // Texts and how they read, sources and other names are the author's to give.
        Assert.Subset(new HashSet<string>(["CC2001", "CC2002", "CC2010", "CC2025", "CC2027", "CC2031", "CC2033", "CC2034"]), diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet());
        var sections = library!.Articles.Single().Sections;
        Assert.Equal(KindSections.Of(KindNames.Parse(kind)).Select(section => (section.Id, section.Aspect, section.In(language).Heading)), sections.Select(section => (section.Id, section.HealthAspect, section.Title)));
        Assert.Equal("SeeDoctor", sections[^1].HealthAspect);
        Assert.Equal(language is not "en", sections[0].Title.StartsWith('¿'));
    }

    [Fact]
    public void Kinds_have_sections_of_their_own()
    {
        var kinds = KindNames.All.Select(kind => string.Join(' ', KindSections.Of(KindNames.Parse(kind)).Select(section => section.Id))).ToList();

        Assert.Equal(kinds.Count, kinds.Distinct().Count());
        Assert.Contains("overview symptoms causes diagnosis treatments self-care when-to-get-help", kinds);
        Assert.Contains("overview who-it-helps preparation what-to-expect aftercare risks when-to-get-help", kinds);
    }

    [Theory]
    [InlineData("Sunrise Pain", "SunrisePain")]
    [InlineData("sunrise-pain", "SunrisePain")]
    [InlineData("sunrise pain & spine", "SunrisePainSpine")]
    [InlineData("My Clinic.Articles", "MyClinic.Articles")]
    [InlineData("St. Mary's", "StMarys")]
    [InlineData("24/7 Pain", "Clinic247Pain")]
    [InlineData("my/clinic", "MyClinic")]
    [InlineData("Contoso.event", "Contoso.Event")]
    [InlineData("Clínica José", "ClínicaJosé")]
    [InlineData("  a  ", "A")]
    [InlineData("..", null)]
    [InlineData("", null)]
    [InlineData("&&&", null)]
    public void A_name_of_a_pack_that_cannot_be_one_is_told_with_a_name_that_can(string name, string? suggestion)
    {
        using var folder = new ArticleFolderFixture();

        var (code, _, error) = Reports.Run("new", "pack", name, "--in", folder.Path);

        Assert.Equal(2, code);
        Assert.Contains(suggestion is null ? "The name must be C# names joined by points, such as 'MyClinic.Articles'." : $"The name must be C# names joined by points, and '{name.Trim()}' is none: use '{suggestion}'.", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(suggestion, ProjectName.Suggest(name));
    }

    [Fact]
    public void A_new_article_brings_the_schemas_that_its_project_lacks()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("Clinic/Clinic.csproj", "<Project />").Write("Clinic/articles/en/a.md", SoundArticle.Text).Write("Clinic/.vscode/help.schema.json", "mine");

        var (code, output, _) = Reports.Run("new", "article", "Knee pain", "--folder", folder.FullPath("Clinic"));

        Assert.Equal(0, code);
        Assert.Contains($"Wrote {folder.FullPath("Clinic")}/.vscode/article.schema.json\n", output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.FullPath("Clinic/.vscode/help.schema.json")));
        Assert.Equal(EditorFiles.All.Count, Directory.GetFiles(folder.FullPath("Clinic/.vscode")).Length);
        Assert.DoesNotContain(".vscode", Reports.Run("new", "article", "Hip pain", "--folder", folder.FullPath("Clinic")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_a_project_stay_as_they_are()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("Clinic/Clinic.csproj", "<Project />").Write("Clinic/articles/en/a.md", SoundArticle.Text).Write("Clinic/.vscode/settings.json", "{ }");

        Assert.Equal(0, Reports.Run("new", "article", "Knee pain", "--folder", folder.FullPath("Clinic")).Code);

        Assert.Equal("{ }", File.ReadAllText(Assert.Single(Directory.GetFiles(folder.FullPath("Clinic/.vscode")))));
    }

    [Fact]
    public void A_new_pack_passes_its_check()
    {
        using var folder = new ArticleFolderFixture();
        Reports.Run("new", "pack", "MyClinic", "--in", folder.Path);

        var (code, output, _) = Reports.Run("check", folder.FullPath("MyClinic"));

        Assert.Equal(0, code);
        Assert.Contains("errors: 0", output, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_translation_keeps_the_sections_and_the_version_of_its_original()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/back-spasms.md", SoundArticle.Text);

        var (code, output, error) = Reports.Run("new", "article", "back-spasms", "--folder", folder.Path, "--language", "es", "--date", Day);

        Assert.Equal((0, ""), (code, error));
        var (library, diagnostics) = folder.Compile();
        Assert.Equal(["overview", "help"], library!.Articles.Single(article => article.Language == "es").Sections.Select(section => section.Id));
        Assert.Equal(["CC2025"], diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        return Verify(output.Replace(folder.Path, "articles", StringComparison.Ordinal) + "\n" + File.ReadAllText(folder.FullPath("es/back-spasms.md")), "txt");
    }

    [Theory]
    [InlineData("Back spasms", null, "PLACEHOLDER: Back spasms")]
    [InlineData("Espasmos de espalda", "back-spasms", "Espasmos de espalda")]
    public void A_translation_is_asked_for_by_title_or_with_its_own(string title, string? slug, string written)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/back-spasms.md", SoundArticle.Text);

        Reports.Run(["new", "article", title, "--folder", folder.Path, "--language", "es", .. slug is null ? Array.Empty<string>() : ["--slug", slug]]);

        Assert.Contains($"title: \"{written}\"\n", File.ReadAllText(folder.FullPath("es/back-spasms.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_an_original_is_one_of_its_own_in_its_language()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text);

        Assert.Equal(0, Reports.Run("new", "article", "Dolor de rodilla", "--folder", folder.Path, "--language", "es").Code);

        Assert.Contains("## ¿De qué se trata?", File.ReadAllText(folder.FullPath("es/dolor-de-rodilla.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/knee-pain.md", "mine").Write("MyClinic/articles/_clinic.json", "mine");

        var article = Reports.Run("new", "article", "Knee pain", "--folder", folder.Path);
        var pack = Reports.Run("new", "pack", "MyClinic", "--in", folder.Path);

        Assert.Equal((2, 2), (article.Code, pack.Code));
        Assert.Contains("knee-pain.md' is there already, and nothing was written: edit that file, or give another slug with --slug.", article.Error, StringComparison.Ordinal);
        Assert.Contains("_clinic.json' is there already, and nothing was written: choose another name.", pack.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.FullPath("en/knee-pain.md")));
        Assert.Equal(["MyClinic/articles/_clinic.json", "en/knee-pain.md"], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_translation_of_articles_with_errors_waits_for_them()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("<b>"));

        var (code, _, error) = Reports.Run("new", "article", "a", "--folder", folder.Path, "--language", "es");

        Assert.Equal(1, code);
        Assert.Contains("en/a.md(9,1): error CC0301: ", error, StringComparison.Ordinal);
        Assert.Contains("have an error: correct the errors above first, so that the version of 'a' to translate is known.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no disclaimer in 'fr' yet", "new", "article", "Le dos", "--language", "fr")]
    [InlineData("give one with --slug", "new", "article", "5 ways")]
    [InlineData("The title '膝の痛み' gives no slug that begins with a letter: give one with --slug", "new", "article", "膝の痛み")]
    [InlineData("gives no slug that begins with a letter: give one with --slug", "new", "article", " ")]
    [InlineData("which is taken", "new", "article", "Pack")]
    [InlineData("--slug must be", "new", "article", "x", "--slug", "X y")]
    [InlineData("--language must be", "new", "article", "x", "--language", "spanish language")]
    [InlineData("--date must be", "new", "article", "x", "--date", "today")]
    [InlineData("Run 'clinic-content new article --help'", "new", "article", "x", "--date", "today")]
    [InlineData("The name must be", "new", "pack", "my/clinic")]
    [InlineData("The name must be", "new", "pack", "..")]
    public void What_cannot_be_made_is_told_and_ends_with_2(string message, params string[] arguments)
    {
        using var folder = new ArticleFolderFixture();

        var (code, _, error) = Reports.Run([.. arguments, arguments[1] == "pack" ? "--in" : "--folder", folder.Path]);

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
