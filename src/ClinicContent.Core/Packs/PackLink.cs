namespace ClinicContent;

/// <summary>
/// A link from an article of a pack to an article of another pack.
/// <code>
/// number of links; for each: slug and language of the article, name of the other pack, slug there
/// </code>
/// </summary>
/// <param name="Slug">The slug of the article that has the link.</param>
/// <param name="Language">Its language.</param>
/// <param name="Pack">The name of the other pack.</param>
/// <param name="Target">The slug of the article there.</param>
internal sealed record PackLink(string Slug, string Language, string Pack, string Target)
{
    /// <summary>Stands between the name of a pack and a slug in the target of a link.</summary>
    public const byte Separator = (byte)'/';

    /// <summary>Reads the output of the compiler's <c>PackLinkWriter</c>.</summary>
    /// <exception cref="ContentPackException">The bytes are damaged.</exception>
    public static PackLink[] Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new WordsReader(bytes);
        var links = new List<PackLink>();
        for (var count = reader.Number(); count > 0; count--)
        {
            links.Add(new PackLink(reader.Text(), reader.Text(), reader.Text(), reader.Text()));
        }

        return [.. links];
    }
}
