using FsCheck;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests.Rendering.Text;

[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public class TextPropertyTests
{
    private static readonly TextRenderOptions Unwrapped = new() { Width = 0 };

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Wrapping_changes_no_word(ArbitraryDocument document, byte extra)
    {
        var article = document.Article();

        var wrapped = article.ToText(TestPacks.Clinic, new TextRenderOptions { Width = TextRenderOptions.MinWidth + extra });

        Assert.Equal(RenderedWords.LettersOf(article.ToText(TestPacks.Clinic, Unwrapped)), RenderedWords.LettersOf(wrapped));
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void A_line_is_wider_than_asked_for_only_when_it_is_one_word(ArbitraryDocument document, byte extra)
    {
        var width = TextRenderOptions.MinWidth + extra;
        var lines = document.Article().ToText(TestPacks.Clinic, new TextRenderOptions { Width = width }).Split('\n');

        foreach (var line in lines.Where(line => line.EnumerateRunes().Sum(TextWidth.Of) > width))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsPrefix);
            Assert.True(words.Count() <= 1, line);
        }
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Blank_lines_are_single_and_no_line_ends_in_a_space(ArbitraryDocument document)
    {
        var text = document.Article().ToText(TestPacks.Clinic);

        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.Empty(RenderedWords.ControlsOf(text));
    }

    // What stands before the text of a line, and the number before an address, which never leaves it.
    private static bool IsPrefix(string word) => word is ">" or "|" or "-" || word.TrimEnd('.').All(char.IsAsciiDigit) || (word[0] == '[' && word[^1] == ']');
}
