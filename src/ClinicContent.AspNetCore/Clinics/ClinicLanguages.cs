namespace ClinicContent;

/// <summary>Which languages a clinic among others offers: those that its profile has texts in.</summary>
internal static class ClinicLanguages
{
    /// <summary>The articles in the languages that the clinic has all texts for.</summary>
    public static IArticleLibrary LibraryFor(ClinicProfile? clinic, IArticleLibrary library) =>
        library.GetLanguages(clinic) is var languages && languages.Count < library.Languages.Count
            ? new ArticleLibrary(library.Packs, library.DefaultLanguage, languages)
            : library;

    /// <summary>
    /// The languages that a clinic means to offer, where a text that it lacks is an error: the library's default one, that of its profile, and those of its
    /// translations. In any other it need not have texts, and is offered there when it has them.
    /// </summary>
    public static IEnumerable<string> For(ClinicProfile clinic, IArticleLibrary library)
    {
        var complete = library.GetLanguages(clinic);
        return library.Languages.Where(language =>
            language.Equals(library.DefaultLanguage, StringComparison.OrdinalIgnoreCase)
            || complete.Contains(language)
            || clinic.Translations.Keys.Append(clinic.Language).Any(own => LanguageTag.Primary(own).Equals(LanguageTag.Primary(language), StringComparison.OrdinalIgnoreCase)));
    }
}
