namespace ClinicContent.Compiler.Tests;

/// <summary>Text that looks a little like markup, and is what it says.</summary>
public class ReadAsWrittenTests
{
    [Theory]
    [InlineData("Take ~5 mg, or ~10 mg at night.")]
    [InlineData("It costs $5 to $10, or $20 ($30 for two).")]
    [InlineData("Walk 5 * 3 minutes, 2-3 times a day.")]
    [InlineData("It is 10:30:15 now: go, and note: rest.")]
    [InlineData("Name: ____________")]
    [InlineData("The file pain_diary_2026 is yours.")]
    [InlineData("Take \\*two\\* and \\[^1\\] and \\~\\~three\\~\\~ and \\{#x\\}.")]
    [InlineData("See `**code**` and `[[x]]`.")]
    [InlineData("#1 cause of pain, and #2 too.")]
    [InlineData("-5 degrees, or +5.")]
    [InlineData("3.5 mg a day\n2026. Then more.")]
    [InlineData("—Hola.")]
    [InlineData("| a | b |\n| --- | --- |\n| – | 1. x |")]
    [InlineData("See [the guide](https://www.example.org/a_b_c~d^e?x=y).")]
    [InlineData("Doctors [in some places] say so (https is safe).")]
    [InlineData("**Really?** Yes, un**believ**able.")]
    [InlineData("Flags: \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F, a family \U0001F468\u200D\U0001F469\u200D\U0001F466, a heart \u2764\uFE0F.")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u200F(1)")]
    public void Plain_text_is_no_lost_markup(string text)
    {
        using var folder = new ArticleFolderFixture();

        var diagnostics = folder.Write("en/a.md", ArticleText.WithText(text)).Compile().Diagnostics;

        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Id is [_, _, '2', '0', '4' or '6', _]).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void What_is_not_read_is_told_beside_the_error_that_it_causes()
    {
        using var folder = new ArticleFolderFixture();

        var diagnostics = folder.Write("en/a.md", ArticleText.WithBody("##\u00A0Overview\n\nText.\n")).Compile().Diagnostics;

        Assert.Contains(diagnostics, diagnostic => diagnostic is { Id: "CC2041", Location: { Line: 7, Column: 1 } });
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CC0202");
    }

    [Fact]
    public void Lost_markup_can_be_waived()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.WithText("See www.example.org. [@one]").Replace("updated:", "waive: [{ rule: CC2044, reason: Shown as printed on the leaflet. }]\nupdated:"));

        Assert.Empty(folder.Compile().Diagnostics);
    }

    [Fact]
    public void Lost_markup_of_shared_files_is_told()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("en/_closing.md", "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nSee www.example.org.\n");

        Assert.Equal("CC2044", Assert.Single(folder.Compile().Diagnostics).Id);
    }

    [Fact]
    public void What_was_found_stays_found_when_nothing_changed()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("in/en/a.md", SoundArticle.WithText("See www.example.org. [@one]"));
        var options = new CompilationOptions { Name = "Test", CachePath = folder.FullPath("cache") };

        var first = LibraryCompiler.Compile(folder.FullPath("in"), options).Diagnostics;
        var second = LibraryCompiler.Compile(folder.FullPath("in"), options).Diagnostics;

        Assert.Equal("CC2044", Assert.Single(first).Id);
        Assert.Equal(first, second);
    }
}
