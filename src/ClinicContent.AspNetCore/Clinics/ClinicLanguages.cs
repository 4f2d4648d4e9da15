namespace ClinicContent;

/// <summary>The languages that a clinic among others offers: those in which its profile has texts.</summary>
internal static class ClinicLanguages
{
    /// <summary>The articles in the languages for which the clinic has all texts.</summary>
    public static IArticleLibrary LibraryFor(ClinicProfile? clinic, IArticleLibrary library) =>
        library.GetLanguages(clinic) is var languages && languages.Count < library.Languages.Count
            ? new ArticleLibrary(library.Packs, library.DefaultLanguage, languages)
            : library;

    /// <summary>
    /// The languages that a clinic means to offer, in which a missing text is an error: the library's default language, that of its
    /// profile, and those of its translations. In other languages it may lack texts; it offers those in which it has them.
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
