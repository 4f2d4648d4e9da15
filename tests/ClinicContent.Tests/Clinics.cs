namespace ClinicContent.Tests;

/// <summary>The clinics that the tests render for.</summary>
internal static class Clinics
{
    /// <summary>An ordinary clinic that is not the default one, and that has every page.</summary>
    public static ClinicProfile Other { get; } = new()
    {
        Name = "Desert Spine",
        Phone = "+1 602 555 0100",
        Clinicians = "pain specialists",
        Treatment = "We offer several treatments.",
        Locations = "We have an office in Tempe.",
        Insurance = "",
        AppointmentsUrl = "https://desert-spine.example/appointments",
        InsuranceUrl = "/insurance",
        WebsiteUrl = "https://desert-spine.example",
        Translations = new Dictionary<string, ClinicTranslation>
        {
            ["es"] = new()
            {
                Clinicians = "especialistas en dolor",
                Treatment = "Ofrecemos varios tratamientos.",
                Locations = "Tenemos un consultorio en Tempe.",
                Insurance = "",
            },
        },
    };

    /// <summary>A clinic whose every value tries to be more than text.</summary>
    public static ClinicProfile Hostile { get; } = new()
    {
        Name = "<script>alert(\"1\")</script> & 'Sons' ]]> \u202Eevil\u202C",
        Phone = "(602) 555-0100",
        Clinicians = "\"><img src=x onerror=alert(1)></script><!-- ]]> \u2066doctors\u2069",
        Treatment = string.Concat(Enumerable.Repeat("<b>10,000</b> ", 714)) + "long",
        Invitation = "Come </p><script>alert(2)</script> now! &lt;b&gt;",
        Locations = "*bold* _it_ [link](javascript:alert(1)) <https://evil.example> # heading\n\n# heading\n- item\n1. one `code` | pipe \\",
        Insurance = "{{clinic.name}} \u001b[31mred\u001b[0m \u0007 &amp; &#106;avascript: {slug}",
        AppointmentsUrl = "https://clinic.example/\"><script>alert(1)</script>?a='b'&c=]]>(d)",
        InsuranceUrl = "/insurance/<!--",
    };

    public static ClinicProfile? Named(string name) => name switch
    {
        "default" => null,
        "other" => Other,
        "hostile" => Hostile,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
