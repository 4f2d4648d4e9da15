namespace ClinicContent.Tool;

/// <summary>A section of a new article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Aspect">Its aspect of health; null when none fits.</param>
/// <param name="Form">The form of its text.</param>
/// <param name="English">Its heading and the advice for its author, in English.</param>
/// <param name="Spanish">The same in Spanish.</param>
internal sealed record SectionTemplate(string Id, string? Aspect, SectionForm Form, SectionWords English, SectionWords Spanish)
{
    public SectionWords In(string language) => LanguageTag.Primary(language) is "es" ? Spanish : English;
}
