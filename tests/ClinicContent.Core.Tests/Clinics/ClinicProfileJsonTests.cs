using System.Text;

namespace ClinicContent.Core.Tests;

public class ClinicProfileJsonTests
{
    private const int MaxSize = 64 * 1024;

    [Fact]
    public void A_profile_is_written_over_lines_without_what_it_lacks()
    {
        var profile = new ClinicProfile { Name = "Clínica", Treatment = "", Translations = new Dictionary<string, ClinicTranslation> { ["fr"] = new(), ["es"] = new() { Name = "B" } } };

        Assert.Equal(
            """
            {
              "name": "Clínica",
              "language": "en",
              "treatment": "",
              "translations": {
                "es": {
                  "name": "B"
                },
                "fr": {}
              }
            }
            """,
            Encoding.UTF8.GetString(profile.ToJson()));
        Assert.Equal(
            """
            {
              "name": "A",
              "language": "en"
            }
            """,
            Encoding.UTF8.GetString(new ClinicProfile { Name = "A" }.ToJson()));
    }

    [Fact]
    public void A_profile_of_64_KiB_is_read_and_a_larger_one_refused_with_its_size()
    {
        Assert.Equal("A", ClinicProfile.FromJson(Padded(MaxSize)).Name);
        Assert.Equal("A", ClinicProfile.FromJson([0xEF, 0xBB, 0xBF, .. Padded(MaxSize)]).Name);
        Assert.Equal("A clinic profile has at most 65536 bytes, and this has 65537.", Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson(Padded(MaxSize + 1))).Message);
    }

    [Theory]
    [InlineData("{\n  \"name\": x\n}", "The clinic profile is not valid JSON: line 2, column 11: 'x' is an invalid start of a value.")]
    [InlineData("{ \"fone\": \"1\" }", "There is no \"fone\" in the clinic profile: its properties are name, language, phone, clinicians, treatment, locations, insurance, invitation, appointmentsUrl, insuranceUrl, websiteUrl, imageUrl, imageAlt, translations.")]
    [InlineData("{ \"translations\": { \"es\": { \"translations\": {} } } }", "There is no \"translations\" in \"translations\", 'es': its properties are name, clinicians, treatment, locations, insurance, invitation, imageAlt.")]
    [InlineData("{ \"name\": [] }", "\"name\" in the clinic profile must be a text in quotes, not Array.")]
    [InlineData("{ \"translations\": { \"es\": 1 } }", "\"translations\", 'es' must be a JSON object in braces, not Number.")]
    [InlineData("{ \"language\": \"es\" }", "The clinic profile has no \"name\": add the clinic's name.")]
    public void An_error_is_told_with_its_place_and_remedy(string json, string message) =>
        Assert.Equal(message, Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson(Encoding.UTF8.GetBytes(json))).Message);

    [Fact]
    public void A_property_that_is_there_twice_is_an_error() =>
        Assert.StartsWith("The clinic profile is not valid JSON: ", Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson("""{ "name": "A", "name": "B" }"""u8)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal("The clinic profile is not UTF-8: save it with that encoding.", Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson([.. "{ \"name\": \""u8, 0xE9, .. "\" }"u8])).Message);

    [Fact]
    public void A_property_that_is_null_is_one_that_lacks()
    {
        var profile = ClinicProfile.FromJson("""{ "name": "A", "language": null, "phone": null }"""u8);

        Assert.Equal(("en", null), (profile.Language, profile.Phone));
    }

    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes("{ \"name\": \"A\" }".PadRight(length));
}
