namespace ClinicContent;

/// <summary>The additions of a page on a site to one that stands alone.</summary>
internal class PageAdditions
{
    protected PageAdditions()
    {
    }

    public static PageAdditions None { get; } = new();

    public virtual ReadOnlySpan<byte> BodyClass => "cc-page"u8;

    /// <summary>The target of links that leave the page; null for none.</summary>
    public virtual string? LinkTarget => null;

    /// <summary>Writes the start of the page, up to its title, which states its Content-Security-Policy.</summary>
    public virtual void WriteStart(ref Utf8Output output, string language, PageRenderOptions options) =>
        PageFormat.WriteStart(ref output, language, PageStyle.PolicyFor(options.StyleSheetUrl));

    /// <summary>Writes elements of the head that belong before the style.</summary>
    public virtual void WriteHead(ref Utf8Output output, in RenderContext rendering)
    {
    }

    /// <summary>Writes the style: the library's own, or a link to another.</summary>
    public virtual void WriteStyle(ref Utf8Output output, PageRenderOptions options) => PageFormat.WriteStyle(ref output, options.StyleSheetUrl);

    /// <summary>Writes elements of the head that can follow the style.</summary>
    public virtual void WriteData(ref Utf8Output output, in RenderContext rendering)
    {
    }

    /// <summary>Writes the navigation between the clinic's name and the article.</summary>
    public virtual void WriteNavigation(ref Utf8Output output, in RenderContext rendering)
    {
    }

    /// <summary>Writes the end of the body.</summary>
    public virtual void WriteEnd(ref Utf8Output output)
    {
    }
}
