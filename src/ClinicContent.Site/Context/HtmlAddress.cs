namespace ClinicContent;

/// <summary>An address as HTML, made once for all articles of a language. Each article writes its own slug into it, so that no string is made.</summary>
internal sealed class HtmlAddress
{
    private readonly byte[] _before;
    private readonly byte[] _after;

    /// <summary>Creates an address.</summary>
    /// <param name="address">The address, with or without an <see cref="ArticleAddress.SlugPlaceholder"/> in it.</param>
    public HtmlAddress(string address)
    {
        var start = address.IndexOf(ArticleAddress.SlugPlaceholder, StringComparison.Ordinal);
        (_before, _after) = start < 0
            ? (HtmlEncoding.Encode(address), [])
            : (HtmlEncoding.Encode(address[..start]), HtmlEncoding.Encode(address[(start + ArticleAddress.SlugPlaceholder.Length)..]));
    }

    /// <summary>Writes the address.</summary>
    /// <param name="output">The output.</param>
    /// <param name="slug">The slug as HTML; none where the address has no placeholder for it.</param>
    public void Write(ref Utf8Output output, scoped ReadOnlySpan<byte> slug) => output.Write(_before, slug, _after);

    /// <summary>Writes the canonical link of a page, which gives its address wherever else the page is served.</summary>
    /// <param name="output">The output.</param>
    /// <param name="slug">The slug as HTML; none where the address has no placeholder for it.</param>
    public void WriteCanonical(ref Utf8Output output, scoped ReadOnlySpan<byte> slug = default)
    {
        output.Write("<link rel=\"canonical\" href=\""u8);
        Write(ref output, slug);
        output.Write("\">\n"u8);
    }
}
