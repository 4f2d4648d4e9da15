namespace ClinicContent;

/// <summary>What a path under the prefix names.</summary>
/// <param name="Kind">What it gives.</param>
/// <param name="Language">The language, one that the library offers.</param>
/// <param name="Article">The article, of kinds that have one.</param>
/// <param name="Section">The section, of kinds that have one.</param>
/// <param name="File">The name of the file, of kinds that have a name of their own.</param>
internal readonly record struct ContentAddress(ContentKind Kind, string Language, Article? Article = null, Section? Section = null, string? File = null)
{
    /// <summary>The path under the prefix, without a slash in front.</summary>
    /// <param name="defaultLanguage">The language whose addresses do not name it.</param>
    public string Path(string defaultLanguage)
    {
        var language = Language == defaultLanguage ? "" : Kind == ContentKind.Index ? Language : Language + "/";
        return language + Kind switch
        {
            ContentKind.Index => "",
            ContentKind.Page => Article!.Slug,
            ContentKind.Json => $"{Article!.Slug}.json",
            ContentKind.Markdown => $"{Article!.Slug}.md",
            ContentKind.Text => $"{Article!.Slug}.txt",
            ContentKind.Section => $"{Article!.Slug}/{Section!.Id}.json",
            ContentKind.Articles => "articles.json",
            ContentKind.JsonFeed => "feed.json",
            ContentKind.AtomFeed => "feed.atom",
            ContentKind.Sitemap => "sitemap.xml",
            ContentKind.LlmsText => "llms.txt",
            ContentKind.OEmbed => "oembed",
            ContentKind.QrCode => $"qr/{Article!.Slug}.svg",
            ContentKind.EmbedScript => "embed.js",
            ContentKind.EmbedIndex => "embed.json",
            ContentKind.StyleSheet => "clinic-content.css",
            ContentKind.PinnedEmbedScript or ContentKind.PinnedStyleSheet => File!,
            _ => Section is null ? $"embed/{Article!.Slug}" : $"embed/{Article!.Slug}/{Section.Id}",
        };
    }
}
