namespace ClinicContent;

/// <summary>
/// The metadata of an article as HTML: its reviewer, its author and its sources. It depends on no clinic and hardly on the options, so it
/// is written once, on the article's first rendering.
/// </summary>
internal sealed class HtmlMetadata
{
    private readonly byte[] _sources;

    private HtmlMetadata(in RenderContext rendering)
    {
        Attributes = Prepare(rendering, WriteAttributes);
        Slug = HtmlEncoding.Encode(rendering.Article.Slug);
        Title = HtmlEncoding.Encode(rendering.Article.Title);
        Summary = HtmlEncoding.Encode(rendering.Details.Summary);
        SourcesTitle = Prepare(rendering, static (ref Utf8Output output, in RenderContext r) => output.WriteWord(r.Words, InterfaceWord.Sources));
        RelatedTitle = Prepare(rendering, static (ref Utf8Output output, in RenderContext r) => output.WriteWord(r.Words, InterfaceWord.RelatedArticles));
        Related = FindRelated(rendering.Article);
        AlsoCalled = Prepare(rendering, WriteAlsoCalled);
        CitationNote = Prepare(rendering, WriteCitationNote);
        Review = Prepare(rendering, WriteReview);
        About = Prepare(rendering, WriteAbout);
        _sources = Prepare(rendering, static (ref Utf8Output output, in RenderContext r) => WriteSourceList(ref output, r, HtmlRenderOptions.Default));
    }

    private delegate void Writer(ref Utf8Output output, in RenderContext rendering);

    /// <summary>The attributes of the outermost element: the language and the version of the text.</summary>
    public byte[] Attributes { get; }

    public byte[] Slug { get; }

    public byte[] Title { get; }

    public byte[] Summary { get; }

    public byte[] SourcesTitle { get; }

    public byte[] RelatedTitle { get; }

    /// <summary>The related articles in the article's language.</summary>
    public HtmlRelated[] Related { get; }

    /// <summary>The other names of the article's subject; empty when there are none.</summary>
    public byte[] AlsoCalled { get; }

    /// <summary>The note on the citation marks of an unreviewed article; empty when a clinician has reviewed it, or when it has no marks.</summary>
    public byte[] CitationNote { get; }

    /// <summary>The statement about how the text was made and who reviewed it, or plainly that nobody has.</summary>
    public byte[] Review { get; }

    /// <summary>The author, the day of the last update, the version and the license.</summary>
    public byte[] About { get; }

    public static HtmlMetadata Of(in RenderContext rendering) => RenderedArticle.Of(rendering.Article).Html ??= new HtmlMetadata(rendering);

    /// <summary>Writes the list of sources.</summary>
    public static void WriteSources(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        if (options.LinkTarget is null && options.LinkRel is null && options.IdPrefix.Length == 0)
        {
            output.Write(Of(rendering)._sources);
        }
        else
        {
            WriteSourceList(ref output, rendering, options);
        }
    }

    private static HtmlRelated[] FindRelated(Article article)
    {
        var slugs = article.Details.Related;
        var (found, count) = (new HtmlRelated[slugs.Length], 0);
        foreach (var slug in slugs)
        {
            if (article.Pack.TryGet(slug, article.Language, out var related) && related.Language == article.Language)
            {
                found[count++] = new(HtmlEncoding.Encode(related.Slug), HtmlEncoding.Encode(related.Title));
            }
        }

        return found.AsSpan(0, count).ToArray();
    }

    private static byte[] Prepare(in RenderContext rendering, Writer write)
    {
        using var buffer = new PooledBuffer(1024);
        var output = new Utf8Output(buffer);
        write(ref output, rendering);
        output.Flush();
        return buffer.Written.ToArray();
    }

    // The version is not an option: who asks later which wording a patient saw finds it, whatever parts were left out.
    private static void WriteAttributes(ref Utf8Output output, in RenderContext rendering)
    {
        var article = rendering.Article;
        output.WriteLanguage(article.Language);
        output.Write(" data-cc-version=\""u8);
        output.Write(article.ShortVersion);
        output.Write("\""u8);
    }

    private static void WriteReview(ref Utf8Output output, in RenderContext rendering)
    {
        output.Write(rendering.Details.Review.Status == ReviewStatus.Unreviewed ? "<p class=\"cc-review cc-unreviewed\">"u8 : "<p class=\"cc-review\">"u8);
        ReviewStatement.WriteHtml(ref output, rendering);
        output.Write("</p>\n"u8);
    }

    private static void WriteAlsoCalled(ref Utf8Output output, in RenderContext rendering)
    {
        if (rendering.Details.AlsoCalled.Length > 0)
        {
            output.Write("<p class=\"cc-also-called\">"u8);
            var text = new HtmlMetadataWriter(output);
            MetadataText.WriteAlsoCalled(ref text, rendering);
            output = text.Output;
            output.Write("</p>\n"u8);
        }
    }

    private static void WriteCitationNote(ref Utf8Output output, in RenderContext rendering)
    {
        if (rendering.Details.HasUnreviewedCitations)
        {
            output.Write("<p class=\"cc-citation-note\">"u8);
            output.WriteWord(rendering.Words, InterfaceWord.CitationNote);
            output.Write("</p>\n"u8);
        }
    }

    private static void WriteAbout(ref Utf8Output output, in RenderContext rendering)
    {
        output.Write("<p class=\"cc-about\">"u8);
        var text = new HtmlMetadataWriter(output);
        var license = MetadataText.WriteAbout(ref text, rendering);
        output = text.Output;
        if (license is not null)
        {
            output.Write("<a rel=\"license\" href=\""u8);
            output.WriteHtml(license.Url);
            output.Write("\">"u8);
            output.WriteHtml(license.Name);
            output.Write("</a>."u8);
        }

        output.Write("</p>\n"u8);
    }

    private static void WriteSourceList(ref Utf8Output output, in RenderContext rendering, HtmlRenderOptions options)
    {
        output.Write("<ol>\n"u8);
        var number = 0;
        foreach (var source in rendering.Details.Sources)
        {
            output.Write("<li id=\""u8);
            output.WriteHtml(options.IdPrefix);
            output.Write("source_"u8); // no section can have such an id
            output.Write(++number);
            output.Write("\">"u8);
            if (source.IsClinicStatement)
            {
                output.WriteWord(rendering.Words, InterfaceWord.FirstPublisher);
                output.Write("</li>\n"u8);
                continue;
            }

            output.Write("<a href=\""u8);
            output.WriteHtml(source.Url);
            output.Write("\""u8);
            HtmlLinks.WriteAttributes(ref output, options);
            output.Write(">"u8);
            output.WriteHtml(source.Title);
            output.Write("</a>"u8);
            var text = new HtmlMetadataWriter(output);
            MetadataText.WriteSource(ref text, source, rendering.Words);
            output = text.Output;
            output.Write("</li>\n"u8);
        }

        output.Write("</ol>\n"u8);
    }
}
