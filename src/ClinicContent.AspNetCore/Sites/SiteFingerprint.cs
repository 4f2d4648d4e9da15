namespace ClinicContent;

/// <summary>The hash of what a site's bytes depend on besides the articles: the clinic, the options, the languages and the library's build.</summary>
internal static class SiteFingerprint
{
    public static byte[] Of(IArticleLibrary library, string? name, ClinicProfile? clinic, SiteOptions options)
    {
        using var hash = new FingerprintBuilder();
        hash.Add(typeof(Article).Module.ModuleVersionId.ToString("N")).Add(typeof(SiteFingerprint).Module.ModuleVersionId.ToString("N"));
        hash.Add(library.DefaultLanguage).Add(library.Languages.Count);
        foreach (var language in library.Languages)
        {
            hash.Add(language);
        }

        hash.Add(name).Add(options.BaseUrl).Add(options.AddressQuery);
        AddClinics(hash, library, clinic);
        hash.Add((int)options.Html.Parts).Add(options.Html.HeadingLevel).Add(options.Html.IdPrefix).Add(options.Html.LinkTarget).Add(options.Html.LinkRel);
        hash.Add((int)options.Page.Parts).Add(options.Page.StyleSheetUrl);
        hash.Add((int)options.Json.Parts).Add(options.Json.Indented ? 1 : 0);
        hash.Add((int)options.Text.Parts).Add(options.Text.Width);
        hash.Add((int)options.Markdown.Parts);
        return hash.ToArray();
    }

    private static void AddClinics(FingerprintBuilder hash, IArticleLibrary library, ClinicProfile? clinic)
    {
        if (clinic is not null)
        {
            Add(hash, clinic);
            return;
        }

        foreach (var pack in library.Packs)
        {
            if (pack.Clinic is { } own)
            {
                Add(hash.Add(pack.Name), own);
            }
        }
    }

    private static void Add(FingerprintBuilder hash, ClinicProfile clinic)
    {
        hash.Add(clinic.Name).Add(clinic.Language).Add(clinic.Phone);
        hash.Add(clinic.Clinicians).Add(clinic.Treatment).Add(clinic.Locations).Add(clinic.Insurance);
        hash.Add(clinic.AppointmentsUrl).Add(clinic.InsuranceUrl).Add(clinic.WebsiteUrl);
        hash.Add(clinic.Translations.Count);
        foreach (var (language, texts) in clinic.Translations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            hash.Add(language).Add(texts.Name).Add(texts.Clinicians).Add(texts.Treatment).Add(texts.Locations).Add(texts.Insurance);
        }
    }
}
