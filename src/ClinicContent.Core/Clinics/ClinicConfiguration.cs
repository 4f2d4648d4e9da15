using System.Collections.Immutable;

namespace ClinicContent;

/// <summary>Reads a clinic's profile from the keys and values of a configuration section.</summary>
internal static class ClinicConfiguration
{
    private const char Separator = ':';

    public static ClinicProfile Read(string path, IEnumerable<KeyValuePair<string, string?>> values)
    {
        var texts = new ClinicTextFields { [ClinicField.Name] = "", [ClinicField.Language] = "en" };
        var translations = new SortedDictionary<string, ClinicTextFields>(StringComparer.Ordinal);
        var errors = new List<string>();
        foreach (var (key, value) in values)
        {
            var parts = key.Split(Separator);
            var isTranslation = parts[0].Equals(nameof(ClinicProfile.Translations), StringComparison.OrdinalIgnoreCase);
            if (isTranslation && parts.Length is 2 or 3)
            {
                translations.TryAdd(parts[1], new());
                if (parts.Length == 3)
                {
                    Set(translations[parts[1]], ClinicField.Translated, parts[2], key, value);
                }
            }
            else if (!isTranslation && parts.Length == 1)
            {
                Set(texts, ClinicField.All, parts[0], key, value);
            }
            else if (parts.Length > 1 && value is not null)
            {
                errors.Add($"The configuration has '{path}:{key}', which is not known.");
            }
        }

        return errors.Count == 0
            ? new(texts, translations.ToDictionary(pair => pair.Key, pair => new ClinicTranslation(pair.Value)))
            : throw new ClinicProfileException(string.Join(' ', errors));

        void Set(ClinicTextFields fields, ImmutableArray<ClinicField> known, string name, string key, string? value)
        {
            if (known.FirstOrDefault(each => each.Property.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } field)
            {
                fields[field] = value ?? fields[field];
            }
            else
            {
                IEnumerable<string> names = known.Select(each => each.Property);
                names = known == ClinicField.All ? names.Append(nameof(ClinicProfile.Translations)) : names;
                errors.Add($"The configuration has '{path}:{key}', which is not known: use {string.Join(", ", names)}.");
            }
        }
    }
}
