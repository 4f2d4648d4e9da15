namespace ClinicContent;

/// <summary>Writes the addresses of links, which are kept as numbers until their block is written.</summary>
internal static class MarkdownAddress
{
    /// <summary>The number for a source.</summary>
    public static int OfSource(int index) => ~index;

    /// <summary>The number for the license.</summary>
    public static int OfLicense(in RenderContext rendering) => ~rendering.Details.Sources.Length;

    /// <param name="output">The output.</param>
    /// <param name="link">The offset of a link in its document, or one of the numbers above.</param>
    /// <param name="document">The document.</param>
    /// <param name="rendering">The subject of the rendering.</param>
    /// <param name="options">The options.</param>
    public static void Write(ref Utf8Output output, int link, ReadOnlySpan<byte> document, in RenderContext rendering, MarkdownRenderOptions options)
    {
        var sources = rendering.Details.Sources;
        if (link >= 0)
        {
            var reader = DocumentReader.At(document, link);
            ArticleAddress.Write(ref output, ref reader, rendering, options, AddressForm.Markdown);
        }
        else
        {
            ArticleAddress.Write(ref output, ~link < sources.Length ? sources[~link].Url : rendering.Details.License!.Url, AddressForm.Markdown);
        }
    }
}
