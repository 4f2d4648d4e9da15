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

    public static string Render(Article article, ArticleFormat format, ClinicProfile clinic)
    {
        var output = new ArrayBufferWriter<byte>();
        new ArticleRenderer(new ClinicContentOptions
        {
            Clinic = clinic,
            Html = new HtmlOptions { Parts = ArticleParts.All },
            Page = new PageOptions { Parts = ArticleParts.All },
            Text = new TextOptions { Parts = ArticleParts.All },
            Markdown = new MarkdownOptions { Parts = ArticleParts.All },
            Json = new JsonOptions { Parts = ArticleParts.All },
        }).Render(article, format, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What a reader sees or hears of a rendering, in one line.</summary>
    public static string ReadBy(string rendered, ArticleFormat format)
    {
        var text = format switch
        {
            ArticleFormat.Html or ArticleFormat.Page => OfHtml(rendered),
            ArticleFormat.Json or ArticleFormat.JsonLd => OfJson(rendered),
            ArticleFormat.Ansi => RenderedWords.WithoutStyles(rendered),
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
