using FsCheck;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests.Rendering.Ansi;

[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public class AnsiPropertyTests
{
    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Without_its_styles_it_is_the_plain_text(ArbitraryDocument document, byte extra)
    {
        var options = new TextRenderOptions { Width = TextRenderOptions.MinWidth + extra };
        var article = document.Article();

        var ansi = article.ToAnsi(TestPacks.Clinic, options);

        Assert.Equal(article.ToText(TestPacks.Clinic, options), RenderedWords.WithoutStyles(ansi));
    }

    [Property(MaxTest = 30)]
    public void No_style_of_a_few_documents_reaches_over_the_end_of_a_line(ArbitraryDocument document) => AssertStylesEnd(document);

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void No_style_reaches_over_the_end_of_a_line(ArbitraryDocument document) => AssertStylesEnd(document);

    private static void AssertStylesEnd(ArbitraryDocument document)
    {
        foreach (var line in document.Article().ToAnsi(TestPacks.Clinic).Split('\n'))
        {
            var last = line.LastIndexOf('\e');
            Assert.True(last < 0 || line.AsSpan(last).StartsWith("\e[0m"), line);
        }
    }
}
