using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClinicContent.Core.Tests.Rendering.Markdown;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests.Rendering.Html;

/// <summary>Whatever a document holds, HTML holds only what the renderer itself writes: its elements, attributes and schemes.</summary>
[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public partial class HtmlPropertyTests
{
    /// <summary>The elements of a page with their attributes.</summary>
    internal static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["article"] = ["class", "lang", "data-cc-version"],
        ["header"] = ["class"],
        ["footer"] = ["class"],
        ["main"] = [],
        ["nav"] = ["class", "aria-label"],
        ["section"] = ["class", "id", "lang", "data-cc-version"],
        ["h1"] = ["id"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["p"] = ["class"],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = ["id"],
        ["blockquote"] = [],
        ["div"] = ["class", "role", "aria-label", "tabindex"],
        ["table"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
        ["hr"] = [],
        ["br"] = [],
        ["figure"] = ["class"],
        ["img"] = ["src", "alt", "loading"],
        ["em"] = [],
        ["strong"] = [],
        ["dfn"] = [],
        ["code"] = [],
        ["a"] = ["href", "rel", "class", "lang", "dir", "aria-label"],
        ["sup"] = ["class"],
        ["span"] = ["lang", "dir"],
        ["time"] = ["datetime"],
    };

    private static readonly ClinicProfile[] Clinics =
    [
        TestPacks.Clinic,
        new() { Name = "A & B <Spine>", Phone = "602 555 0100", Clinicians = "'doctors'", Insurance = "", Locations = "Here.", Treatment = "", Invitation = "Come. Soon.", WebsiteUrl = "https://clinic.example/?a=b" },
    ];

    [Property(MaxTest = 10)]
    public void Fragments_and_pages_of_a_few_documents_are_well_formed_and_hold_only_what_is_allowed(ArbitraryDocument document)
    {
        A_fragment_holds_only_allowed_elements_attributes_and_schemes(document);
        A_page_holds_only_allowed_elements_attributes_and_schemes(document);
        What_is_written_is_well_formed(document);
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void A_fragment_holds_only_allowed_elements_attributes_and_schemes(ArbitraryDocument document) =>
        AssertAllowed(new HtmlParser().ParseDocument(document.Article().ToHtml(TestPacks.Clinic, new HtmlRenderOptions { Parts = ArticleParts.All })).Body!);

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void A_page_holds_only_allowed_elements_attributes_and_schemes(ArbitraryDocument document) =>
        AssertAllowed(new HtmlParser().ParseDocument(document.Article().ToPage(TestPacks.Clinic)).Body!);

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Json_holds_the_same_html(ArbitraryDocument document)
    {
        using var json = System.Text.Json.JsonDocument.Parse(document.Article().ToJson(TestPacks.Clinic));

        AssertAllowed(new HtmlParser().ParseDocument(json.RootElement.GetProperty("hasPart")[0].GetProperty("text").GetString()!).Body!);
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void What_is_written_is_well_formed(ArbitraryDocument document)
    {
        // Every start has its end in the right place, so that a fragment cannot break the page it stands in.
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(document.Article().ToHtml(TestPacks.Clinic)))
        {
            if (tag.Groups[1].Value == "/")
            {
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
            }
            else if (tag.Groups[2].Value is not ("br" or "hr" or "img"))
            {
                open.Push(tag.Groups[2].Value);
            }
        }

        Assert.Empty(open);
    }

    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void Text_and_html_carry_the_same_words(ArbitraryDocument document)
    {
        var section = document.Article().Sections[0];

        var html = MarkdownWords.OfHtml(section.ToHtml(TestPacks.Clinic));
        var text = section.ToText(TestPacks.Clinic, new TextRenderOptions { Width = 0 });

        // The text adds marks of its own: numbers of items and links, the list of links, the word for an image.
        var rest = RenderedWords.LettersOf(text).AsSpan();
        foreach (var letter in RenderedWords.LettersOf(html).EnumerateRunes())
        {
            var at = rest.IndexOf(letter.ToString(), StringComparison.Ordinal);
            Assert.True(at >= 0, $"{letter} of {html} is not in {text}");
            rest = rest[(at + letter.Utf16SequenceLength)..];
        }
    }

    [Property(MaxTest = 500)]
    [Trait("Category", "Slow")]
    public void A_section_is_what_its_nodes_are_one_by_one(ArbitraryDocument document)
    {
        var section = document.Article().Sections[0];
        foreach (var clinic in Clinics)
        {
            foreach (var options in new[] { new HtmlRenderOptions { Parts = ArticleParts.None }, new HtmlRenderOptions { Parts = ArticleParts.None, ArticleUrl = "/health/{slug}", HeadingLevel = 4 } })
            {
                // The template is written by the first rendering; each must be as if it were.
                var html = section.ToHtml(clinic, options);

                Assert.Equal(Shown(HtmlReference.Of(section, clinic, options, options.HeadingLevel)), Shown(html[(html.IndexOf('\n', StringComparison.Ordinal) + 1)..^"</section>\n".Length]));
            }
        }
    }

    [Property(MaxTest = 1000)]
    public void Escaping_is_what_it_is_letter_by_letter(string? text)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text ?? "");

        Assert.Equal(HtmlReference.Escape(utf8), System.Text.Encoding.UTF8.GetString(HtmlEncoding.Encode(utf8)));
        Assert.Equal(HtmlReference.Escape(utf8), System.Text.Encoding.UTF8.GetString(HtmlEncoding.Encode(text ?? "")));
    }

    // Without the spaces that no browser shows: those at the edges of a block or line, within its links and emphasis as well, and all but one of a row.
    private static string Shown(string html) => HiddenSpace().Replace(html, "");

    [GeneratedRegex("(?<=(?: |\\n|<(p|li|t[dh]|h[1-6])( [^>]*)?>)(</?(a|em|strong|dfn|code)( [^>]*)?>)*) +| +(?=(</?(a|em|strong|dfn|code)( [^>]*)?>)*(<br>|</(p|li|t[dh]|h[1-6])>))")]
    private static partial Regex HiddenSpace();

    private static void AssertAllowed(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.True(Allowed.TryGetValue(element.LocalName, out var attributes), element.LocalName);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, attributes!));
            if (element.GetAttribute("href") is { } href)
            {
                Assert.Matches("^(https?://|tel:|mailto:|#|/)", href);
            }

            if (element.GetAttribute("src") is { } source)
            {
                Assert.StartsWith("https://", source, StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();
}
