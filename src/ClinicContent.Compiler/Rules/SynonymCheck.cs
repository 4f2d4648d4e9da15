namespace ClinicContent.Compiler;

/// <summary>CC2031: synonyms.</summary>
internal static class SynonymCheck
{
    public static void Check(QualitySubject article)
    {
        // An empty list says that there are none; an article that is not written yet has a warning of its own.
        if (article.Front.FindLocation("alsoCalled") is null && !article.Front.Summary.Contains(PlaceholderCheck.Word, StringComparison.Ordinal))
        {
            article.Report(WordingRules.NoSynonyms, article.Front.LocationOf("title"));
        }
    }
}
