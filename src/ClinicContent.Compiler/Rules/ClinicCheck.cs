using System.Text;
using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>CC0413: the values of the pack's clinic that its articles need to be rendered.</summary>
internal static class ClinicCheck
{
    // What no language changes stands at the top of the profile alone.
    private static readonly ClinicValues InEveryLanguage = ClinicField.Values
        .Where(field => !field.IsTranslated || field == ClinicField.Name)
        .Aggregate(ClinicValues.None, (values, field) => values | field.Flag);

    /// <param name="json">The profile as it was written.</param>
    /// <param name="articles">The articles of the pack.</param>
    /// <param name="diagnostics">The list that errors are added to.</param>
    public static void Check(byte[] json, IEnumerable<CompiledArticle> articles, DiagnosticList diagnostics)
    {
        var source = new SourceText(Encoding.UTF8.GetString(json));
        var locations = new JsonLocations(source, json);
        PlaceholderCheck.Check(source, diagnostics);
        var clinic = ClinicProfile.FromJson(json);
        CheckMarkup(clinic, json, locations, diagnostics);
        foreach (var versions in articles.GroupBy(article => article.Language).OrderBy(versions => versions.Key, StringComparer.Ordinal))
        {
            var needed = versions.Aggregate(ClinicValues.None, (values, article) => values | ValuesOf(article));
            var lacking = needed & ~clinic.TextsIn(versions.Key).Has;
            var isOwn = LanguageTag.Primary(clinic.Language).Equals(LanguageTag.Primary(versions.Key), StringComparison.OrdinalIgnoreCase);
            Report(versions.Key, isOwn ? lacking : lacking & InEveryLanguage, null);
            Report(versions.Key, isOwn ? ClinicValues.None : lacking & ~InEveryLanguage, versions.Key);
        }

        void Report(string language, ClinicValues lacking, string? translation)
        {
            if (lacking != ClinicValues.None)
            {
                var names = Properties(lacking);
                var offset = translation is null ? ClinicFieldLocation.Of(json, names[0]) : ClinicFieldLocation.Of(json, nameof(ClinicProfile.Translations), translation);
                var where = translation is null ? "" : $" in '{translation}' of 'translations'";
                var written = string.Join(" and ", names.Select(name => $"'{JsonNamingPolicy.CamelCase.ConvertName(name)}'"));
                diagnostics.Add(LibraryRules.ClinicLacksValues, locations.LocationAt(offset), language, new Phrase(ClinicValueNames.Of(lacking)), new Phrase(written + where));
            }
        }
    }

    // Texts of a clinic are plain wherever they are filled in.
    private static void CheckMarkup(ClinicProfile clinic, byte[] json, JsonLocations locations, DiagnosticList diagnostics)
    {
        foreach (var field in ClinicField.All.Where(field => field.Kind is ClinicFieldKind.Phrase or ClinicFieldKind.Sentences))
        {
            Check(field, clinic[field], ClinicFieldLocation.Of(json, field.Property));
            foreach (var (language, translation) in clinic.Translations.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                Check(field, field.IsTranslated ? translation[field] : null, ClinicFieldLocation.Of(json, nameof(ClinicProfile.Translations), language));
            }
        }

        void Check(ClinicField field, string? text, int offset)
        {
            if (text is not null && PlainTextMarkup.Find(text, hasAddresses: true) is var (quote, name))
            {
                diagnostics.Add(LostMarkupRules.PlainField, locations.LocationAt(offset), field.JsonName, new Phrase(name), quote);
            }
        }
    }

    private static ClinicValues ValuesOf(CompiledArticle article) =>
        article.Sections.Append(article.Disclaimer).Aggregate(article.CallToAction?.Values ?? ClinicValues.None, (values, section) => values | section.Values);

    private static List<string> Properties(ClinicValues values) =>
        [.. ClinicField.Values.Where(field => values.HasFlag(field.Flag)).Select(field => field.Property)];
}
