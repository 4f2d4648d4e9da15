namespace ClinicContent;

/// <summary>The rendering options for the articles of one language on a site, with the addresses that they have there.</summary>
internal sealed class SiteLanguage
{
    public SiteLanguage(SiteContext site, string language)
    {
        (Tag, IsDefault) = (language, site.Addresses.IsDefault(language));
        var (options, absolute) = (site.Options, site.Addresses.ArticleTemplate(language, absolute: true));
        Json = RenderOptions.At(options.Json, absolute);
        Html = RenderOptions.At(options.Html, absolute);
        var rendering = new ArticleRendererOptions
        {
            Clinic = site.Clinic,
            Html = Html,
            Json = Json,
            Text = RenderOptions.At(options.Text, absolute),
            Markdown = RenderOptions.At(options.Markdown, absolute),
        };
        foreach (var (name, format) in options.Formats)
        {
            rendering.Formats.Add(name, format);
        }

        Renderer = new(rendering);
        Page = RenderOptions.At(options.Page, site.LinkedFrom(language, ArticleAddress.SlugPlaceholder).Addresses.ArticleTemplate(language, absolute: false));
        Page.IsForSearch = true;
        Address = new(absolute);

        // A frame that is as tall as its page cannot scroll to a section, so a list of them would lead nowhere.
        Embed = new() { ArticleUrl = absolute, StyleSheetUrl = options.Page.StyleSheetUrl, Parts = options.Page.Parts & ~ArticleParts.Contents };
    }

    public string Tag { get; }

    public bool IsDefault { get; }

    /// <summary>The addresses of the pages.</summary>
    public HtmlAddress Address { get; }

    /// <summary>The common parts of the language's pages. They are made on first use, because they depend on the clinic's profile, which may have errors.</summary>
    public PageAdditions? ArticlePage { get; set; }

    /// <summary>The language's topics, found when they are first asked for.</summary>
    public SiteTopic[]? Topics { get; set; }

    public ArticleRenderer Renderer { get; }

    public HtmlRenderOptions Html { get; }

    public JsonRenderOptions Json { get; }

    /// <summary>The options of the site's own pages. They link by path alone, so that the links work on another host that serves the pages for a trial.</summary>
    public PageRenderOptions Page { get; }

    public PageRenderOptions Embed { get; }
}
