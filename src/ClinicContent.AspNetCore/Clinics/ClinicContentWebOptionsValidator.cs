using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Finds errors for every clinic that would otherwise appear only with a request.</summary>
internal sealed class ClinicContentWebOptionsValidator(
    IOptionsFactory<ClinicContentOptions> contents, IEnumerable<IValidateOptions<ClinicContentOptions>> contentValidators) : IValidateOptions<ClinicContentWebOptions>
{
    public ValidateOptionsResult Validate(string? name, ClinicContentWebOptions options)
    {
        var errors = new List<string>();
        AddAddress(errors, nameof(options.PublicBaseUrl), options.PublicBaseUrl);
        AddNumbers(errors, options);
        if (options.ClinicParameter is { } parameter && !IsName(parameter))
        {
            errors.Add("ClinicParameter is not the name of a query parameter: use letters, digits, '-', '_' and '.', such as 'clinic', or null for none.");
        }

        // Most programs serve one clinic. What they do not need is not even compiled when they start.
        if (options.PublicBaseUrls.Count > 0)
        {
            AddAddresses(errors, options);
        }

        if (options.Clinics.Count > 0)
        {
            AddNames(errors, options);
            errors.AddRange(Profiles(options));
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void AddAddress(List<string> errors, string name, string? address)
    {
        if (address is not null
            && !(Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
                && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0))
        {
            errors.Add($"{name} is not the address of a site: use one such as 'https://clinic.example', without a query.");
        }
    }

    private static void AddAddresses(List<string> errors, ClinicContentWebOptions options)
    {
        foreach (var (name, address) in options.PublicBaseUrls.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            AddAddress(errors, $"PublicBaseUrls[\"{name}\"]", address);
            if (!options.Clinics.ContainsKey(name))
            {
                errors.Add($"PublicBaseUrls has '{name}', which is not in Clinics: add its profile, or correct the name.");
            }
        }
    }

    private static void AddNumbers(List<string> errors, ClinicContentWebOptions options)
    {
        if (options.CacheSize < 0)
        {
            errors.Add($"CacheSize {options.CacheSize} is less than nothing: use a number of bytes, or 0 for no cache.");
        }

        if (options.MaxAge < TimeSpan.Zero)
        {
            errors.Add($"MaxAge {options.MaxAge} is less than nothing: use a time, or 0 to have caches ask each time.");
        }

        if (options.StaleWhileRevalidate < TimeSpan.Zero)
        {
            errors.Add($"StaleWhileRevalidate {options.StaleWhileRevalidate} is less than nothing: use a time, or 0 for none.");
        }
    }

    private static void AddNames(List<string> errors, ClinicContentWebOptions options)
    {
        foreach (var name in options.Clinics.Keys.Order(StringComparer.Ordinal))
        {
            if (name.Length > 100 || !IsName(name))
            {
                errors.Add("Clinics has a name that cannot stand in an address: use letters, digits, '-', '_' and '.', such as 'desert-spine'.");
            }
        }
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!IsInName(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsInName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private List<string> Profiles(ClinicContentWebOptions options)
    {
        try
        {
            return ClinicErrors.Find(options.Clinics, contents.Create(Options.DefaultName), contentValidators);
        }
        catch (OptionsValidationException)
        {
            // The host reports these errors by themselves.
            return [];
        }
    }
}
