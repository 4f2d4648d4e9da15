namespace ClinicContent;

/// <summary>Extension methods for <see cref="ContentPack"/>.</summary>
public static class ContentPackExtensions
{
    // What rendering keeps of so many articles is let go together.
    private const int ArticlesAtOnce = 64;

    /// <summary>
    /// Checks the whole pack: every byte against its SHA-256, all indexes, and the rendering of every article in every format, once for a
    /// clinic with all values and once for a clinic with none. It takes as long as that work does, and keeps no results.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    public static void Check(this ContentPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        pack.Reader.Sections.CheckHashes();
        pack.CheckContent();
    }

    /// <summary>Checks the content without the hashes, for a pack whose bytes have been checked.</summary>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    internal static void CheckContent(this ContentPack pack)
    {
        if (pack.Clinic?.Validate() is { Count: > 0 } errors)
        {
            throw new ContentPackException($"The profile of the pack's clinic cannot be used: {string.Join(' ', errors)} Build the pack again, or fetch it again.");
        }

        pack.CheckTables();
        SearchIndexCheck.Check(pack);
        var needed = pack.Languages.ToDictionary(language => language, _ => ClinicValues.None);
        for (var first = 0; first < pack.Reader.ArticleCount; first += ArticlesAtOnce)
        {
            // Another handle on the same bytes: what is decoded and rendered here goes with it.
            var copy = ContentPack.FromMemory(pack.Reader.Bytes.Memory, trusted: true);
            for (var record = first; record < Math.Min(first + ArticlesAtOnce, pack.Reader.ArticleCount); record++)
            {
                var article = copy.At(record);
                needed[article.Language] |= ArticleCheck.Check(article);
            }
        }

        for (var i = 0; i < pack.Languages.Count; i++)
        {
            var listed = pack.ValuesIn(i);
            if ((listed & ~ClinicField.AllValues) != ClinicValues.None || (needed[pack.Languages[i]] & ~listed) != ClinicValues.None)
            {
                throw new ContentPackException($"The list of the clinic's texts that the articles in '{pack.Languages[i]}' need is damaged. Build the pack again, or fetch it again.");
            }
        }
    }
}
