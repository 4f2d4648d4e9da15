using ClinicContent.Compiler;
using ClinicContent.Core.Tests.Rendering.Text;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering.Markdown;

public class MarkdownRendererTests
{
    [Fact]
    public void A_whole_article_reads_as_its_author_would_write_it() => Assert.Contains(
        """
        # Back spasms

        A back spasm is a sudden tightening of a muscle.

        No clinician has reviewed this article yet.

        ## What is a back spasm?

        In a **back spasm**, a muscle contracts in a painful way. Ask the board-certified physicians at Desert Spine Clinic about a facet joint block, or read more at [MedlinePlus](https://medlineplus.gov/backpain.html).

        - Rest for a day or two, but not longer, because muscles that do not move get weak and hurt more.
        - Then move:
          1. Walk a little.
          2. Walk more.

        | Kind | How long |
        | --- | --- |
        | Acute | Less than six weeks |
        | Chronic | More than three months |

        ## When to get help

        > **Emergency**
        >
        > Call 911 or go to an emergency room if you have back pain and:
        >
        > - you cannot hold your urine or stool;
        > - your legs get weak or numb.

        ### See a doctor soon

        """,
        SampleArticle.Create().ToMarkdown(Clinic),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("1. no list", "1\\. no list")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("=== no heading", "\\=== no heading")]
    [InlineData("<b>no HTML</b> &amp;", "\\<b\\>no HTML\\</b\\> \\&amp;")]
    [InlineData("[no](link)", "\\[no\\](link)")]
    [InlineData("https://no.link www.no.link", "https\\://no.link www\\.no.link")]
    [InlineData("Call now! It costs 1.50: pain-free", "Call now! It costs 1.50: pain-free")]
    public void Text_stays_text(string text, string expected) => Assert.Equal($"{expected}\n", Body(w => Paragraph(w, text)));

    [Theory]
    [InlineData("", "bold", "ness", "**bold**ness\n")]
    [InlineData("a", " bold ", "b", "a **bold** b\n")]
    [InlineData("a ", "\"quoted\"", " b", "a **\"quoted\"** b\n")]
    [InlineData("", "\"quoted\"", "b", "\"quoted\"b\n")]
    [InlineData("a", "(b)", " c", "a(b) c\n")]
    public void Emphasis_that_Markdown_cannot_say_is_plain_text(string before, string strong, string after, string expected) => Assert.Equal(expected, Body(w => Within(w, NodeKind.Paragraph, p =>
    {
        p.Text(before);
        Within(p, NodeKind.Strong, s => s.Text(strong));
        p.Text(after);
    })));

    [Fact]
    public void Emphasis_right_after_emphasis_goes_on() => Assert.Equal("*ab*\n", Body(w => Within(w, NodeKind.Paragraph, p =>
    {
        Within(p, NodeKind.Emphasis, s => s.Text("a"));
        Within(p, NodeKind.Emphasis, s => s.Text("b"));
    })));

    [Fact]
    public void A_hard_break_is_a_backslash() => Assert.Equal("a\\\nb\n", Body(w => Within(w, NodeKind.Paragraph, p =>
    {
        p.Text("a");
        p.LineBreak();
        p.Text("b");
        p.LineBreak();
    })));

    [Fact]
    public void An_exclamation_mark_before_a_link_makes_no_image() => Assert.Equal("Now\\![x](https://e.example/a%28b%29)\n", Body(w => Within(w, NodeKind.Paragraph, p =>
    {
        p.Text("Now!");
        Link(p, LinkKind.Address, "https://e.example/a(b)", "x");
    })));

    [Fact]
    public void Lists_in_a_row_stay_apart() => Assert.Equal("- a\n\n* b\n\n- c\n", Body(w =>
    {
        Within(w, NodeKind.BulletList, l => TightItem(l, "a"));
        Within(w, NodeKind.BulletList, l => TightItem(l, "b"));
        Within(w, NodeKind.BulletList, l => TightItem(l, "c"));
    }));

    [Fact]
    public void Code_has_more_backticks_around_than_within() => Assert.Equal("``a`b`` and ``` `` ```\n", Body(w => Within(w, NodeKind.Paragraph, p =>
    {
        p.Code("a`b");
        p.Text(" and ");
        p.Code("``");
    })));

    [Fact]
    public void A_clinics_value_cannot_become_markup()
    {
        var clinic = new ClinicProfile { Name = "# <script>*x*</script> [a](javascript:b)" };

        var markdown = Article(w => Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Name))).GetSection("s1").ToMarkdown(clinic);

        Assert.Equal("# Section 1\n\n\\# \\<script\\>\\*x\\*\\</script\\> \\[a\\](javascript:b)\n", markdown);
    }

    [Fact]
    public void Rendering_to_a_reused_writer_allocates_nothing()
    {
        var (article, output) = (SampleArticle.Create(), new System.Buffers.ArrayBufferWriter<byte>(1 << 16));
        Assert.Equal(0, Allocations.Of(() =>
        {
            output.ResetWrittenCount();
            article.WriteMarkdown(output, Clinic);
        }));
    }

    private static string Body(Action<DocumentWriter> section) =>
        Article(section).GetSection("s1").ToMarkdown(Clinic, new MarkdownRenderOptions { Parts = ArticleParts.None });
}
