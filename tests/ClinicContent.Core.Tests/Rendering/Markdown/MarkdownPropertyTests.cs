using FsCheck;
using FsCheck.Xunit;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Core.Tests.Rendering.Markdown;

[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public class MarkdownPropertyTests
{
    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Markdown_holds_no_markup_but_that_of_the_document(ArbitraryDocument document)
    {
        var markdown = document.Article().ToMarkdown(TestPacks.Clinic);
        var parsed = Markdig.Markdown.Parse(markdown, Tables);

        Assert.Empty(RenderedWords.ControlsOf(markdown));
        Assert.DoesNotContain(parsed.Descendants(), node => node is HtmlBlock or HtmlInline or AutolinkInline or CodeBlock or LinkReferenceDefinition);
        Assert.All(parsed.Descendants<LinkInline>(), link => Assert.Matches("^(https?://e\\.example/|tel:|mailto:)", link.Url!));
        Assert.All(parsed.Descendants<HeadingBlock>(), heading => Assert.Equal('#', heading.HeaderChar));
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Markdown_carries_the_words_of_the_text(ArbitraryDocument document)
    {
        var article = document.Article();
        var section = article.GetSection("s1");

        var html = Markdig.Markdown.ToHtml(section.ToMarkdown(TestPacks.Clinic), Tables);

        Assert.Equal(MarkdownWords.OfHtml(section.ToHtml(TestPacks.Clinic)), MarkdownWords.OfHtml(html));
    }
}
