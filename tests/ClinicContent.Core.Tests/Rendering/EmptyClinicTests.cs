using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ClinicContent.Compiler;
using static ClinicContent.Core.Tests.TestPacks;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>What a clinic does not say leaves nothing behind: no gap, no empty item, no word too many.</summary>
public class EmptyClinicTests
{
    private static readonly Article Sample = Article(article => article, w =>
    {
        Optional(w, ClinicCondition.OfValue(ClinicField.Treatment), o => Within(o, NodeKind.Paragraph, p => p.Value(ClinicField.Treatment)));
        Within(w, NodeKind.Paragraph, p =>
        {
            p.Value(ClinicField.Locations);
            p.Text(" ");
            p.Value(ClinicField.Insurance);
            p.Text(" Ask first. ");
            p.Value(ClinicField.Treatment);
        });
        Within(w, NodeKind.Paragraph, p =>
        {
            p.Value(ClinicField.Locations);
            p.Text(" ");
            p.Value(ClinicField.Insurance);
        });
        Within(w, NodeKind.BulletList, list =>
        {
            TightItem(list, "Rest.");
            Optional(list, ClinicCondition.OfLink(ClinicField.InsuranceUrl), o => Within(o, NodeKind.ListItem, item => Within(
                item,
                NodeKind.Paragraph,
                p =>
                {
                    p.Text("Ask if ");
                    Link(p, LinkKind.Clinic, "insurance", "your plan");
                    p.Text(" pays.");
                },
                NodeFlags.Tight)));
        });
    });

    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        foreach (var format in ArticleFormats.BuiltIn.Except([ArticleFormats.JsonLd]))
        {
            for (var said = 0; said < 16; said++)
            {
                data.Add(format, said);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Any_combination_of_empty_values_reads_as_if_the_rest_had_been_written_alone(string format, int said)
    {
        var (location, insurance, treatment) = ((said & 1) > 0 ? "We are here." : "", (said & 2) > 0 ? "We take all plans." : "", (said & 4) > 0 ? "We treat all." : "");
        var page = (said & 8) > 0;
        var clinic = new ClinicProfile { Name = "C", Locations = location, Insurance = insurance, Treatment = treatment, InsuranceUrl = page ? "/plans" : null };

        var rendered = new ArticleRenderer(new ClinicContentOptions { Clinic = clinic }).Render(Sample.Sections[0], format);

        string[] paragraphs = [treatment, Joined(location, insurance, "Ask first.", treatment), Joined(location, insurance)];
        Assert.Equal([.. paragraphs.Where(text => text.Length > 0), "Rest.", .. page ? ["Ask if your plan pays."] : Array.Empty<string>()], Blocks(rendered, format));
        Assert.DoesNotMatch(@"<li></li>|<p></p>|<p> | </p>|\S  +\S(?![^<]*>)", Regex.Replace(rendered, @"(?s)<head>.*</head>|\n *", "\n"));
    }

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));

    // The paragraphs and items of the section, as a reader tells them apart.
    private static IEnumerable<string> Blocks(string rendered, string format)
    {
        if (format is ArticleFormats.Text or ArticleFormats.Markdown or ArticleFormats.Ansi)
        {
            var text = format == ArticleFormats.Ansi ? RenderedWords.WithoutStyles(rendered) : rendered;
            text = text[..(text.IndexOf("Links", StringComparison.Ordinal) is > 0 and var links ? links : text.Length)];
            return [.. Regex.Split(text, @"\n\n|\n(?=- )").Skip(1).Select(block => Regex.Replace(block.Trim(' ', '\n', '#', '-'), @"\s+", " "))
                .Select(block => Regex.Replace(block, @"\[([^\]]*)\]\([^)]*\)| \[\d\]", "$1")).Where(block => block.Length > 0 && !block.StartsWith("Section", StringComparison.Ordinal))];
        }

        if (format == ArticleFormats.Json)
        {
            using var json = System.Text.Json.JsonDocument.Parse(rendered);
            rendered = "<section class='cc-section'>" + json.RootElement.GetProperty("text").GetString();
        }

        // Not trimmed: a space at an end is a leftover.
        return new HtmlParser().ParseDocument(rendered).QuerySelectorAll(".cc-section > p, .cc-section > ul > li").Select(block => block.TextContent);
    }

    private static void Optional(DocumentWriter writer, int condition, Action<DocumentWriter> block)
    {
        writer.BeginOptional(condition);
        block(writer);
        writer.End();
    }
}
