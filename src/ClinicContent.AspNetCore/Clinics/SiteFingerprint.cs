namespace ClinicContent;

/// <summary>The hash of everything besides the articles that a site's bytes depend on: the clinic, the options, the languages and the library's build.</summary>
internal static class SiteFingerprint
{
    public static byte[] Of(IArticleLibrary library, string? name, ClinicProfile? clinic, SiteOptions options)
    {
        var hash = new FingerprintBuilder(stackalloc byte[2048]);
        hash.Add(typeof(Article).Module.ModuleVersionId.ToByteArray()).Add(typeof(SiteFingerprint).Module.ModuleVersionId.ToByteArray());
        hash.Add(library.DefaultLanguage).Add(library.Languages.Count);
        foreach (var language in library.Languages)
        {
            hash.Add(language);
        }

        hash.Add(name).Add(options.BaseUrl).Add(options.UrlQuery).Add(options.IsAddressKnown ? 1 : 0);
        AddClinics(ref hash, library, clinic);
        hash.Add((int)options.Html.Parts).Add(options.Html.HeadingLevel).Add(options.Html.IdPrefix).Add(options.Html.LinkTarget).Add(options.Html.LinkRel);
        hash.Add((int)options.Page.Parts).Add(options.Page.StyleSheetUrl);
        hash.Add((int)options.Json.Parts).Add(options.Json.Indented ? 1 : 0);
        hash.Add((int)options.Text.Parts).Add(options.Text.Width);
        hash.Add((int)options.Markdown.Parts);
        var fingerprint = new byte[FingerprintBuilder.HashSize];
        hash.Hash(fingerprint);
        return fingerprint;
    }

    private static void AddClinics(ref FingerprintBuilder hash, IArticleLibrary library, ClinicProfile? clinic)
    {
        if (clinic is not null)
        {
            hash.Add(clinic.ToJson());
            return;
        }

        foreach (var pack in library.Packs)
        {
            if (pack.Clinic is { } own)
            {
                hash.Add(pack.Name);
                hash.Add(own.ToJson());
            }
        }
    }
}
