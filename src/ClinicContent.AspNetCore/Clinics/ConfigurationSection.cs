using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Reads the configuration section by hand: no reflection, and a name that is misspelt is a fault instead of a default.</summary>
internal static class ConfigurationSection
{
    public const string Name = "ClinicContent";

    private const string Clinic = "Clinic";

    private const string Clinics = "Clinics";

    private static readonly string[] Known =
    [
        Clinic, Clinics, nameof(ClinicContentOptions.DefaultLanguage), nameof(ClinicContentOptions.Languages),
        nameof(ClinicContentOptions.PackFiles), nameof(ClinicContentOptions.PackPublicKey),
        nameof(ClinicContentWebOptions.PublicBaseUrl), nameof(ClinicContentWebOptions.ClinicParameter), nameof(ClinicContentWebOptions.CacheSize),
        nameof(ClinicContentWebOptions.MaxAge), nameof(ClinicContentWebOptions.StaleWhileRevalidate),
    ];

    public static void Read(IConfiguration section, ClinicContentOptions options)
    {
        var faults = Unknown(section, Known);
        if (section.GetSection(Clinic) is var clinic && clinic.Exists())
        {
            options.Clinic = ClinicProfileSection.Read(clinic, faults);
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

        Throw<ClinicContentOptions>(faults);
    }

    public static void Read(IConfiguration section, ClinicContentWebOptions options)
    {
        var faults = new List<string>();
        options.PublicBaseUrl = section[nameof(options.PublicBaseUrl)] ?? options.PublicBaseUrl;
        options.ClinicParameter = section[nameof(options.ClinicParameter)] is { } parameter ? (parameter.Length == 0 ? null : parameter) : options.ClinicParameter;
        options.CacheSize = Read(section, nameof(options.CacheSize), options.CacheSize, "a number of bytes", faults);
        options.MaxAge = Read(section, nameof(options.MaxAge), options.MaxAge, "a time such as '00:05:00'", faults);
        options.StaleWhileRevalidate = Read(section, nameof(options.StaleWhileRevalidate), options.StaleWhileRevalidate, "a time such as '1.00:00:00'", faults);
        foreach (var clinic in section.GetSection(Clinics).GetChildren())
        {
            options.Clinics[clinic.Key] = ClinicProfileSection.Read(clinic, faults, nameof(options.PublicBaseUrl));
            if (clinic[nameof(options.PublicBaseUrl)] is { } address)
            {
                options.PublicBaseUrls[clinic.Key] = address;
            }
        }

        Throw<ClinicContentWebOptions>(faults);
    }

    /// <summary>A sentence for each name that a section should not have.</summary>
    public static List<string> Unknown(IConfiguration section, params IReadOnlyList<string> known) =>
        [.. from child in section.GetChildren()
            where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
            select $"The configuration has '{child.Path}', which is not known: use {string.Join(", ", known)}."];

    private static T Read<T>(IConfiguration section, string key, T otherwise, string wanted, List<string> faults)
        where T : ISpanParsable<T>
    {
        if (section[key] is not { } text)
        {
            return otherwise;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        faults.Add($"The configuration's '{Name}:{key}' cannot be read: give {wanted}.");
        return otherwise;
    }

    private static void Throw<TOptions>(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), faults);
        }
    }
}
