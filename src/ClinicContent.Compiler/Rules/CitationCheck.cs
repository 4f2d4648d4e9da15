namespace ClinicContent.Compiler;

/// <summary>CC0323: citations of listed sources. Help boxes have rules of their own.</summary>
internal static class CitationCheck
{
    public static void Check(ArticleFile file, CompiledBody body)
    {
        if (file.FrontMatter is not { } front || file.IsHelp)
        {
            return;
        }

        var listed = front.SourceIds;
        var cited = body.Sections.SelectMany(section => section.Citations);
        foreach (var (id, location) in cited.Where(citation => !listed.Contains(citation.Id)).DistinctBy(citation => citation.Id))
        {
            file.Diagnostics.Add(TextRules.UnknownSource, location, id, SuggestionPhrase.For(id, listed));
        }
    }
}
