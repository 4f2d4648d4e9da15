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

        // What is wrong without these clinics is reported by itself.
        return validators.Any(validator => validator.Validate(Options.DefaultName, content).Failed) ? [] : ClinicErrors.Find(clinics, content, validators);
    }
}
