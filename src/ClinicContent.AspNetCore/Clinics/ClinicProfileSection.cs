using Microsoft.Extensions.Configuration;

namespace ClinicContent;

/// <summary>Reads a clinic's profile from configuration: the names of its properties, in any case.</summary>
internal static class ClinicProfileSection
{
    private static readonly string[] TextNames =
    [
        nameof(ClinicTranslation.Name), nameof(ClinicTranslation.Clinicians), nameof(ClinicTranslation.Treatment),
        nameof(ClinicTranslation.Locations), nameof(ClinicTranslation.Insurance), nameof(ClinicTranslation.Invitation),
    ];

    private static readonly string[] Names =
    [
        .. TextNames, nameof(ClinicProfile.Language), nameof(ClinicProfile.Phone), nameof(ClinicProfile.AppointmentsUrl),
        nameof(ClinicProfile.InsuranceUrl), nameof(ClinicProfile.WebsiteUrl), nameof(ClinicProfile.Translations),
    ];

    public static ClinicProfile Read(IConfigurationSection section, List<string> faults, params IReadOnlyList<string> furtherNames)
    {
        faults.AddRange(ConfigurationSection.Unknown(section, [.. Names, .. furtherNames]));
        var translations = section.GetSection(nameof(ClinicProfile.Translations)).GetChildren().ToList();
        faults.AddRange(translations.SelectMany(translation => ConfigurationSection.Unknown(translation, TextNames)));
        return new()
        {
            Name = section[nameof(ClinicProfile.Name)] ?? "",
            Language = section[nameof(ClinicProfile.Language)] ?? "en",
            Phone = section[nameof(ClinicProfile.Phone)],
            Clinicians = section[nameof(ClinicProfile.Clinicians)],
            Treatment = section[nameof(ClinicProfile.Treatment)],
            Locations = section[nameof(ClinicProfile.Locations)],
            Insurance = section[nameof(ClinicProfile.Insurance)],
            Invitation = section[nameof(ClinicProfile.Invitation)],
            AppointmentsUrl = section[nameof(ClinicProfile.AppointmentsUrl)],
            InsuranceUrl = section[nameof(ClinicProfile.InsuranceUrl)],
            WebsiteUrl = section[nameof(ClinicProfile.WebsiteUrl)],
            Translations = translations.ToDictionary(translation => translation.Key, Translation),
        };
    }

    private static ClinicTranslation Translation(IConfigurationSection section) => new()
    {
        Name = section[nameof(ClinicTranslation.Name)],
        Clinicians = section[nameof(ClinicTranslation.Clinicians)],
        Treatment = section[nameof(ClinicTranslation.Treatment)],
        Locations = section[nameof(ClinicTranslation.Locations)],
        Insurance = section[nameof(ClinicTranslation.Insurance)],
        Invitation = section[nameof(ClinicTranslation.Invitation)],
    };
}
