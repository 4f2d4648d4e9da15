using System.Buffers;

namespace ClinicContent;

/// <summary>
/// The pages of a language's articles on a site, with links from and to other pages. Parts that all pages share are prepared, so that a
/// page costs hardly more than its article. A site of many clinics has more pages than it caches.
/// </summary>
internal sealed class ArticlePage : PageAdditions
{
    private readonly SiteContext _site;
    private readonly SiteLanguage _language;
    private readonly HtmlAddress _oEmbed;
    private readonly HtmlAddress? _qrCode;
    private readonly byte[] _start;
    private readonly byte[] _publisher;
    private readonly byte[] _image;
    private readonly byte[] _feeds;
    private readonly byte[] _style;
    private readonly byte[] _navigation;
    private readonly byte[] _print;
    private readonly byte[] _search;
    private readonly OtherLanguage[] _others;

    private ArticlePage(SiteContext site, SiteLanguage language)
    {
        site = site.LinkedFrom(language.Tag, Route.Pattern);
        (_site, _language) = (site, language);
        var (tag, words) = (language.Tag, site.WordsIn(language.Tag));
        _others = [.. site.Library.Languages.Where(other => other != tag).Select(other => new OtherLanguage(other, new(site.GetPath(Route, other, ArticleAddress.SlugPlaceholder))))];
        _oEmbed = new(OEmbed.GetUrl(site, tag, ArticleAddress.SlugPlaceholder));
        _qrCode = !QrCodeImage.Route.IsOfferedBy(site) ? null : new(site.GetPath(QrCodeImage.Route, tag, ArticleAddress.SlugPlaceholder));
        _start = Utf8Output.ToArray((ref Utf8Output output) => PageFormat.WriteStart(ref output, tag, site.PageContentSecurityPolicy));
        _publisher = Utf8Output.ToArray((ref Utf8Output output) => SiteHead.WritePublisher(ref output, site, tag));
        _image = Utf8Output.ToArray((ref Utf8Output output) => SiteHead.WriteImage(ref output, site, tag));
        _feeds = Utf8Output.ToArray((ref Utf8Output output) => SiteHead.WriteFeeds(ref output, site, tag));
        _style = Utf8Output.ToArray((ref Utf8Output output) => WriteStyleAndScript(ref output, site));
        _navigation = Utf8Output.ToArray((ref Utf8Output output) =>
        {
            output.WriteNavigationStart("cc-site"u8, words, InterfaceWord.Library);
            SiteParts.WriteIndexLink(ref output, site, tag, words);
            SearchPage.WriteLink(ref output, site, tag, words);
        });
        _search = Utf8Output.ToArray((ref Utf8Output output) => SearchPage.WriteField(ref output, site, tag, words));
        _print = Utf8Output.ToArray((ref Utf8Output output) => WritePrint(ref output, words, tag));
    }

    public static SiteRoute Route { get; } =
        new("page", ArticleAddress.SlugPlaceholder, "text/html; charset=utf-8", Write);

    public static void Write(SiteContext site, Article article, IBufferWriter<byte> output)
    {
        var language = site.LanguageOf(article);
        var rendering = RenderContext.Prepare(article, null, site.Clinic, language.Page.Parts);
        var utf8 = new Utf8Output(output);
        PageFormat.Write(ref utf8, rendering, language.Page, language.ArticlePage ??= new ArticlePage(site, language));
        utf8.Flush();
    }

    public override void WriteStart(ref Utf8Output output, string language, PageRenderOptions options) => output.Write(_start);

    public override void WriteHead(ref Utf8Output output, in RenderContext rendering)
    {
        var html = HtmlMetadata.Of(rendering);
        if (_site.Addresses.HasOrigin)
        {
            _language.Address.WriteCanonical(ref output, html.Slug);
            WriteAlternates(ref output, rendering.Article, html.Slug);
        }

        SiteHead.WriteOpenGraph(ref output, "article"u8, html.Title, html.Summary, _site.Addresses.HasOrigin ? _language.Address : null, html.Slug);
        output.Write(_publisher);
        WriteImage(ref output, rendering.Article.Details.Image);
        output.Write("<meta property=\"article:modified_time\" content=\""u8);
        output.WriteIsoDate(rendering.Article.Updated);
        output.Write("\">\n"u8);
        if (_site.Addresses.HasOrigin)
        {
            SiteHead.WriteTyped(ref output, "application/json+oembed"u8, _oEmbed, html.Title, html.Slug);
        }

        output.Write(_feeds);
    }

    public override void WriteStyle(ref Utf8Output output, PageRenderOptions options) => output.Write(_style);

    public override void WriteData(ref Utf8Output output, in RenderContext rendering)
    {
        output.Write("<script type=\"application/ld+json\">"u8);
        JsonLdFormat.Write(ref output, rendering, _language.Json);
        output.Write("</script>\n"u8);
    }

    public override void WriteNavigation(ref Utf8Output output, in RenderContext rendering)
    {
        var html = HtmlMetadata.Of(rendering);
        output.Write(_navigation);
        foreach (var version in rendering.Article.InEachLanguage)
        {
            foreach (var other in _others)
            {
                if (other.Tag == version.Language)
                {
                    SiteHead.WriteLanguage(ref output, other.Tag, other.Path, html.Slug);
                }
            }
        }

        output.Write(_print);
        output.Write("</nav>\n"u8);
        WriteHandout(ref output, rendering, html.Slug);
    }

    // A reader comes for the article: what it begins with stays on the first screen of a phone.
    public override void WriteEnd(ref Utf8Output output) => output.Write(_search);

    // That of the clinic is the same on all pages.
    private void WriteImage(ref Utf8Output output, ArticleImage? own)
    {
        if (own is null)
        {
            output.Write(_image);
        }
        else
        {
            SiteHead.WriteImage(ref output, _site, _language.Tag, own);
        }
    }

    private static void WriteStyleAndScript(ref Utf8Output output, SiteContext site)
    {
        SiteHead.WriteIcons(ref output, site);
        PageFormat.WriteStyle(ref output, site.StyleSheetUrl);
        SiteHead.WriteScript(ref output, site);
    }

    // Without the script, there is no button that does nothing.
    private static void WritePrint(ref Utf8Output output, InterfaceWords words, string language)
    {
        output.Write("<button"u8);
        output.WriteOwnLanguage(words, InterfaceWord.Library, language);
        output.Write(" type=\"button\" class=\"cc-print\" hidden>"u8);
        output.WriteWord(words, InterfaceWord.Print);
        output.Write("</button>\n"u8);
    }

    private void WriteAlternates(ref Utf8Output output, Article article, ReadOnlySpan<byte> slug)
    {
        SiteLanguage? first = null, readByAll = null;
        foreach (var version in article.InEachLanguage)
        {
            if (_site.LanguageNamed(version.Language) is { } language)
            {
                SiteHead.WriteAlternate(ref output, language.Tag, language.Address, slug);
                first ??= language;
                readByAll ??= language.IsDefault ? language : null;
            }
        }

        // An article in a language that the library does not offer still has its own address.
        if (first is null)
        {
            SiteHead.WriteAlternate(ref output, _language.Tag, _language.Address, slug);
        }

        SiteHead.WriteAlternate(ref output, "x-default", (readByAll ?? first ?? _language).Address, slug);
    }

    /// <summary>Writes the additions of a printed page: the address of the newest version, and its own version.</summary>
    private void WriteHandout(ref Utf8Output output, in RenderContext rendering, ReadOnlySpan<byte> slug)
    {
        output.Write("<aside class=\"cc-handout\" aria-hidden=\"true\">\n"u8);
        if (_qrCode is not null)
        {
            // Nothing that is lazy and not shown is fetched before the page is printed.
            output.Write("<img src=\""u8);
            _qrCode.Write(ref output, slug);
            output.Write("\" alt=\"\" loading=\"lazy\">\n"u8);
        }

        if (_site.Addresses.HasOrigin)
        {
            output.Write("<p>"u8);
            output.WriteWord(rendering.Words, InterfaceWord.NewestVersion);
            output.Write(": "u8);
            _language.Address.Write(ref output, slug);
            output.Write("</p>\n"u8);
        }

        output.Write("<p>"u8);
        output.WriteWord(rendering.Words, InterfaceWord.PrintedVersion);
        output.Write(": "u8);
        output.WriteDate(rendering.Words, rendering.Article.Updated);
        output.Write("</p>\n</aside>\n"u8);
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, output);

    // A class, as the runtime has code for lists of classes, and would compile that for a structure at the first page.
    private sealed record OtherLanguage(string Tag, HtmlAddress Path);
}
