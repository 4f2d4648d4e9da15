using ClinicContent.Compiler;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering.Text;

public class TextRendererTests
{
    [Fact]
    public void A_whole_article_reads_as_a_handout()
    {
        var text = SampleArticle.Create().ToText(Clinic, new TextRenderOptions { Width = 60 });

        Assert.StartsWith(
            """
            Back spasms
            ===========

            A back spasm is a sudden tightening of a muscle.

            No clinician has reviewed this article yet.

            What is a back spasm?
            ---------------------

            In a back spasm, a muscle contracts in a painful way. Ask
            the board-certified physicians at Desert Spine Clinic about
            a facet joint block, or read more at MedlinePlus [1].

            - Rest for a day or two, but not longer, because muscles
              that do not move get weak and hurt more.
            - Then move:
              1. Walk a little.
              2. Walk more.

            Kind | How long
            ---------------
            Acute | Less than six weeks
            Chronic | More than three months

            When to get help
            ----------------

            | EMERGENCY
            | Call 911 or go to an emergency room if you have back pain
            | and:
            |
            | - you cannot hold your urine or stool;
            | - your legs get weak or numb.

            See a doctor soon

            Pain that lasts longer than a week should be looked at.

            > Listen to your body.

            """,
            text,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Links
            -----

            [1] https://medlineplus.gov/backpain.html
            [2] https://clinic.example/appointments
            [3] tel:+18887246236
            [4] https://opensource.org/license/mit

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_alone_has_its_heading_its_text_and_its_links()
    {
        var article = Article(w => Within(w, NodeKind.Paragraph, p => Link(p, LinkKind.Address, "https://e.example/", "here")), w => Paragraph(w, "Other."));

        Assert.Equal("Section 1\n---------\n\nhere [1]\n\nLinks\n-----\n\n[1] https://e.example/\n", article.GetSection("s1").ToText());
    }

    [Fact]
    public void Equal_targets_have_one_number() => Assert.Contains(
        "a [1] b [2] c [1]\n",
        Text(w => Within(w, NodeKind.Paragraph, p =>
        {
            Link(p, LinkKind.Address, "https://e.example/1", "a");
            p.Text(" ");
            Link(p, LinkKind.Address, "https://e.example/2", "b");
            p.Text(" ");
            Link(p, LinkKind.Address, "https://e.example/1", "c");
        })),
        StringComparison.Ordinal);

    [Fact]
    public void A_link_without_an_address_is_just_its_text() =>
        Assert.Equal("Section 1\n---------\n\nour plans\n", Text(w => Within(w, NodeKind.Paragraph, p => Link(p, LinkKind.Clinic, "insurance", "our plans"))));

    [Fact]
    public void A_paragraph_of_an_empty_clinic_value_leaves_no_trace() => Assert.Equal(
        "Section 1\n---------\n\na\n\nb\n",
        Text(w =>
        {
            Paragraph(w, "a");
            Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Locations));
            Within(w, NodeKind.BulletList, l => Within(l, NodeKind.ListItem, i => Within(i, NodeKind.Paragraph, p => p.Value(ClinicField.Locations))));
            Paragraph(w, "b");
        }));

    [Fact]
    public void Spaces_around_an_empty_clinic_value_are_one() => Assert.EndsWith(
        "\n\na b\n",
        Text(w => Within(w, NodeKind.Paragraph, p =>
        {
            p.Text("a ");
            p.Value(ClinicField.Locations);
            p.Text(" b ");
        })),
        StringComparison.Ordinal);

    [Fact]
    public void A_word_is_never_broken_and_a_no_break_space_does_not_break() =>
        Assert.EndsWith("\n\na\naaaaaaaaaaaaaaaaaaaaaaaaa\nb 911\u00A0now\n", Text(w => Paragraph(w, "a aaaaaaaaaaaaaaaaaaaaaaaaa b 911\u00A0now"), 20), StringComparison.Ordinal);

    [Fact]
    public void Combining_marks_take_no_column_and_wide_characters_two() =>
        Assert.EndsWith("\n\ne\u0301e\u0301e\u0301e\u0301e\u0301 日本語日本語日\nx\n", Text(w => Paragraph(w, "e\u0301e\u0301e\u0301e\u0301e\u0301 日本語日本語日 x"), 20), StringComparison.Ordinal);

    [Fact]
    public void A_text_cannot_steer_a_terminal() =>
        Assert.EndsWith("\n\na[31mb\n", Text(w => Paragraph(w, "a\u001b[31m\u009b\u202Eb\u0007")), StringComparison.Ordinal);

    [Fact]
    public void Rendering_to_a_reused_writer_allocates_nothing()
    {
        var (article, output) = (SampleArticle.Create(), new System.Buffers.ArrayBufferWriter<byte>(1 << 16));
        Assert.Equal(0, Allocations.Of(() =>
        {
            output.ResetWrittenCount();
            article.WriteText(output, Clinic);
            article.WriteAnsi(output, Clinic);
        }));
    }

    private static string Text(Action<DocumentWriter> section, int width = 80) => Article(section).GetSection("s1").ToText(Clinic, new TextRenderOptions { Width = width });
}
