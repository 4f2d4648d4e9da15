using System.Buffers;

namespace ClinicContent;

/// <summary>The page that shows an article, or one section of it, in a frame on another site.</summary>
internal sealed class EmbedPage : PageAdditions
{
    private const string MediaType = "text/html; charset=utf-8";

    private readonly SiteContext _site;
    private readonly SiteLanguage _language;

    private EmbedPage(SiteContext site, SiteLanguage language, Section? section) =>
        (_site, _language) = (site.LinkedFrom(language.Tag, section is null ? Route.Pattern : SectionRoute.Pattern), language);

    public static SiteRoute Route { get; } = new("embed", "embed/{slug}", MediaType, Write) { IsForOtherSites = true };

    public static SiteRoute SectionRoute { get; } = new("embed", "embed/{slug}/{section}", MediaType, Write) { IsForOtherSites = true };

    public override ReadOnlySpan<byte> BodyClass => "cc-page cc-embed"u8;

    // A page that a link opened within the frame would have neither room nor a way back.
    public override string? LinkTarget => "_top";

    public static void Write(SiteContext site, Article article, Section? section, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        if (section is not null && !section.Article.Equals(article))
        {
            throw new ArgumentException($"The section '{section.Id}' is one of {section.Article}, not of {article}.", nameof(section));
        }

        var language = site.LanguageOf(article);
        var options = language.Embed;
        var rendering = RenderContext.Prepare(article, section, site.Clinic, options.Parts, footer: true);
        var utf8 = new Utf8Output(output);
        PageFormat.Write(ref utf8, rendering, options, new EmbedPage(site, language, section));
        utf8.Flush();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Article!, resource.Section, output);

    public override void WriteStart(ref Utf8Output output, string language, PageRenderOptions options) =>
        PageFormat.WriteStart(ref output, language, _site.EmbedContentSecurityPolicy);

    public override void WriteHead(ref Utf8Output output, in RenderContext rendering)
    {
        // Search engines may find the article on the page around the frame, but not the frame alone.
        output.Write("<meta name=\"robots\" content=\"noindex, indexifembedded\">\n"u8);
        if (_site.Addresses.HasOrigin)
        {
            _language.Address.WriteCanonical(ref output, HtmlMetadata.Of(rendering).Slug);
        }
    }

    // The script before the style sheet, which scripts behind it would wait for: colors and scrollbars are right from the first picture on.
    public override void WriteStyle(ref Utf8Output output, PageRenderOptions options)
    {
        output.Write("<script>"u8);
        output.Write(SiteAssets.FrameScript);
        output.Write("</script>\n"u8);
        PageFormat.WriteStyle(ref output, _site.StyleSheetUrl);
    }
}
