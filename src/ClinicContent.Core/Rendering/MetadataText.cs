namespace ClinicContent;

/// <summary>
/// Writes who wrote an article, its version and its sources. These sentences are written here alone, so that no format can say them differently. A format
/// makes links of the titles of sources and of the licence's name itself.
/// </summary>
internal static class MetadataText
{
    /// <summary>Writes the author, the day of the last change and the version. Returns the licence whose name and full stop then follow; null when there is none.</summary>
    public static ContentLicense? WriteAbout<TWriter>(ref TWriter writer, in RenderContext rendering)
        where TWriter : IMetadataWriter, allows ref struct
    {
        var (article, details, words) = (rendering.Article, rendering.Details, rendering.Words);
        if (details.Author.Length > 0)
        {
            writer.AddWord(InterfaceWord.WrittenBy, words);
            writer.Add(" "u8);
            writer.Add(details.Author);
            writer.Add(". "u8);
        }

        writer.AddWord(InterfaceWord.Updated, words);
        writer.Add(": "u8);
        writer.AddDate(article.Updated, words);
        writer.Add(". "u8);
        writer.AddWord(InterfaceWord.Version, words);
        writer.Add(" "u8);
        writer.Add(article.ShortVersion);
        writer.Add("."u8);
        if (details.License is not null)
        {
            writer.Add(" "u8);
            writer.AddWord(InterfaceWord.License, words);
            writer.Add(": "u8);
        }

        return details.License;
    }

    /// <summary>Writes what follows the title of a source: its publisher, and the day on which it was read.</summary>
    public static void WriteSource<TWriter>(ref TWriter writer, Source source, InterfaceWords words)
        where TWriter : IMetadataWriter, allows ref struct
    {
        writer.Add(", "u8);
        writer.Add(source.Publisher);
        writer.Add(", "u8);
        writer.AddWord(WordRendering.ReadAs(source), words);
        writer.Add(" "u8);
        writer.AddDate(source.Accessed, words);
    }
}
