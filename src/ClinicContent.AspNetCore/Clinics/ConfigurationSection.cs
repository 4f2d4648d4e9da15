using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Reads the configuration section. A misspelled name is an error, so that no default silently replaces a setting.</summary>
internal static class ConfigurationSection
{
    public const string Name = "ClinicContent";

    public static void Read(IConfiguration section, ClinicContentOptions options)
    {
        var errors = Unknown(section);
        var configured = Bind(section, errors, new() { Html = options.Html, Page = options.Page, Text = options.Text, Markdown = options.Markdown, Json = options.Json });
        if (configured.Clinic?.Exists() == true)
        {
            options.Clinic = ReadClinic(configured.Clinic, errors);
        }

        Throw<ClinicContentOptions>(errors);
        options.DefaultLanguage = configured.DefaultLanguage ?? options.DefaultLanguage;
        options.PackPublicKey = configured.PackPublicKey ?? options.PackPublicKey;
        options.PackCheckInterval = configured.PackCheckInterval ?? options.PackCheckInterval;
        options.MaxPackFileSize = configured.MaxPackFileSize ?? options.MaxPackFileSize;
        configured.PackFiles?.ForEach(file => options.AddPackFile(file));
        if (configured.Languages is { Count: > 0 } languages)
        {
            options.Languages.Clear();
            languages.ForEach(options.Languages.Add);
        }
    }

    public static void Read(IConfiguration section, ClinicContentWebOptions options)
    {
        // What is not known, or cannot be bound, is told with the other options.
        var errors = new List<string>();
        var configured = Bind(section, [], new());
        options.PublicBaseUrl = configured.PublicBaseUrl ?? options.PublicBaseUrl;
        options.ClinicParameter = configured.ClinicParameter is { } parameter ? (parameter.Length == 0 ? null : parameter) : options.ClinicParameter;
        options.CacheSize = configured.CacheSize ?? options.CacheSize;
        options.MaxAge = configured.MaxAge ?? options.MaxAge;
        options.StaleWhileRevalidate = configured.StaleWhileRevalidate ?? options.StaleWhileRevalidate;
        foreach (var clinic in configured.Clinics?.GetChildren() ?? [])
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

    // The binder tells of a name that it does not know as well, but not which are known.
    private static List<string> Unknown(IConfiguration section) =>
        [.. from child in section.GetChildren()
            where !ConfiguredContent.Names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
            let near = Suggestion.Find(child.Key, ConfiguredContent.Names)
            select $"The configuration has '{child.Path}', which is not known: use {(near is null ? "" : $"'{near}', if that is meant, or another of ")}{string.Join(", ", ConfiguredContent.Names)}."];

    private static ConfiguredContent Bind(IConfiguration section, List<string> errors, ConfiguredContent configured)
    {
        try
        {
            section.Bind(configured, binder => binder.ErrorOnUnknownConfiguration = errors.Count == 0);
        }
        catch (InvalidOperationException e)
        {
            errors.Add($"The configuration's section '{Name}' cannot be read: {e.Message}");
        }

        return configured;
    }

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

    private static void Throw<TOptions>(List<string> errors)
    {
        if (errors.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), errors);
        }
    }
}
