using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Finds errors that would otherwise appear only when an article is requested.</summary>
internal sealed class ClinicContentOptionsValidator : IValidateOptions<ClinicContentOptions>
{
    private static readonly TimeSpan MinCheckInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxCheckInterval = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, ClinicContentOptions options)
    {
        // What a program does not need is not even compiled when it starts.
        List<string> errors = [.. Packs(options)];
        if (options.PackFiles.Count + options.PackSources.Count > 0)
        {
            errors.AddRange(PackFiles(options));
        }

        if (options.DefaultLanguage is not null || options.Languages.Count > 0)
        {
            errors.AddRange(Language(options));
        }

        AddClinic(errors, options);
        options.FormatSet.AddErrors(errors);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Packs(ClinicContentOptions options) =>
        options.Packs.Count == 0
            ? ["There is no content pack: call AddClinicContent of the package ClinicContent, or add one to Packs, such as Articles.Pack of your own library."]
            : ArticleLibrary.Clashes([.. options.Packs.Distinct()]);

    private static IEnumerable<string> PackFiles(ClinicContentOptions options)
    {
        if (options.PackFiles.Any(string.IsNullOrWhiteSpace))
        {
            yield return "PackFiles has an empty path: give the path of a file.";
        }

        if (options.PackPublicKey is null)
        {
            yield return $"{(options.PackFiles.Count > 0 ? nameof(options.PackFiles) : nameof(options.PackSources))} are given and PackPublicKey is not: set it to the text of the .pub file that 'clinic-content keygen' wrote.";
        }
        else if (!IsKey(options.PackPublicKey, out var error))
        {
            yield return $"PackPublicKey cannot be used: {error}. 'clinic-content keygen' makes one.";
        }

        if (options.PackCheckInterval < MinCheckInterval || options.PackCheckInterval > MaxCheckInterval)
        {
            yield return $"PackCheckInterval {options.PackCheckInterval} is not between {MinCheckInterval} and {MaxCheckInterval}: use a few seconds.";
        }

        if (options.MaxPackFileSize is < 1 or > ContentPack.MaxSize)
        {
            yield return $"MaxPackFileSize {options.MaxPackFileSize} is not between 1 and {ContentPack.MaxSize}: use a number of bytes.";
        }
    }

    private static bool IsKey(string pem, out string error)
    {
        using var key = PackKey.Public(pem, out error);
        return key is not null;
    }

    private static IEnumerable<string> Language(ClinicContentOptions options)
    {
        if (options.DefaultLanguage is not null && !LanguageTag.IsValid(options.DefaultLanguage))
        {
            yield return $"DefaultLanguage '{DisplayText.Of(options.DefaultLanguage)}' is not a language tag: use one such as 'en' or 'es-MX'.";
        }

        var there = options.Packs.SelectMany(pack => pack.Languages).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var language in options.Languages.Where(language => !there.Contains(language, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"Languages has '{DisplayText.Of(language)}', which no article is in: use some of {string.Join(", ", there)}.";
        }

        var fallback = options.DefaultLanguage ?? options.Packs.FirstOrDefault()?.DefaultLanguage;
        if (options.Languages.Count > 0 && !options.Languages.Contains(fallback, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"Languages lacks the default language '{DisplayText.Of(fallback)}': add it, or set DefaultLanguage to one of Languages.";
        }
    }

    private static void AddClinic(List<string> errors, ClinicContentOptions options)
    {
        if (options.Clinic?.Validate() is { Count: > 0 } own)
        {
            errors.AddRange(own);
            return;
        }

        foreach (var error in options.Clinic?.UnfilledTexts() ?? [])
        {
            errors.Add(error.Text);
        }

        if (options.Clinic is null && options.Packs.Count > 1 && ClinicsOf(options.Packs) is { Count: > 1 } clinics)
        {
            errors.Add($"The content packs name different clinics ({string.Join(", ", clinics.Select(DisplayText.Of))}): set Clinic to the one to render for.");
            return;
        }

        var done = new HashSet<ContentPack>();
        foreach (var pack in options.Packs)
        {
            if (done.Add(pack))
            {
                AddLackingValues(errors, pack, options.Clinic ?? pack.Clinic, options.Languages);
            }
        }
    }

    private static List<string> ClinicsOf(IEnumerable<ContentPack> packs) => [.. packs.Select(pack => pack.Clinic?.Name).OfType<string>().Distinct()];

    private static void AddLackingValues(List<string> errors, ContentPack pack, ClinicProfile? clinic, IList<string> offered)
    {
        for (var i = 0; i < pack.Languages.Count; i++)
        {
            if (offered.Count > 0 && !offered.Contains(pack.Languages[i], StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            var has = clinic?.TextsIn(pack.Languages[i]).Has ?? ClinicValues.None;
            if ((pack.ValuesIn(i) & ~has) is var lacking and not ClinicValues.None)
            {
                var needed = $"the articles of '{pack.Name}' in '{pack.Languages[i]}'";
                errors.Add(clinic is null
                    ? $"No clinic is set, and {needed} need its {ClinicValueNames.Fields(lacking)}: set Clinic."
                    : $"The clinic '{DisplayText.Of(clinic.Name)}' lacks {ClinicValueNames.Fields(lacking)} for {needed}: {Remedy(pack.Languages[i], clinic, lacking)}.");
            }
        }
    }

    // What no language changes stands at the top of a profile alone.
    private static string Remedy(string language, ClinicProfile clinic, ClinicValues lacking)
    {
        var own = LanguageTag.Primary(language).SequenceEqual(LanguageTag.Primary(clinic.Language)) ? lacking : ClinicValues.None;
        foreach (var field in ClinicField.Values)
        {
            own |= field.IsTranslated ? ClinicValues.None : lacking & field.Flag;
        }

        var translated = lacking & ~own;
        return string.Join(" and ", new[]
        {
            own == ClinicValues.None ? "" : $"set {ClinicValueNames.Fields(own)} in its profile{ClinicValueNames.EmptyHint(own, ClinicValueNames.Fields)}",
            translated == ClinicValues.None ? "" : $"set {ClinicValueNames.Fields(translated)} in Translations[\"{language}\"] of its profile{ClinicValueNames.EmptyHint(translated, ClinicValueNames.Fields)}, or offer only other languages with Languages",
        }.Where(part => part.Length > 0));
    }
}
