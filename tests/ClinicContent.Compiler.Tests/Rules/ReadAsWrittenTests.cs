namespace ClinicContent.Compiler.Tests;

/// <summary>Text that looks a little like markup, and is what it says.</summary>
public class ReadAsWrittenTests
{
    [Theory]
    [InlineData("Take ~5 mg, or ~10 mg at night.")]
    [InlineData("Write to [desk@clinic.org](mailto:desk@clinic.org), or see [www.nhs.uk](https://www.nhs.uk/) and [the page nhs.uk/knee here](https://www.nhs.uk/knee).")]
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
    [InlineData("| # | # of days |\n| --- | --- |\n| - | - 5 |\n| -5 °C | +5 |\n| # Days | > 38 °C |\n| – | – none |\n| Rest - or not - at home | - |\n| > normal | >= 5 |")]
    [InlineData("Rest: at home - or not - and sleep. Ask for room #2, or #### 1234. Then #1.")]
    [InlineData("Rest. \\#\\#\\# Home care")]
    [InlineData("See [a](https://www.example.co/x), [b](https://example.museum) and [c](https://con.example.org).")]
    [InlineData("See [the guide](https://www.example.org/a_b_c~d^e?x=y).")]
    [InlineData("Doctors [in some places] say so (https is safe).")]
    [InlineData("**Really?** Yes, un**believ**able.")]
    [InlineData("Flags: \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F, a family \U0001F468\u200D\U0001F469\u200D\U0001F466, a heart \u2764\uFE0F.")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u200F(1)")]
    [InlineData("Do it in order: 1) rest, 2) ice and\n3) move.")]
    [InlineData("Haga esto: 1) reposo; 2) hielo;\n3) ejercicio.")]
    [InlineData("Haga esto: 1) reposo,\n2) use hielo y\n3) camine y\n4) descanse.")]
    [InlineData("Ask us: 1. rest, 2. ice, and\n3. move.")]
    [InlineData("The pain (grade 1 or\n2) is mild, and so is (grade\n3) at times.")]
    [InlineData("Take it (day 1 to day\n7) and stop.")]
    [InlineData("Both help: a) rest,\nb) ice, and\nc) sleep.")]
    [InlineData("Hepatitis\nA. Hepatitis\nB. Both matter.")]
    [InlineData("She saw Dr.\nA. Ruiz last week. Then she saw\nB. Lopez too.")]
    [InlineData("Grado\nI. Es leve. Grado\nII. Es peor.")]
    [InlineData("El 3.er día y el\n2.o día son los peores.")]
    [InlineData("> \"I was scared.\"\n>\n> — Ana, 45")]
    [InlineData("> \"I was scared.\"\n>\n> – Ana, 45")]
    [InlineData("\"I was scared.\"\n\n— Ana, 45")]
    [InlineData("— Doctor, can I walk?\n\n— Yes, you can.")]
    [InlineData("Dijo:\n—Me duele aquí.\n—¿Desde cuándo?\n—Desde ayer.")]
    [InlineData("Wear a brace* when you walk.")]
    [InlineData("Advil* and Motrin* help.\n\n*Brand names.")]
    [InlineData("| Ibuprofen (Advil®)* | 2 |\n| --- | --- |\n| 1 | 2 |\n\n*Ask us first.")]
    [InlineData("Take 2 * 3 = 6 pills * day.")]
    [InlineData("She rated it \"4 stars\" (****).")]
    [InlineData("Your pain (0-10): __. Your name: ____.")]
    [InlineData("→ See the next page.")]
    [InlineData("Thank you!\n\n~ Ana Ruiz")]
    [InlineData("> \"It hurt for 3 days,\" she said.")]
    [InlineData("9. Nine.\n10. Ten.")]
    [InlineData("1. Rest.\n\nThen wait.\n\n2. Walk.")]
    [InlineData("1. Rest.\n1. Walk.\n1. Sit.")]
    [InlineData("- 5 to 10 reps.\n- 3 sets.")]
    [InlineData("Press `*` or `#`; type `1*2`.")]
    [InlineData("Un**believ**able, *(really)*, and **yes**, *no*.")]
    [InlineData("The pain went from 8 to 4 - a big step — and 5–6 days; L4-L5; well-known.")]
    [InlineData("Rest --> ice -> heat, and <-- back.")]
    [InlineData("He [the doctor of that date] said [to me] to rest [...] and [sic] walk.")]
    [InlineData("The score is < 5 or > 10; p < 0.05.")]
    [InlineData("The file pain_diary_2026 and my_form_2 are yours.")]
    [InlineData("Do you hurt? Tell us. Is it bad? Say so.")]
    [InlineData("NÃO, Ângela; une façade âgée; «quizá» mañana.")]
    [InlineData("Desert Spine\nMain Street 12\nPhoenix")]
    [InlineData("- Rest.\n\n* Walk.")]
    [InlineData("1. Rest.\n   - Sit.\n   - Lie down.\n2. Ice.")]
    public void Plain_text_is_no_lost_markup(string text)
    {
        using var folder = new ArticleFolderFixture();

        var diagnostics = folder.Write("en/a.md", ArticleText.WithText(text)).Compile().Diagnostics;

        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Id is [_, _, '2', '0', '4' or '6' or '7', _]).Select(diagnostic => diagnostic.ToString()));
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

    [Theory]
    [InlineData("An NSAID helps.\n\n*[NSAID]: A pill for pain.")]
    [InlineData("An NSAID helps.\n\n*[NSAID]: A pill for pain,")]
    [InlineData("An NSAID helps.\n\n*[]: A pill")]
    public void The_explanation_of_a_term_can_end_the_file_without_a_line_end(string text)
    {
        using var folder = new ArticleFolderFixture();

        folder.Write("en/a.md", ArticleText.WithText(text).TrimEnd('\n'));

        Assert.Null(Record.Exception(() => folder.Compile()));
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
