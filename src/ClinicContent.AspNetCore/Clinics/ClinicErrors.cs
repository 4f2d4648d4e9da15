using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Finds the texts that clinics among others lack for the articles, so that the start of a program and an update of its packs judge alike.</summary>
internal static class ClinicErrors
{
    /// <summary>A sentence for each error, in the order of the clinics' names.</summary>
    /// <param name="clinics">The clinics by their names.</param>
    /// <param name="content">Options without an error of their own, which are changed.</param>
    /// <param name="validators">The validators to ask for each of the clinics.</param>
    public static List<string> Find(IDictionary<string, ClinicProfile> clinics, ClinicContentOptions content, IEnumerable<IValidateOptions<ClinicContentOptions>> validators)
    {
        var errors = new List<string>();
        var library = new ArticleLibrary(content.Packs, content.DefaultLanguage, content.Languages);
        foreach (var (name, profile) in clinics.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            content.Clinic = profile;
            content.Languages.Clear();
            foreach (var language in profile.Validate().Count == 0 ? ClinicLanguages.For(profile, library) : [])
            {
                content.Languages.Add(language);
            }

            errors.AddRange(validators
                .SelectMany(validator => validator.Validate(Options.DefaultName, content).Failures ?? [])
                .Select(error => $"Clinics[\"{name}\"]: {error}"));
        }

        return errors;
    }
}
