using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>An article in any format, and what somebody reads of it: words, without what its format adds.</summary>
internal static partial class RenderedFormat
{
    // Names for programs: schema.org's terms, the words that authors write in the front matter, ids and addresses.
    private static readonly string[] Terms =
        ["@context", "@type", "identifier", "slug", "kind", "status", "inLanguage", "languages", "related", "codingSystem", "codeValue", "hasHealthAspect", "version", "contentHash"];

    public static string Render(Article article, string format, ClinicProfile clinic)
    {
        var output = new ArrayBufferWriter<byte>();
        new ArticleRenderer(new ClinicContentOptions
        {
            Clinic = clinic,
            Html = new HtmlRenderOptions { Parts = ArticleParts.All },
            Page = new PageRenderOptions { Parts = ArticleParts.All },
            Text = new TextRenderOptions { Parts = ArticleParts.All },
            Markdown = new MarkdownRenderOptions { Parts = ArticleParts.All },
            Json = new JsonRenderOptions { Parts = ArticleParts.All },
        }).Render(article, format, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What a reader sees or hears of a rendering, in one line.</summary>
    public static string ReadBy(string rendered, string format)
    {
        var text = format switch
        {
            ArticleFormats.Html or ArticleFormats.Page => OfHtml(rendered),
            ArticleFormats.Json or ArticleFormats.JsonLd => OfJson(rendered),
            ArticleFormats.Ansi => RenderedWords.WithoutStyles(rendered),
            _ => rendered,
        };
        return Spaces().Replace(text, " ");
    }

    private static string OfHtml(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var heard = page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "alt" or "title" || attribute.Name.StartsWith("aria-", StringComparison.Ordinal))
            .Select(attribute => attribute.Value);
        var description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
        return string.Join(' ', [page.Title, description, page.Body!.TextContent, .. heard]);
    }

    private static string OfJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return string.Join(' ', Texts(document.RootElement));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => !Terms.Contains(property.Name)).SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [OfHtml(element.GetString()!)],
        _ => [],
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
