namespace ClinicContent.Compiler;

/// <summary>Reads <c>license</c> of front matter.</summary>
internal static class LicenseReader
{
    public static ContentLicense? Read(FieldReader fields) =>
        fields.Map("license", "{ name: MIT, url: \"https://opensource.org/license/mit\" }", ["name", "url"]) is { } license
            ? new ContentLicense(license.RequiredText("name", "MIT"), license.RequiredAddress("url"))
            : null;
}
