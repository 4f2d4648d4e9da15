using Microsoft.Extensions.Options;

namespace ClinicContent;

/// <summary>Refuses packs that could not be rendered for each of the clinics in <see cref="ClinicContentWebOptions.Clinics"/>.</summary>
internal sealed class ServedClinicsCheck(
    CurrentSettings settings, IOptionsFactory<ClinicContentOptions> contents, IEnumerable<IValidateOptions<ClinicContentOptions>> validators) : IContentPackValidator
{
    public IEnumerable<string> Validate(IReadOnlyList<ContentPack> packs)
    {
        var clinics = settings.Value.Web.Clinics;
        if (clinics.Count == 0)
        {
            return [];
        }

        var content = contents.Create(Options.DefaultName);
        content.Packs.Clear();
        foreach (var pack in packs)
        {
            content.Packs.Add(pack);
        }

        var errors = new List<string>();
        foreach (var (name, profile) in clinics.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            content.Clinic = profile;
            errors.AddRange(validators
                .SelectMany(validator => validator.Validate(Options.DefaultName, content).Failures ?? [])
                .Select(error => $"Clinics[\"{name}\"]: {error}"));
        }

        return errors;
    }
}
