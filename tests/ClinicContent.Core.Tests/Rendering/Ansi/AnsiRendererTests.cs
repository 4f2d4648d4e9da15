using ClinicContent.Compiler;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering.Ansi;

public class AnsiRendererTests
{
    [Theory]
    [InlineData((int)CalloutKind.Emergency, "\e[31m|\e[0m \e[1;31mEMERGENCY\e[0m\n\e[31m|\e[0m Now.\n")]
    [InlineData((int)CalloutKind.Urgent, "\e[33m|\e[0m \e[1;33mGET HELP SOON\e[0m\n\e[33m|\e[0m Now.\n")]
    [InlineData((int)CalloutKind.SelfCare, "\e[32m|\e[0m \e[1;32mSELF-CARE\e[0m\n\e[32m|\e[0m Now.\n")]
    [InlineData((int)CalloutKind.Note, "\e[34m|\e[0m \e[1;34mNOTE\e[0m\n\e[34m|\e[0m Now.\n")]
    public void A_callout_says_in_words_what_its_color_says(int kind, string expected) =>
        Assert.EndsWith("\n\n" + expected, Ansi(w => Within(w, NodeKind.Callout, kind, c => Paragraph(c, "Now."))), StringComparison.Ordinal);

    [Fact]
    public void A_link_is_underlined_and_numbered() =>
        Assert.Contains("\n\nsee \e[4mthe page\e[0m [1].\n", Ansi(w => Within(w, NodeKind.Paragraph, p =>
        {
            p.Text("see ");
            Link(p, LinkKind.Address, "https://e.example/", "the page");
            p.Text(".");
        })), StringComparison.Ordinal);

    [Fact]
    public void A_style_goes_on_after_the_mark_of_the_next_line() =>
        Assert.EndsWith("> \e[1maaaaaaaaaa\e[0m\n> \e[1mbbbbbbbbbb\e[0m\n", Ansi(
            w => Within(w, NodeKind.Quote, q => Within(q, NodeKind.Paragraph, p => Within(p, NodeKind.Strong, s => s.Text("aaaaaaaaaa bbbbbbbbbb")))), 20), StringComparison.Ordinal);

    private static string Ansi(Action<DocumentWriter> section, int width = 80) => Article(section).GetSection("s1").ToAnsi(Clinic, new TextRenderOptions { Width = width });
}
