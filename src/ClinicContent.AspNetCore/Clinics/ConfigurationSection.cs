using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Reads the configuration section without reflection; a misspelt name is an error instead of a default.</summary>
internal static class ConfigurationSection
{
    public const string Name = "ClinicContent";

    private const string Clinic = "Clinic";

    private const string Clinics = "Clinics";

    private static readonly string[] Known =
    [
        Clinic, Clinics, nameof(ClinicContentOptions.DefaultLanguage), nameof(ClinicContentOptions.Languages),
        nameof(ClinicContentOptions.PackFiles), nameof(ClinicContentOptions.PackPublicKey),
        nameof(ClinicContentOptions.PackCheckInterval), nameof(ClinicContentOptions.MaxPackFileSize),
        nameof(ClinicContentOptions.Html), nameof(ClinicContentOptions.Page), nameof(ClinicContentOptions.Text),
        nameof(ClinicContentOptions.Markdown), nameof(ClinicContentOptions.Json),
        nameof(ClinicContentWebOptions.PublicBaseUrl), nameof(ClinicContentWebOptions.ClinicParameter), nameof(ClinicContentWebOptions.CacheSize),
        nameof(ClinicContentWebOptions.MaxAge), nameof(ClinicContentWebOptions.StaleWhileRevalidate),
    ];

    public static void Read(IConfiguration section, ClinicContentOptions options)
    {
        var errors = Unknown(section, Known);
        if (section.GetSection(Clinic) is var clinic && clinic.Exists())
        {
            options.Clinic = ReadClinic(clinic, errors);
        }

        options.DefaultLanguage = section[nameof(options.DefaultLanguage)] ?? options.DefaultLanguage;
        options.PackPublicKey = section[nameof(options.PackPublicKey)] ?? options.PackPublicKey;
        foreach (var file in section.GetSection(nameof(options.PackFiles)).GetChildren())
        {
            options.AddPackFile(file.Value ?? "");
        }

        if (section.GetSection(nameof(options.Languages)).GetChildren().Select(child => child.Value).OfType<string>().ToList() is { Count: > 0 } languages)
        {
            options.Languages.Clear();
            languages.ForEach(options.Languages.Add);
        }

        options.PackCheckInterval = Read(section, nameof(options.PackCheckInterval), options.PackCheckInterval, "a time such as '00:00:05'", errors);
        options.MaxPackFileSize = Read(section, nameof(options.MaxPackFileSize), options.MaxPackFileSize, "a number of bytes", errors);
        Bind(section.GetSection(nameof(options.Html)), html => html.Bind(options.Html, Strictly), errors);
        Bind(section.GetSection(nameof(options.Page)), page => page.Bind(options.Page, Strictly), errors);
        Bind(section.GetSection(nameof(options.Text)), text => text.Bind(options.Text, Strictly), errors);
        Bind(section.GetSection(nameof(options.Markdown)), markdown => markdown.Bind(options.Markdown, Strictly), errors);
        Bind(section.GetSection(nameof(options.Json)), json => json.Bind(options.Json, Strictly), errors);
        Throw<ClinicContentOptions>(errors);
    }

    public static void Read(IConfiguration section, ClinicContentWebOptions options)
    {
        var errors = new List<string>();
        options.PublicBaseUrl = section[nameof(options.PublicBaseUrl)] ?? options.PublicBaseUrl;
        options.ClinicParameter = section[nameof(options.ClinicParameter)] is { } parameter ? (parameter.Length == 0 ? null : parameter) : options.ClinicParameter;
        options.CacheSize = Read(section, nameof(options.CacheSize), options.CacheSize, "a number of bytes", errors);
        options.MaxAge = Read(section, nameof(options.MaxAge), options.MaxAge, "a time such as '00:05:00'", errors);
        options.StaleWhileRevalidate = Read(section, nameof(options.StaleWhileRevalidate), options.StaleWhileRevalidate, "a time such as '1.00:00:00'", errors);
        foreach (var clinic in section.GetSection(Clinics).GetChildren())
        {
            if (ReadClinic(clinic, errors, nameof(options.PublicBaseUrl)) is { } profile)
            {
                options.Clinics[clinic.Key] = profile;
            }

            if (clinic[nameof(options.PublicBaseUrl)] is { } address)
            {
                options.PublicBaseUrls[clinic.Key] = address;
            }
        }

        Throw<ClinicContentWebOptions>(errors);
    }

    /// <summary>A sentence for each name that a section should not have.</summary>
    public static List<string> Unknown(IConfiguration section, params IReadOnlyList<string> known) =>
        [.. from child in section.GetChildren()
            where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
            select $"The configuration has '{child.Path}', which is not known: use {string.Join(", ", known)}."];

    // A profile is immutable, and the binder sets nothing that is.
    private static ClinicProfile? ReadClinic(IConfigurationSection section, List<string> errors, string? besides = null)
    {
        try
        {
            return ClinicProfile.FromConfiguration(
                section.Path,
                section.AsEnumerable(makePathsRelative: true).Where(value => !value.Key.Equals(besides, StringComparison.OrdinalIgnoreCase)));
        }
        catch (ClinicProfileException e)
        {
            errors.Add(e.Message);
            return null;
        }
    }

    private static void Bind(IConfigurationSection section, Action<IConfigurationSection> bind, List<string> errors)
    {
        try
        {
            bind(section);
        }
        catch (InvalidOperationException e)
        {
            errors.Add($"The configuration's '{section.Path}' cannot be read: {e.Message}");
        }
    }

    private static void Strictly(BinderOptions binder) => binder.ErrorOnUnknownConfiguration = true;

    private static T Read<T>(IConfiguration section, string key, T defaultValue, string wanted, List<string> errors)
        where T : ISpanParsable<T>
    {
        if (section[key] is not { } text)
        {
            return defaultValue;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        errors.Add($"The configuration's '{Name}:{key}' cannot be read: give {wanted}.");
        return defaultValue;
    }

    private static void Throw<TOptions>(List<string> errors)
    {
        if (errors.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), errors);
        }
    }
}
