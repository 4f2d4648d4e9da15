namespace ClinicContent.Tool;

/// <summary>Makes sure that articles of a language have a disclaimer to end with.</summary>
internal static class LanguageFooter
{
    /// <exception cref="CommandException">There is no disclaimer in the language.</exception>
    public static void Require(string folder, string language)
    {
        var folders = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [];
        var footers = folders.Select(each => Path.GetFileName(each)).Where(each => File.Exists(Path.Combine(folder, each, $"{ArticleFile.FooterName}.md")));
        if (ArticleFooter.Default(language) is null && LanguageTag.Lookup(language, footers) is null)
        {
            throw new CommandException($"There is no disclaimer in '{language}' yet: write '{folder}/{language}/{ArticleFile.FooterName}.md' first, with 'sections: [{{ id: {ArticleFooterReader.Disclaimer} }}]' and its text.");
        }
    }
}
