using System.Text.Json;

namespace ClinicContent.Compiler;

/// <summary>CC0413: whether the clinic that the pack names says what its articles hold, which else no reader could be shown.</summary>
internal static class ClinicCheck
{
    // What no language changes stands at the top of the profile alone.
    private const ClinicValues InEveryLanguage = ClinicValues.Name | ClinicValues.Phone;

    public static void Check(ClinicProfile clinic, IEnumerable<CompiledArticle> articles, DiagnosticList diagnostics)
    {
        foreach (var versions in articles.GroupBy(article => article.Language).OrderBy(versions => versions.Key, StringComparer.Ordinal))
        {
            var needed = versions.Aggregate(ClinicValues.None, (values, article) => values | ValuesOf(article));
            var lacking = needed & ~clinic.TextsIn(versions.Key).Has;
            var isOwn = LanguageTag.Primary(clinic.Language).Equals(LanguageTag.Primary(versions.Key), StringComparison.OrdinalIgnoreCase);
            Report(versions.Key, isOwn ? lacking : lacking & InEveryLanguage, "");
            Report(versions.Key, isOwn ? ClinicValues.None : lacking & ~InEveryLanguage, $" in '{versions.Key}' of 'translations'");
        }

        void Report(string language, ClinicValues lacking, string where)
        {
            if (lacking != ClinicValues.None)
            {
                diagnostics.Add(LibraryRules.ClinicLacksValues, Place.Start, language, new Phrase(Shown.Values(lacking)), new Phrase($"{Properties(lacking)}{where}"));
            }
        }
    }

    private static ClinicValues ValuesOf(CompiledArticle article) =>
        article.Sections.Append(article.Disclaimer).Aggregate(article.CallToAction?.Values ?? ClinicValues.None, (values, section) => values | section.Values);

    private static string Properties(ClinicValues values) =>
        string.Join(" and ", Enum.GetValues<ClinicValue>()
            .Where(value => values.HasFlag((ClinicValues)(1 << (int)value)))
            .Select(value => $"'{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())}'"));
}
