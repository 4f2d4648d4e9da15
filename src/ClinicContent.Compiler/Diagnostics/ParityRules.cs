namespace ClinicContent.Compiler;

/// <summary>CC2016 to CC2019: equal content in all languages, and relations in both directions.</summary>
internal static class ParityRules
{
    public static Rule MissingTranslation { get; } = new(
        "CC2016",
        "An article that a language lacks",
        "There is no '{0}' in the language '{1}', which other articles are in: translate it as '{1}/{0}.md'.")
    { Severity = Severity.Warning, IsOfWholeFile = true };

    public static Rule TranslationDiffers { get; } = new(
        "CC2017",
        "A translation with other metadata",
        "'{0}' differs from that of '{1}', which this translates: write '{0}: {2}' here, or correct it there.")
    { Severity = Severity.Warning };

    public static Rule TranslationStale { get; } = new(
        "CC2018",
        "A translation of another version",
        "{0} '{1}': check the translation against it, then run 'clinic-content check --accept-translation', which writes 'original: {2}'.")
    { Severity = Severity.Warning };

    public static Rule OneWayRelation { get; } = new(
        "CC2019",
        "A relation that goes one way",
        "'{0}' does not list this article as related: add '{1}' to 'related' of '{0}', or remove '{0}' here.")
    { Severity = Severity.Warning };

    /// <summary>The rules that compare an article with others.</summary>
    public static IReadOnlyList<Rule> All => [MissingTranslation, TranslationDiffers, TranslationStale, OneWayRelation];
}
