using System.Text;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Checks that an article renders in every format for any clinic.</summary>
internal static class ArticleCheck
{
    /// <returns>The texts of a clinic that the article needs.</returns>
    /// <exception cref="ContentPackException">It does not.</exception>
    public static ClinicValues Check(Article article)
    {
        var details = article.Details;
        var needed = ClinicValues.None;
        foreach (var section in details.AllSections)
        {
            needed |= section.Values;
            CheckTexts(section);
        }

        foreach (var source in details.Sources)
        {
            CheckAddress(article, source.Url, source.IsClinicStatement || SafeAddress.IsWeb(source.Url));
        }

        if (details.License is { } license)
        {
            CheckAddress(article, license.Url, SafeAddress.IsWeb(license.Url));
        }

        using var buffer = new PooledBuffer();
        Render(article, SaysEverything(article.Language), ArticleParts.All, "/{language}/{slug}", buffer);
        Render(article, SaysNothing(article.Language, needed), ArticleParts.None, null, buffer);
        return needed;
    }

    private static void Render(Article article, ClinicProfile clinic, ArticleParts parts, string? articleUrl, PooledBuffer buffer)
    {
        var renderer = new ArticleRenderer(new ArticleRendererOptions
        {
            Clinic = clinic,
            Html = new HtmlRenderOptions { Parts = parts, ArticleUrl = articleUrl },
            Page = new PageRenderOptions { Parts = parts, ArticleUrl = articleUrl },
            Text = new TextRenderOptions { Parts = parts, ArticleUrl = articleUrl },
            Markdown = new MarkdownRenderOptions { Parts = parts, ArticleUrl = articleUrl },
            Json = new JsonRenderOptions { Parts = parts, ArticleUrl = articleUrl },
        });
        foreach (var format in ArticleFormats.BuiltIn)
        {
            buffer.Clear();
            renderer.Render(article, format, buffer);
        }
    }

    private static ClinicProfile SaysEverything(string language) => Create(language, field => field.Kind switch
    {
        ClinicFieldKind.Phone => "602-555-0100",
        ClinicFieldKind.Page => field == ClinicField.WebsiteUrl ? "https://clinic.example/" : "/page",
        ClinicFieldKind.Image => "https://clinic.example/picture.png",
        _ => "Text.",
    });

    // What stands within sentences cannot be left unsaid.
    private static ClinicProfile SaysNothing(string language, ClinicValues needed) => Create(language, field => field.Kind switch
    {
        ClinicFieldKind.Sentences => "",
        ClinicFieldKind.Page or ClinicFieldKind.Image => null,
        _ when field != ClinicField.Name && (needed & field.Flag) == 0 => null,
        ClinicFieldKind.Phone => "602-555-0100",
        _ => "text",
    });

    private static ClinicProfile Create(string language, Func<ClinicField, string?> text)
    {
        var texts = new ClinicTextFields();
        foreach (var field in ClinicField.All)
        {
            texts[field] = field.Kind == ClinicFieldKind.Language ? language : text(field);
        }

        return new(texts, new Dictionary<string, ClinicTranslation>());
    }

    private static void CheckTexts(Section section)
    {
        var reader = new DocumentReader(section.Document);
        while (reader.Read())
        {
            if (!Utf8.IsValid(reader.Text) || !Utf8.IsValid(reader.SecondText))
            {
                throw reader.Damaged($"A node {reader.Kind} has a text that is not UTF-8");
            }

            if (reader is { Kind: NodeKind.Link, IsEnd: false } && (LinkKind)reader.Number == LinkKind.Address)
            {
                var address = Encoding.UTF8.GetString(reader.Text);
                CheckAddress(section.Article, address, SafeAddress.IsLink(address));
            }
            else if (reader.Kind == NodeKind.Image)
            {
                var address = Encoding.UTF8.GetString(reader.Text);
                CheckAddress(section.Article, address, SafeAddress.IsWeb(address));
            }
        }
    }

    private static void CheckAddress(Article article, string address, bool isSafe)
    {
        if (!isSafe)
        {
            throw new ContentPackException($"The article '{DisplayText.Of(article.Slug)}' has the address '{DisplayText.Of(address)}', which no article can have. Build the pack again, or fetch it again.");
        }
    }
}
