using System.Buffers;
using System.Globalization;

namespace ClinicContent;

/// <summary>An article's page on a site: the page that every article has, and what leads from it and to it.</summary>
internal sealed class ArticlePage : PageAdditions
{
    private readonly SiteContent _site;
    private readonly SiteLanguage _language;

    private ArticlePage(SiteContent site, SiteLanguage language) => (_site, _language) = (site, language);

    public static void Write(SiteContent site, Article article, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        var language = site.LanguageOf(article);
        var rendering = Rendering.Prepare(article, null, site.Clinic, language.Page.Parts);
        var utf8 = new Utf8Output(output);
        PageRenderer.Write(ref utf8, rendering, language.Page, new ArticlePage(site, language));
        utf8.Flush();
    }

    public override string? StyleSheetUrl(PageOptions options) => _site.StyleSheetUrl;

    public override string Policy(PageOptions options) => _site.PageContentSecurityPolicy;

    public override void WriteHead(ref Utf8Output output, in Rendering rendering)
    {
        var article = rendering.Article;
        var address = _site.AddressOf(article);
        SiteHead.WriteAddresses(ref output, _site, address, Alternates(article));
        SiteHead.WriteOpenGraph(ref output, _site, "article", article.Language, address, article.Title, article.Summary);
        SiteHead.WriteProperty(ref output, "article:modified_time", article.Updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        SiteHead.WriteTyped(ref output, "application/json+oembed"u8, _site.OEmbedAddressOf(article), article.Title);
        SiteHead.WriteFeeds(ref output, _site, article.Language);
    }

    public override void WriteData(ref Utf8Output output, in Rendering rendering)
    {
        output.Write("<script type=\"application/ld+json\">"u8);
        JsonLdRenderer.Write(ref output, rendering, _language.Json);
        output.Write("</script>\n"u8);
    }

    public override void WriteNavigation(ref Utf8Output output, in Rendering rendering)
    {
        var article = rendering.Article;
        output.Write("<nav class=\"cc-site\" aria-label=\""u8);
        output.WriteHtml(rendering.Words.Library);
        output.Write("\">\n<a href=\""u8);
        output.WriteHtml(_site.Addresses.PathIn(article.Language));
        output.Write("\">"u8);
        output.WriteHtml(rendering.Words.AllArticles);
        output.Write("</a>\n"u8);
        SiteHead.WriteLanguages(ref output, _site.LanguagesOf(article)
            .Where(language => language != article.Language)
            .Select(language => (language, _site.Addresses.PathIn(language, article.Slug))));
        output.Write("</nav>\n"u8);
        WriteHandout(ref output, rendering);
    }

    /// <summary>Writes what a printed page has beyond one on a screen: where its newest version is, and which one it is.</summary>
    private void WriteHandout(ref Utf8Output output, in Rendering rendering)
    {
        var article = rendering.Article;
        output.Write("<aside class=\"cc-handout\" aria-hidden=\"true\">\n"u8);
        if (_site.Options.QrCode is not null)
        {
            // Nothing that is lazy and not shown is fetched before the page is printed.
            output.Write("<img src=\""u8);
            output.WriteHtml(_site.Addresses.PathIn(article.Language, $"qr/{article.Slug}.svg"));
            output.Write("\" alt=\"\" loading=\"lazy\">\n"u8);
        }

        output.Write("<p>"u8);
        output.WriteHtml(rendering.Words.NewestVersion);
        output.Write(": "u8);
        output.WriteHtml(_site.AddressOf(article));
        output.Write("</p>\n<p>"u8);
        output.WriteHtml(rendering.Words.PrintedVersion);
        output.Write(": "u8);
        rendering.Words.WriteDate(ref output, article.Updated);
        output.Write("</p>\n</aside>\n"u8);
    }

    // An article in a language that the library does not offer still has its own address.
    private List<(string Language, string Address)> Alternates(Article article) =>
        _site.AlternatesOf(article) is { Count: > 0 } alternates ? alternates : [(article.Language, _site.AddressOf(article))];
}
