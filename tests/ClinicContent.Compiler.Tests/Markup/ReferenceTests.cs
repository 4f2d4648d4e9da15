using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;

namespace ClinicContent.Compiler.Tests;

/// <summary>
/// What CommonMark's reference implementation makes of random lists and random emphasis. <c>reference-cases.json</c> has its outcome, and
/// <c>reference-cases.mjs</c>, which wrote that file, says how.
/// </summary>
public class ReferenceTests
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly List<Case> Cases = JsonSerializer.Deserialize<List<Case>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Markup", "reference-cases.json")), Names)!;

    [Fact]
    public void The_author_is_warned_wherever_another_program_shows_something_else()
    {
        var silent = Cases.Select(Judge).Where(judged => judged is { Differs: true, IsRefused: false, IsWarned: false });

        Assert.Empty(silent.Select(judged => judged.Text));
    }

    [Fact]
    public void And_not_where_it_shows_the_same()
    {
        var wrong = Cases.Select(Judge).Where(judged => judged is { Differs: false, IsOfReference: true });

        Assert.Empty(wrong.Select(judged => judged.Text));
    }

    [Theory]
    [InlineData("anything")]
    [InlineData("steps")]
    [InlineData("slips")]
    [InlineData("quoted")]
    [InlineData("marks")]
    [InlineData("phrases")]
    public void Each_kind_has_cases_of_both(string kind)
    {
        var judged = Cases.Where(one => one.Kind == kind).Select(Judge).ToList();

        Assert.Contains(judged, one => one is { Differs: true, IsRefused: false });
        Assert.Contains(judged, one => !one.Differs);
    }

    private static Judged Judge(Case one)
    {
        var (source, errors) = (new SourceText(one.Text), new DiagnosticList("a"));
        var document = MarkdownParser.Parse(source, 0, errors)!;
        var warnings = MarkupCheck.Check(document, source, 0, errors, new Dictionary<string, int>());

        // Articles have no code blocks, and headings only where sections begin.
        var isRefused = errors.HasErrors || document.Descendants().Any(block => block is CodeBlock or HeadingBlock);
        return new Judged(one.Text, Normal(one.Html) != Normal(document.ToHtml()), isRefused, warnings.Count > 0, warnings.Any(warning => warning.Id is "CC2046" or "CC2049"));
    }

    // The structure and the words: where white space stands between blocks does not matter.
    private static string Normal(string html)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.GetDescendants())
        {
            var depth = node.GetAncestors().Count();
            if (node is IElement element)
            {
                letters.Append(System.Globalization.CultureInfo.InvariantCulture, $"<{depth} {element.LocalName} {element.GetAttribute("start")}>");
            }
            else if (string.Concat(node.TextContent.Where(letter => !char.IsWhiteSpace(letter))) is { Length: > 0 } text)
            {
                letters.Append(System.Globalization.CultureInfo.InvariantCulture, $"{depth} {text}");
            }
        }

        return letters.ToString();
    }

    private sealed record Case(string Kind, string Text, string Html);

    private sealed record Judged(string Text, bool Differs, bool IsRefused, bool IsWarned, bool IsOfReference);
}
