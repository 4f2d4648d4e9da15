namespace ClinicContent;

/// <summary>The names of languages in the languages themselves, for their readers.</summary>
internal static class LanguageNames
{
    /// <summary>The language's own name, with its region or script as the tag has it; the tag where no name is known.</summary>
    public static string Of(string language)
    {
        var primary = LanguageTag.Primary(language);
        var name = primary switch
        {
            "ar" => "العربية",
            "de" => "Deutsch",
            "en" => "English",
            "es" => "Español",
            "fa" => "فارسی",
            "fr" => "Français",
            "he" => "עברית",
            "hi" => "हिन्दी",
            "it" => "Italiano",
            "ja" => "日本語",
            "ko" => "한국어",
            "nv" => "Diné Bizaad",
            "pl" => "Polski",
            "pt" => "Português",
            "ru" => "Русский",
            "tl" => "Tagalog",
            "uk" => "Українська",
            "vi" => "Tiếng Việt",
            "zh" => "中文",
            _ => null,
        };
        return name is null ? language : primary.Length == language.Length ? name : $"{name} ({language.AsSpan(primary.Length + 1)})";
    }
}
