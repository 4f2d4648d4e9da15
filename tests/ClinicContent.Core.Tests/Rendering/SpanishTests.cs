using System.Text.RegularExpressions;
using ClinicContent.Compiler;
using ClinicContent.Core.Tests.Site;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>A Spanish article has no English left, in what the renderers add to it either.</summary>
public class SpanishTests
{
    private static readonly ClinicProfile Clinica = new() { Name = "123", Language = "es", Phone = "602-555-0100" };

    private static readonly bool[] UnreviewedAndReviewed = [false, true];

    public static IEnumerable<object[]> Formats =>
        from format in ArticleFormats.BuiltIn
        from reviewed in UnreviewedAndReviewed
        select new object[] { format, reviewed };

    // The article says nothing but digits, so that every word there is comes from a renderer.
    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_word_that_a_renderer_adds_is_a_Spanish_one(string format, bool reviewed)
    {
        var article = Wordless("es", reviewed);

        var read = RenderedFormat.ReadBy(RenderedFormat.Render(article, format, Clinica), format);

        var rest = Regex.Replace(read.Replace(article.ContentHash[..8], "", StringComparison.Ordinal), @"(https|tel):[^\s)\]]+", "");
        foreach (var words in Words("es").Append("de").OrderByDescending(words => words.Length))
        {
            rest = rest.Replace(words, "", StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain(rest, char.IsLetter);
        Assert.NotEqual(rest, read);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_English_interface_word_is_in_any_format(string format, bool reviewed)
    {
        var read = RenderedFormat.ReadBy(RenderedFormat.Render(Wordless("es-MX", reviewed), format, Clinica), format);

        Assert.All(Words("en"), word => Assert.DoesNotMatch(new Regex($@"\b{Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase), read));
    }

    [Fact]
    public void A_renderer_uses_every_interface_word_in_one_format_or_another()
    {
        var read = string.Join(' ',
            from format in ArticleFormats.BuiltIn
            from reviewed in UnreviewedAndReviewed
            select RenderedFormat.ReadBy(RenderedFormat.Render(Wordless("es", reviewed), format, Clinica), format));
        var (site, everyKind) = (TestSite.Of(), TestSite.OfEveryKind());
        read += TestSite.Text(output => site.WriteIndexPage("es", output))
            + TestSite.Text(output => everyKind.WriteIndexPage("es", output))
            + TestSite.Text(output => everyKind.WriteArticlePage(everyKind.Library.Get("condition", "es"), output))
            + TestSite.Text(output => site.WriteArticlePage(TestSite.Library().Get("back-spasms", "es"), output))
            + string.Concat(Enum.GetValues<SiteError>().Select(error => TestSite.Text(output => site.WriteErrorPage(error, "es", "back-spasm", isClinicKnown: true, output))));

        // The tests of the search page and of Infobutton look for their words.
        var ofOthers = Enum.GetValues<InterfaceWord>()
            .Where(word => word is (>= InterfaceWord.NothingFound and <= InterfaceWord.SearchNeedsScript) or (>= InterfaceWord.ExactCode and <= InterfaceWord.UnknownCodeSystem))
            .Select(word => InterfaceWords.In("es")[word]);
        Assert.All(Words("es").Except(InterfaceWords.In("es").Dates.Months).Except(ofOthers), word => Assert.Contains(word, read, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_interface_word_is_translated() =>
        Assert.Empty(Words("es").Intersect(Words("en"), StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData(2026, 11, 22, "22 de noviembre de 2026")]
    [InlineData(2027, 1, 1, "1 de enero de 2027")]
    public void A_date_is_written_as_in_Spanish(int year, int month, int day, string written)
    {
        Span<byte> text = stackalloc byte[InterfaceWords.MaxDateLength];

        var length = InterfaceWords.In("es-419").FormatDate(text, new DateOnly(year, month, day));

        Assert.Equal(written, System.Text.Encoding.UTF8.GetString(text[..length]));
    }

    [Fact]
    public void The_label_of_the_phone_is_Spanish() =>
        Assert.Contains(">Llame al <span class=\"cc-phone\">602-555-0100</span></a>", Wordless("es", reviewed: false).ToPage(Clinica), StringComparison.Ordinal);

    private static IEnumerable<string> Words(string language) =>
        Enum.GetValues<InterfaceWord>()
            .Select(word => InterfaceWords.In(language)[word])
            .Concat(InterfaceWords.In(language).Dates.Months);

    private static Article Wordless(string language, bool reviewed) => Article(
        article => article with
        {
            Slug = "1",
            Language = language,
            Title = "11",
            Summary = "12.",
            Topics = ["13"],
            Related = [],
            Author = "14",
            License = new ContentLicense("15", "https://16.example/"),
            Sources = [new Source("17", "18", "https://19.example/", Day), new Source("27", "28", "https://29.example/", Day, isArchived: true), Source.OfClinic()],
            AlsoCalled = ["36"],
            Review = reviewed
                ? new Review(ReviewStatus.Reviewed, "20", "21", Day, Day.AddYears(2))
                : new Review(ReviewStatus.Unreviewed, null, null, null, null),
            ReadingEase = 70,
            Sections = [Section("s1", "22", Everything) with { Sources = [0, 1] }],
            CallToAction = Section("call", "23", w => Within(w, NodeKind.Paragraph, p => Link(p, LinkKind.Clinic, "phone", "24"))),
            Disclaimer = Section("disclaimer", "25", w => Paragraph(w, "26.")),
        });

    private static void Everything(DocumentWriter writer)
    {
        foreach (var kind in Enum.GetValues<CalloutKind>())
        {
            Within(writer, NodeKind.Callout, (int)kind, callout => Paragraph(callout, "30."));
        }

        Within(writer, NodeKind.Paragraph, p =>
        {
            Link(p, LinkKind.Address, "https://31.example/", "32");
            p.Citation(0);
        });
        Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("37");
            p.Citation(0);
            p.Citation(1);
        });
        writer.Image("https://33.example/1.png", "34");
        Within(writer, NodeKind.Table, 1, table => Within(table, NodeKind.TableRow, 1, row => Within(row, NodeKind.TableCell, 0, cell => cell.Text("35"))));
    }
}
