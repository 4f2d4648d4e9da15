namespace ClinicContent.Compiler;

/// <summary>Reads <c>image</c> of front matter.</summary>
internal static class ImageReader
{
    private static readonly FieldKey Url = new("url", FieldForm.Address, "https://www.example.org/spine.jpg", "The https address of the picture, best of 1,200 by 630 pixels.") { IsRequired = true, Pattern = "^[Hh][Tt][Tt][Pp][Ss]://[^\\s]+$" };
    private static readonly FieldKey Alt = new("alt", FieldForm.Text, "A drawing of the lower spine", "A few words for people who cannot see the picture.") { IsRequired = true };

    public static FieldKey Key { get; } = new(
        "image",
        FieldForm.Map,
        "{ url: \"https://www.example.org/spine.jpg\", alt: \"A drawing of the lower spine\" }",
        "The picture that other sites show with a link to the article. Without it, that of the clinic is shown.")
    {
        Keys = [Url, Alt],
    };

    public static ArticleImage? Read(FieldReader fields, DiagnosticList diagnostics)
    {
        if (fields.Map(Key) is not { } image)
        {
            return null;
        }

        var (url, alt) = (image.RequiredAddress(Url), image.RequiredText(Alt));

        // A page over https does not show a picture over http.
        if (SafeAddress.Scheme(url) == "http")
        {
            diagnostics.Add(FrontMatterRules.InvalidImage, image.LocationOf(Url), url);
        }

        return new(url, alt);
    }
}
