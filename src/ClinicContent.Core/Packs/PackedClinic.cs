namespace ClinicContent;

/// <summary>
/// Reads the profile of the clinic that a pack names. It is written as the details of articles are and not as JSON: who renders an article for
/// that clinic needs no parser, which would take a third of the time of a program that renders one and ends.
/// </summary>
internal static class PackedClinic
{
    public static ClinicProfile Read(DetailsReader reader) => new()
    {
        Name = reader.String(),
        Language = reader.String(),
        Phone = reader.OptionalString(),
        Clinicians = reader.OptionalString(),
        Treatment = reader.OptionalString(),
        Locations = reader.OptionalString(),
        Insurance = reader.OptionalString(),
        AppointmentsUrl = reader.OptionalString(),
        InsuranceUrl = reader.OptionalString(),
        WebsiteUrl = reader.OptionalString(),
        Translations = ReadTranslations(ref reader),
    };

    private static Dictionary<string, ClinicTranslation> ReadTranslations(ref DetailsReader reader)
    {
        var count = reader.Count();
        var translations = new Dictionary<string, ClinicTranslation>();
        for (var i = 0; i < count; i++)
        {
            translations[reader.String()] = new ClinicTranslation
            {
                Name = reader.OptionalString(),
                Clinicians = reader.OptionalString(),
                Treatment = reader.OptionalString(),
                Locations = reader.OptionalString(),
                Insurance = reader.OptionalString(),
            };
        }

        return translations;
    }
}
