using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Finds everything that would fail later, when a request comes, for every clinic.</summary>
internal sealed class ClinicContentWebOptionsValidator(
    IOptionsFactory<ClinicContentOptions> contents, IEnumerable<IValidateOptions<ClinicContentOptions>> contentValidators) : IValidateOptions<ClinicContentWebOptions>
{
    public ValidateOptionsResult Validate(string? name, ClinicContentWebOptions options)
    {
        List<string> errors =
        [
            .. Address(nameof(options.PublicBaseUrl), options.PublicBaseUrl),
            .. options.PublicBaseUrls.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Address($"PublicBaseUrls[\"{pair.Key}\"]", pair.Value)),
            .. Numbers(options),
            .. Names(options),
            .. Profiles(options),
        ];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Address(string name, string? address)
    {
        if (address is not null
            && !(Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
                && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0))
        {
            yield return $"{name} is not the address of a site: use one such as 'https://clinic.example', without a query.";
        }
    }

    private static IEnumerable<string> Numbers(ClinicContentWebOptions options)
    {
        if (options.CacheSize < 0)
        {
            yield return $"CacheSize {options.CacheSize} is less than nothing: use a number of bytes, or 0 for no cache.";
        }

        if (options.MaxAge < TimeSpan.Zero)
        {
            yield return $"MaxAge {options.MaxAge} is less than nothing: use a time, or 0 to have caches ask each time.";
        }

        if (options.StaleWhileRevalidate < TimeSpan.Zero)
        {
            yield return $"StaleWhileRevalidate {options.StaleWhileRevalidate} is less than nothing: use a time, or 0 for none.";
        }
    }

    private static IEnumerable<string> Names(ClinicContentWebOptions options)
    {
        if (options.ClinicParameter is { } parameter && (parameter.Length == 0 || !parameter.All(IsInName)))
        {
            yield return "ClinicParameter is not the name of a query parameter: use letters, digits, '-', '_' and '.', such as 'clinic', or null for none.";
        }

        foreach (var name in options.Clinics.Keys.Order(StringComparer.Ordinal))
        {
            if (name.Length is 0 or > 100 || !name.All(IsInName))
            {
                yield return $"Clinics has a name that cannot stand in an address: use letters, digits, '-', '_' and '.', such as 'desert-spine'.";
            }
        }

        foreach (var name in options.PublicBaseUrls.Keys.Where(name => !options.Clinics.ContainsKey(name)).Order(StringComparer.Ordinal))
        {
            yield return $"PublicBaseUrls has '{name}', which is not in Clinics: add its profile, or correct the name.";
        }
    }

    private static bool IsInName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private List<string> Profiles(ClinicContentWebOptions options)
    {
        var errors = new List<string>();
        if (options.Clinics.Count == 0)
        {
            return errors;
        }

        ClinicContentOptions content;
        try
        {
            content = contents.Create(Options.DefaultName);
        }
        catch (OptionsValidationException)
        {
            // The host reports these errors by themselves.
            return errors;
        }

        var library = new ArticleLibrary(content.Packs, content.DefaultLanguage, content.Languages);
        foreach (var (name, profile) in options.Clinics.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            content.Clinic = profile;
            content.Languages.Clear();
            foreach (var language in profile.Validate().Count == 0 ? ClinicLanguages.MeantBy(profile, library) : [])
            {
                content.Languages.Add(language);
            }

            errors.AddRange(contentValidators
                .SelectMany(validator => validator.Validate(Options.DefaultName, content).Failures ?? [])
                .Select(error => $"Clinics[\"{name}\"]: {error}"));
        }

        return errors;
    }
}
