namespace ClinicContent;

/// <summary>Writes the addresses of links, which are kept as numbers until their text is written.</summary>
internal static class MarkdownAddress
{
    /// <summary>The number for a source.</summary>
    public static int OfSource(int index) => ~index;

    /// <summary>The number for the licence.</summary>
    public static int OfLicense(in RenderContext rendering) => ~rendering.Details.Sources.Length;

    /// <param name="output">Where to write.</param>
    /// <param name="link">Where a link stands in its document, or one of the numbers above.</param>
    /// <param name="document">The document.</param>
    /// <param name="rendering">What is rendered.</param>
    /// <param name="options">The options.</param>
    public static void Write(ref Utf8Output output, int link, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options)
    {
        var sources = rendering.Details.Sources;
        if (link >= 0)
        {
            var reader = new DocumentReader(document[link..]);
            reader.Read();
            ArticleAddress.Write(ref output, ref reader, rendering, options, AddressForm.Markdown);
        }
        else
        {
            ArticleAddress.Write(ref output, ~link < sources.Length ? sources[~link].Url : rendering.Details.License!.Url, AddressForm.Markdown);
        }
    }
}
