namespace ClinicContent;

/// <summary>The subject of a rendering: an article or one section of it, with the clinic's texts and the interface words in its language.</summary>
internal readonly struct RenderContext
{
    private RenderContext(Article article, Section? section, ClinicTexts clinic) =>
        (Article, Section, Clinic, Words) = (article, section, clinic, article.Words);

    public Article Article { get; }

    /// <summary>The only section to render; null for the whole article.</summary>
    public Section? Section { get; }

    public ClinicTexts Clinic { get; }

    public InterfaceWords Words { get; }

    public ArticleDetails Details => Article.Details;

    /// <summary>The statement about how the text was made and who reviewed it, or plainly that nobody has.</summary>
    public string Statement => RenderedArticle.Of(Article).Statement;

    /// <summary>The sections to render.</summary>
    public ReadOnlySpan<Section> Sections => Section is null ? Article.Details.Sections : Section.Alone;

    /// <summary>The box of signs that need help at once, when the rendering shows it: with the whole article, and with the section on getting help.</summary>
    public Section? Emergency => Section is null || Section == Details.HelpSection ? Details.Emergency : null;

    /// <summary>The box of signs that need help soon, which belongs to the section on getting help.</summary>
    public Section? UrgentIn(Section section) => section == Details.HelpSection ? Details.Urgent : null;

    /// <summary>True when the text has citation marks that lead to the list of sources in the same rendering.</summary>
    public bool ListsCited(ArticleParts parts) => Section is null && parts.Has(ArticleParts.Citations | ArticleParts.Sources);

    /// <summary>True when the list of sources ends with the note on the meaning of these marks.</summary>
    public bool NotesCitations(ArticleParts parts) => ListsCited(parts) && Details.HasUnreviewedCitations;

    /// <summary>The context of one section for the same clinic. Its links are those of a section that stands alone.</summary>
    public RenderContext Of(Section section) => new(Article, section, Clinic);

    /// <summary>Prepares a rendering, and checks before the first byte is written that nothing is missing.</summary>
    /// <param name="article">The article.</param>
    /// <param name="section">The only section to render, or null.</param>
    /// <param name="clinic">The clinic, or null for the one that the pack names.</param>
    /// <param name="parts">The parts that will be rendered.</param>
    /// <param name="footer">True when the disclaimer and call to action stand below a section, too.</param>
    public static RenderContext Prepare(Article article, Section? section, ClinicProfile? clinic, ArticleParts parts, bool footer = false)
    {
        var details = article.Details;
        var needed = section?.Values ?? ClinicValues.None;
        if (section is null)
        {
            foreach (var each in details.Sections)
            {
                needed |= each.Values;
            }
        }

        if (section is null || footer)
        {
            needed |= details.Disclaimer.Values | (parts.Has(ArticleParts.CallToAction) && details.CallToAction is { } call ? call.Values : ClinicValues.None);
        }

        clinic ??= article.Pack.Clinic;
        var texts = clinic?.TextsIn(article.Language) ?? ClinicTexts.None;
        if ((needed & ~texts.Has) != ClinicValues.None)
        {
            throw texts.Lacks(needed, section is null ? $"The article '{article.Slug}'" : $"The section '{section.Id}' of the article '{article.Slug}'", article.Language);
        }

        return new RenderContext(article, section, texts);
    }
}
