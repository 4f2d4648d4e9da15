namespace ClinicContent.Compiler.Tests;

/// <summary>The blocks of a section that cite sources, what each rests on, and what a reviewer is shown of them.</summary>
public class SectionBlockTests
{
    [Fact]
    public void Paragraphs_items_rows_and_lines_of_callouts_are_blocks()
    {
        var evidence = Read("""
            A *text* at {{clinic.name}}. [@one; @two]

            - An item, with

              two paragraphs. [@two]

              - Another within. [@one]

            | Day | Walk |
            | --- | --- |
            | 1 | 5 minutes [@one] |

            > [!NOTE]
            > A line. [@one]
            >
            > - One more. [@two]

            > A quote. [@one]

            ![A knee](https://www.example.org/knee.png)
            """);

        Assert.Equal(
            [
                "10:1 Paragraph A text at {{clinic.name}}. <one two> Own",
                "12:1 ListItem An item, with two paragraphs. <two> Own",
                "16:3 ListItem Another within. <one> Own",
                "20:2 TableRow 1 | 5 minutes <one> Own",
                "23:3 CalloutLine A line. <one> Own",
                "25:3 CalloutLine One more. <two> Own",
                "27:3 Paragraph A quote. <one> Own",
            ],
            evidence.Select(Show));
    }

    [Theory]
    [InlineData("Do this: [@one]\n\n- Rest.\n- Walk.", "Own LeadIn LeadIn")]
    [InlineData("Do this:\n\n- Rest. [@one]\n- Walk. [@two]", "List Own Own")]
    [InlineData("Do this:\n\n- Rest. [@one]\n- Walk.", "None Own None")]
    [InlineData("Do this [@one]\n\n- Rest.", "Own None")]
    [InlineData("Do this: [@one]\n\nRest.\n\n- Walk.", "Own None None")]
    [InlineData("Do this: [@one]\n\n| a |\n|---|\n| b |", "Own LeadIn")]
    [InlineData("- These: [@one]\n\n  - Rest.\n\n  - Walk.\n\n- More.", "Own LeadIn LeadIn None")]
    [InlineData("These: [@one]\n\n- Two kinds:\n\n  - Rest.\n\n- More.", "Own LeadIn LeadIn LeadIn")]
    [InlineData("> [!NOTE]\n> These: [@one]\n>\n> - Rest.", "Own LeadIn")]
    [InlineData("{{clinic.treatment}}\n\nText.", "Clinic None")]
    [InlineData("You can call {{clinic.name}}.", "None")]
    public void A_lead_in_cites_for_its_list_and_a_list_for_its_lead_in(string text, string bases) =>
        Assert.Equal(bases, string.Join(' ', Read(text).Select(block => block.Basis)));

    [Fact]
    public void What_a_list_cites_carries_the_words_above_it() =>
        Assert.Equal(["Do this: <one two> List", "Rest. <one> Own", "Walk. <two> Own"], Read("Do this:\n\n- Rest. [@one]\n- Walk. [@two]").Select(block => Show(block).Split(' ', 3)[2]));

    [Fact]
    public void A_source_that_is_not_listed_is_one_error_and_no_warning()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithText("A text. [@none]"));

        var ids = folder.Compile().Diagnostics.Select(diagnostic => diagnostic.Id).ToList();

        Assert.Contains("CC0323", ids);
        Assert.DoesNotContain("CC2029", ids);
    }

    [Fact]
    public void Help_boxes_are_listed_with_the_sources_of_their_own_file()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.Text).Write("en/_help.md", """
            ---
            sources: [{ id: aid, title: T, publisher: P, url: "https://www.example.org/aid", accessed: 2026-11-22 }]
            sections: [{ id: lead }, { id: back }]
            ---
            ## Help

            > [!EMERGENCY]
            > Call 911 for any of these.

            ## Back

            > [!EMERGENCY]
            > - Numb legs. [@aid]
            """);

        var evidence = Compile(folder).Where(block => block.Article == "_help");

        Assert.Equal(["8:3 CalloutLine Call 911 for any of these. <> List", "13:3 CalloutLine Numb legs. <aid> Own"], evidence.Select(Show));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Very_many_blocks_take_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("Do:\n\n- a\n- b [@one]\n\n", 9000));

        Assert.Equal(27_000, Read(text).Count);
    }

    [Fact]
    public void A_statement_of_the_first_clinic_is_a_source_but_not_evidence()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", SoundArticle.With("updated:", "author: A\nupdated:").Replace("  - { id: two, title: T, publisher: P, url: \"https://www.example.org/2\", accessed: 2026-11-22 }", "  - { id: two, clinicStatement: true }"));

        Assert.Equal("CC2010", Assert.Single(folder.Compile().Diagnostics).Id);
        var source = folder.Pack().Articles[0].Sources[1];
        Assert.Equal((true, "The clinic that first published this", "", ""), (source.IsClinicStatement, source.Title, source.Publisher, source.Url));
    }

    private static IReadOnlyList<BlockEvidence> Read(string text)
    {
        using var folder = new ArticleFolderFixture();
        const string Sources = "sources: [{ id: one, title: T, publisher: P, url: \"https://www.example.org/1\", accessed: 2026-11-22 }, { id: two, title: T, publisher: P, url: \"https://www.example.org/2\", accessed: 2026-11-22 }]";
        folder.Write("en/a.md", ArticleText.WithText(text).Replace("updated:", $"{Sources}\nupdated:"));
        return Compile(folder);
    }

    private static IReadOnlyList<BlockEvidence> Compile(ArticleFolderFixture folder) =>
        LibraryCompiler.Compile(folder.Path, new CompilationOptions { Name = "Test", WithEvidence = true }).Evidence;

    private static string Show(BlockEvidence block) => FormattableString.Invariant(
        $"{block.Location.Line}:{block.Location.Column} {block.Block.Kind} {block.Block.Text} <{string.Join(' ', block.Sources.Select(source => source.Id))}> {block.Basis}");
}
