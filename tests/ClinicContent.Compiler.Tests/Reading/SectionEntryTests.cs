namespace ClinicContent.Compiler.Tests;

public class SectionEntryTests
{
    private const string Body = "## What is it?\n\nText.\n\n## When should I get help?\n\nText.\n";

    [Theory]
    [InlineData("sections: [overview, help]", null)]
    [InlineData("sections:\n  - overview\n  - help", null)]
    [InlineData("sections:\n  - overview # the first\n  - \"help\"", null)]
    [InlineData("sections:\n  - overview\n  - { id: help, aspect: SeeDoctor }", "SeeDoctor")]
    [InlineData("sections: [{ id: overview }, help]", null)]
    public void An_entry_can_be_its_id_alone_and_the_text_gives_its_heading(string sections, string? aspect)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", $"---\ntitle: x\nsummary: x\n{sections}\nupdated: 2026-11-22\n---\n{Body}");

        var article = folder.Compile().Library!.Articles.Single();

        Assert.Equal([("overview", "What is it?", null), ("help", "When should I get help?", aspect)], article.Sections.Select(section => (section.Id, section.Title, section.HealthAspect)));
    }

    [Fact]
    public void Footers_and_help_boxes_take_ids_as_well()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/_closing.md", "---\nsections: [disclaimer]\n---\n## About this information\n\nText.\n")
            .Write("en/_help.md", $"---\nsources:\n  - {{ id: s, title: T, publisher: P, url: \"https://www.example.org\", accessed: 2026-11-22 }}\nsections: [lead, back]\n---\n## Help\n\n> [!EMERGENCY]\n> Call 911 for:\n\n## With back pain\n\n> [!EMERGENCY]\n> - You cannot feel your legs. [@s]\n")
            .Write("en/a.md", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [{ id: overview, aspect: SeeDoctor }]\nhelp: [back]\nupdated: 2026-11-22"));

        var (library, diagnostics) = folder.Compile();

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("About this information", library!.Articles.Single().Disclaimer.Title);
        Assert.NotNull(library.Articles.Single().Emergency);
    }

    [Fact]
    public void A_list_is_neither_an_id_nor_a_set_of_keys()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", ArticleText.WithFrontMatter("title: x\nsummary: x\nsections: [[overview]]\nupdated: 2026-11-22"));

        Assert.Contains(folder.Compile().Diagnostics, diagnostic => diagnostic.Id == "CC0112" && diagnostic.Message.StartsWith("'sections' must be a set of keys, or its id alone, not a list: ", StringComparison.Ordinal));
    }
}
