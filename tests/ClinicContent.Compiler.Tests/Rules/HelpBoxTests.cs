namespace ClinicContent.Compiler.Tests;

/// <summary>How an article's boxes are joined from the named ones and its own lines.</summary>
public class HelpBoxTests
{
    private const string Help = """
        ---
        sources: [{ id: one, title: One, publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }, { id: three, title: Three, publisher: P, url: "https://www.example.org/3", accessed: 2026-11-22 }]
        sections: [{ id: lead }, { id: back }, { id: mood }]
        ---
        ## Help

        > [!EMERGENCY]
        > Call 911 for any of these.

        > [!URGENT]
        > See a doctor today.

        ## With back pain

        > [!EMERGENCY]
        > - Numb legs. [@one]

        > [!URGENT]
        > - Fever. [@one]

        ## With a low mood

        > [!EMERGENCY]
        > - Thoughts of death. [@three]

        """;

    [Fact]
    public void Named_boxes_and_own_lines_become_one_box_of_each_kind_under_labels()
    {
        var article = Compile(SoundArticle.With("> Call 911 if you cannot feel your legs.", "> After a shot:\n>\n> - A bad headache. [@two]").Replace("updated:", "help: [back, mood]\nupdated:"));

        Assert.Equal(
            "<p>Call 911 for any of these.</p><p><strong>With back pain:</strong></p><ul><li>Numb legs.</li></ul><p><strong>With a low mood:</strong></p><ul><li>Thoughts of death.</li></ul><p><strong>After a shot:</strong></p><ul><li>A bad headache.</li></ul>",
            Html(article.Emergency!));
        Assert.Equal(
            "<p>See a doctor today.</p><p><strong>With back pain:</strong></p><ul><li>Fever.</li></ul><p>See a doctor soon if you have a fever.</p>",
            Html(article.Urgent!).Replace("<p><strong>See a doctor soon if you have a fever.</strong></p>", "<p>See a doctor soon if you have a fever.</p>", StringComparison.Ordinal));
        Assert.DoesNotContain("cc-callout", article.Sections[1].ToHtml(new ClinicProfile { Name = "C" }).Replace(article.Emergency!.ToHtml(), "", StringComparison.Ordinal).Split("</div>\n</div>").Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_the_article_cites_as_well_is_listed_once()
    {
        var article = Compile(SoundArticle.WithLine("help: [back, mood]"));

        Assert.Equal(["https://www.example.org/1", "https://www.example.org/2", "https://www.example.org/3"], article.Sources.Select(source => source.Url));
        Assert.Contains("https://www.example.org/3", article.Emergency!.Sources.Select(source => source.Url));
    }

    [Fact]
    public void An_article_without_named_boxes_keeps_its_own_words()
    {
        var article = Compile(SoundArticle.Text);

        Assert.Equal("<p>Call 911 if you cannot feel your legs.</p>", Html(article.Emergency!));
        Assert.Equal("<p>See a doctor soon if you have a fever.</p>", Html(article.Urgent!));
    }

    [Fact]
    public void A_changed_own_line_makes_the_translation_stale()
    {
        Assert.NotEqual(SoundArticle.HashOf(SoundArticle.Text), SoundArticle.HashOf(SoundArticle.With("feel your legs", "move your legs")));
    }

    // What stands in the callout, below its label.
    private static string Html(Section box)
    {
        var html = box.ToHtml();
        var inside = html[(html.IndexOf("</p>\n", html.IndexOf("cc-callout-label", StringComparison.Ordinal), StringComparison.Ordinal) + 5)..];
        return inside[..inside.IndexOf("</div>", StringComparison.Ordinal)].Replace("\n", "", StringComparison.Ordinal);
    }

    private static Article Compile(string article)
    {
        using var folder = new ArticleFolderFixture();
        var library = folder.Write("en/_help.md", Help).Write("en/a.md", article).Compile().Library!;
        return ContentPack.FromStream(new MemoryStream(PackWriter.Write(library))).Articles[0];
    }
}
