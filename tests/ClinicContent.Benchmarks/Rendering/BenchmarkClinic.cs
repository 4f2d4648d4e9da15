namespace ClinicContent.Benchmarks;

/// <summary>The clinics that articles are rendered for.</summary>
internal static class BenchmarkClinic
{
    /// <summary>The one that the content pack names.</summary>
    public static ClinicProfile Default { get; } = Articles.Pack.Clinic!;

    /// <summary>One with long values that need escaping, and a page for each link.</summary>
    public static ClinicProfile WithLongValues { get; } = new()
    {
        Name = "The Sonoran Desert Center for Spine, Joint & Nerve Care at Saint Brigid's Hospital of Tempe and Mesa",
        Phone = "1-888-PAINCENTER",
        Clinicians = "board-certified pain management physicians, physician assistants, \"fellowship-trained\" surgeons, and physical therapists",
        Locations = string.Join(' ', Enumerable.Range(1, 12).Select(number => $"We have an office on Mill Avenue & University Drive, building {number}, in Tempe.")),
        Insurance = string.Join(' ', Enumerable.Range(1, 12).Select(number => $"We take the plans of insurer number {number}, its \"gold\" & \"silver\" ones included.")),
        Treatment = string.Join(' ', Enumerable.Range(1, 12).Select(number => $"Treatment number {number} is offered on weekdays, and on weekends if it can't wait.")),
        AppointmentsUrl = "https://clinic.example/appointments?reason=pain&from=article",
        InsuranceUrl = "https://clinic.example/insurance?plan=all&from=article",
        WebsiteUrl = "https://clinic.example/",
    };
}
