namespace ClinicContent;

/// <summary>What a page that stands on a site has beyond one that stands alone.</summary>
internal class PageAdditions
{
    protected PageAdditions()
    {
    }

    public static PageAdditions None { get; } = new();

    public virtual ReadOnlySpan<byte> BodyClass => "cc-page"u8;

    /// <summary>The target of links that leave the page; null for none.</summary>
    public virtual string? LinkTarget => null;

    /// <summary>The address of the style sheet that the page links; null for the library's own within the page.</summary>
    public virtual string? StyleSheetUrl(PageOptions options) => options.StyleSheetUrl;

    /// <summary>The page's Content-Security-Policy.</summary>
    public virtual string Policy(PageOptions options) => PageStyle.PolicyFor(options.StyleSheetUrl);

    /// <summary>Writes elements of the head that are wanted early, before the style.</summary>
    public virtual void WriteHead(ref Utf8Output output, in Rendering rendering)
    {
    }

    /// <summary>Writes elements of the head that can wait for the style.</summary>
    public virtual void WriteData(ref Utf8Output output, in Rendering rendering)
    {
    }

    /// <summary>Writes what stands between the clinic's name and the article.</summary>
    public virtual void WriteNavigation(ref Utf8Output output, in Rendering rendering)
    {
    }

    /// <summary>Writes the end of the body.</summary>
    public virtual void WriteEnd(ref Utf8Output output)
    {
    }
}
