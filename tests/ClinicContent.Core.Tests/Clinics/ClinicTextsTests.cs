using System.Text;

namespace ClinicContent.Core.Tests;

public class ClinicTextsTests
{
    private static readonly ClinicProfile Clinic = new()
    {
        Name = "A",
        Phone = "1-888-PAINCENTER",
        Clinicians = "physicians",
        AppointmentsUrl = "/visit",
        WebsiteUrl = "https://clinic.example/\u00E9",
        ImageUrl = "https://clinic.example/\u00E9.png",
        ImageAlt = "A  door",
        Translations = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Name = "B" }, ["fr"] = new() { ImageAlt = "Une porte" } },
    };

    [Fact]
    public void A_value_is_in_the_words_of_its_language()
    {
        Assert.Equal(("A", "B", "A", "A"), (Value("en", ClinicField.Name), Value("es", ClinicField.Name), Value("fr", ClinicField.Name), Value("de", ClinicField.Name)));
        Assert.Equal(("physicians", "", ""), (Value("en", ClinicField.Clinicians), Value("es", ClinicField.Clinicians), Value("de", ClinicField.Clinicians)));
    }

    [Fact]
    public void A_number_with_letters_is_shown_with_its_digits_and_on_pages_not_broken()
    {
        Assert.Equal("1-888-PAINCENTER\u00A0(1-888-724-6236)", Value("en", ClinicField.Phone));
        Assert.Equal("1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)", Encoding.UTF8.GetString(Clinic.TextsIn("en").PageValue(ClinicField.Phone.Value)));
        Assert.Equal("physicians", Encoding.UTF8.GetString(Clinic.TextsIn("en").PageValue(ClinicField.Clinicians.Value)));
    }

    [Fact]
    public void Links_lead_to_the_same_pages_in_every_language()
    {
        foreach (var texts in (ClinicTexts[])[Clinic.TextsIn("en"), Clinic.TextsIn("es"), Clinic.TextsIn("de")])
        {
            Assert.Equal(["tel:+18887246236", "/visit", "", "https://clinic.example/%C3%A9"], ((string[])["phone", "appointments", "insurance", "website"]).Select(name => Encoding.UTF8.GetString(texts.Link(Encoding.UTF8.GetBytes(name)))));
        }

        Assert.Equal("There is no clinic link 'phones'. Build the pack again, or fetch it again.", Assert.Throws<ContentPackException>(() => Clinic.TextsIn("en").Link("phones"u8).Length).Message);
    }

    [Fact]
    public void A_picture_is_described_in_the_language_or_named_after_the_clinic()
    {
        Assert.Equal(("https://clinic.example/%C3%A9.png", "A door"), (Clinic.TextsIn("en").Image!.Url, Clinic.TextsIn("en").Image!.Alt));
        Assert.Equal(("B", "Une porte", "A"), (Clinic.TextsIn("es").Image!.Alt, Clinic.TextsIn("fr").Image!.Alt, Clinic.TextsIn("de").Image!.Alt));
        Assert.Null(new ClinicProfile { Name = "A" }.TextsIn("en").Image);
        Assert.Null(new ClinicProfile { Name = "A", ImageUrl = "" }.TextsIn("en").Image);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(-1)]
    public void A_value_that_there_is_not_is_told(int value)
    {
        var message = $"There is no clinic value {value}. Build the pack again, or fetch it again.";

        Assert.Equal(message, Assert.Throws<ContentPackException>(() => Clinic.TextsIn("en").Value(value).Length).Message);
        Assert.Equal(message, Assert.Throws<ContentPackException>(() => Clinic.TextsIn("en").PageValue(value).Length).Message);
    }

    [Fact]
    public void What_a_text_needs_and_the_clinic_lacks_is_told()
    {
        Assert.Equal("It needs {{clinic.phone}}, and its content pack names no clinic: give a ClinicProfile.", ClinicTexts.None.Lacks(ClinicField.Phone.Flag, "It", "en").Message);
        Assert.Equal(
            "It needs {{clinic.insurance}}, which the profile of the clinic 'A' lacks in the language 'en': set it, to an empty text where the clinic has nothing to say.",
            Clinic.TextsIn("en").Lacks(ClinicField.Phone.Flag | ClinicField.Insurance.Flag, "It", "en").Message);
    }

    [Fact]
    public void Profiles_with_other_texts_have_another_hash() =>
        Assert.Equal(3, new[] { Clinic, Clinic with { Phone = null }, Clinic with { Clinicians = "nurses" } }.Select(clinic => clinic.GetHashCode()).Distinct().Count());

    private static string Value(string language, ClinicField field) => Encoding.UTF8.GetString(Clinic.TextsIn(language).Value(field.Value));
}
