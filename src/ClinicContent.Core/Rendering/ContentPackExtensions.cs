namespace ClinicContent;

/// <summary>Extension methods for <see cref="ContentPack"/>.</summary>
public static class ContentPackExtensions
{
    // What rendering keeps of so many articles is let go together.
    private const int ArticlesAtOnce = 64;

    /// <summary>
    /// Checks the whole pack: every byte against its SHA-256, its indexes, the search index included, and that every article renders in every format, for a clinic that says everything and for
    /// one that says nothing. Takes as long as that, and keeps nothing of it.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    public static void Check(this ContentPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        pack.Reader.Sections.CheckHashes();
        pack.CheckContent();
    }

    /// <summary>The same without the hashes, for a pack whose bytes have been checked.</summary>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    internal static void CheckContent(this ContentPack pack)
    {
        if (pack.Clinic?.Validate() is { Count: > 0 } errors)
        {
            throw new ContentPackException($"The profile of the pack's clinic cannot be used: {string.Join(' ', errors)} Build the pack again, or fetch it again.");
        }

        pack.CheckTables();
        SearchIndexCheck.Check(pack);
        for (var first = 0; first < pack.Reader.ArticleCount; first += ArticlesAtOnce)
        {
            // Another handle on the same bytes: what is decoded and rendered here goes with it.
            var copy = ContentPack.FromMemory(pack.Reader.Bytes.Memory, trusted: true);
            for (var record = first; record < Math.Min(first + ArticlesAtOnce, pack.Reader.ArticleCount); record++)
            {
                ArticleCheck.Check(copy.At(record));
            }
        }
    }
}
