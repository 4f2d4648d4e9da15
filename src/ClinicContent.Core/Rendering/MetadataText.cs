namespace ClinicContent;

/// <summary>
/// Writes the sentences about an article's author, version, other names and sources. They are written here alone, so that all formats say the same. Each
/// format makes the links of source titles and of the license's name itself.
/// </summary>
internal static class MetadataText
{
    /// <summary>Writes the author, the day of the last change and the version. Returns the license, whose name and full stop the caller writes; null when there is none.</summary>
    public static ContentLicense? WriteAbout<TWriter>(ref TWriter writer, in RenderContext rendering)
        where TWriter : IMetadataWriter, allows ref struct => WriteAbout(ref writer, rendering.Article);

    /// <summary>Writes the same for an article that is not rendered.</summary>
    public static ContentLicense? WriteAbout<TWriter>(ref TWriter writer, Article article)
        where TWriter : IMetadataWriter, allows ref struct
    {
        var (details, words) = (article.Details, article.Words);
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

    /// <summary>Writes the other names of the article's subject, of which there is at least one.</summary>
    public static void WriteAlsoCalled<TWriter>(ref TWriter writer, in RenderContext rendering)
        where TWriter : IMetadataWriter, allows ref struct => WriteAlsoCalled(ref writer, rendering.Article);

    /// <summary>Writes the same for an article that is not rendered.</summary>
    public static void WriteAlsoCalled<TWriter>(ref TWriter writer, Article article)
        where TWriter : IMetadataWriter, allows ref struct
    {
        writer.AddWord(InterfaceWord.AlsoCalled, article.Words);
        var names = article.Details.AlsoCalled;
        for (var i = 0; i < names.Length; i++)
        {
            writer.Add(i == 0 ? ": "u8 : ", "u8);
            writer.Add(names[i]);
        }
    }

    /// <summary>Writes the publisher of a source and the day on which it was read, after its title.</summary>
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
