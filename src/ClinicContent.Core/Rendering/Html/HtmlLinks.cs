using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>Writes links as HTML.</summary>
internal static class HtmlLinks
{
    /// <summary>Writes the start of an anchor to an address of the clinic, as HTML, unless the address is empty.</summary>
    public static bool TryWrite(ref Utf8Output output, ReadOnlySpan<byte> address, HtmlRenderOptions options)
    {
        if (address.IsEmpty)
        {
            return false;
        }

        output.Write("<a href=\""u8, address, "\""u8);
        WriteAttributes(ref output, options);
        output.Write(">"u8);
        return true;
    }

    /// <summary>Writes the start of an anchor for the link at an offset in a section's document, unless the link has no target.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryWrite(ref Utf8Output output, Section section, int offset, in RenderContext rendering, HtmlRenderOptions options)
    {
        var link = DocumentReader.At(section.Document, offset);
        if (!ArticleAddress.Exists(ref link, rendering, options, sectionsHaveIds: true))
        {
            return false;
        }

        output.Write("<a href=\""u8);
        if (ArticleAddress.IsOnPage(ref link, rendering, sectionsHaveIds: true))
        {
            output.Write("#"u8);
            output.WriteHtml(options.IdPrefix);
            output.WriteHtml(link.Text);
            output.Write("\">"u8);
        }
        else
        {
            ArticleAddress.Write(ref output, ref link, rendering, options, AddressForm.Html);
            output.Write("\""u8);
            WriteAttributes(ref output, options);
            output.Write(">"u8);
        }

        return true;
    }

    /// <summary>Writes the attributes that the options ask for on links that leave the page.</summary>
    public static void WriteAttributes(ref Utf8Output output, HtmlRenderOptions options)
    {
        if (options.LinkTarget is { } target)
        {
            output.Write(" target=\""u8);
            output.WriteHtml(target);
            output.Write("\""u8);
        }

        if (options.LinkRel is { } rel)
        {
            output.Write(" rel=\""u8);
            output.WriteHtml(rel);
            output.Write("\""u8);
        }
    }
}
