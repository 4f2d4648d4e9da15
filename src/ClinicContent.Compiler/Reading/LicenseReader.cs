namespace ClinicContent.Compiler;

/// <summary>Reads <c>license</c> of front matter.</summary>
internal static class LicenseReader
{
    private static readonly FieldKey Name = new("name", FieldForm.Text, "MIT", "The name of the license.") { IsRequired = true };
    private static readonly FieldKey Url = new("url", FieldForm.Address, "https://opensource.org/license/mit", "The web address of the license's text.") { IsRequired = true };

    public static FieldKey Key { get; } = new(
        "license",
        FieldForm.Map,
        "{ name: MIT, url: \"https://opensource.org/license/mit\" }",
        "The license under which the article may be used. Without it, that of _closing.md applies.")
    {
        Keys = [Name, Url],
    };

    public static ContentLicense? Read(FieldReader fields) =>
        fields.Map(Key) is { } license ? new ContentLicense(license.RequiredText(Name), license.RequiredAddress(Url)) : null;
}
