namespace ClinicContent.Compiler;

/// <summary>CC2025: placeholders that a new article or clinic profile has and its author must replace.</summary>
internal static class PlaceholderCheck
{
    /// <summary>The mark of a text to fill in: a word that no article uses and that is found at a glance.</summary>
    public const string Word = "PLACEHOLDER";

    public static void Check(QualitySubject article)
    {
        var source = article.File.Source!;
        for (var at = Find(source.Text, 0); at >= 0; at = Find(source.Text, at + Word.Length))
        {
            article.Report(WordingRules.Placeholder, source.LocationAt(at), Word);
        }
    }

    /// <summary>Checks the profile of a clinic, whose name appears on every page.</summary>
    public static void Check(SourceText profile, DiagnosticList diagnostics)
    {
        for (var at = Find(profile.Text, 0); at >= 0; at = Find(profile.Text, at + Word.Length))
        {
            diagnostics.Add(WordingRules.Placeholder, profile.LocationAt(at), Word);
        }
    }

    private static int Find(string text, int start) => text.IndexOf(Word, start, StringComparison.Ordinal);
}
