namespace ClinicContent.Core.Tests.Rendering;

/// <summary>
/// Values that a clinic profile should not be able to hurt a rendering with. They must not be enumerated at discovery, which
/// would send them through UTF-8 and repair the lone surrogates.
/// </summary>
public static class HostileTexts
{
    public static TheoryData<string> All =>
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</title></style></textarea><img src=x onerror=alert(1)>",
        "<!-- <script> -->",
        "\" onload=\"alert(1)\" x='y'",
        "]]> & &amp; &lt;b&gt;",
        "\u202Eevil\u202C \u2066isolated\u2069",
        "line\u2028paragraph\u2029end\r\n\t\0\u001b[31m",
        "lone \uD800 surrogate \uDC00 here",
        "{{clinic.name}} {slug} %3Cscript%3E",
        "😀 नमस्ते مرحبا",
        new string('x', 9_999) + "<",
    ];

    /// <summary>A clinic whose every text is the value.</summary>
    public static ClinicProfile Clinic(string value) => new()
    {
        Name = value,
        Phone = "1-888-PAINCENTER",
        Clinicians = value,
        Locations = value,
        Insurance = value,
        WebsiteUrl = "https://clinic.example/?a=\"'<b>&c",
        AppointmentsUrl = "/appointments?</script>",
    };
}
