using System.Text;

namespace ClinicContent.Core.Tests;

public class ClinicProfileTests
{
    [Fact]
    public void Is_read_from_json_with_or_without_a_byte_order_mark()
    {
        const string json = """
            {
              // A comment.
              "name": "Desert Spine", "language": "es", "phone": "602-555-0100", "clinicians": "c", "treatment": "t", "locations": "l", "insurance": "",
              "appointmentsUrl": "/a", "insuranceUrl": "/i", "websiteUrl": "https://w.example",
              "translations": { "en": { "name": "N", "clinicians": "C", "treatment": "T", "locations": "L", "insurance": "I" } },
            }
            """;

        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(json), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)] })
        {
            var profile = ClinicProfile.FromJson(bytes);

            Assert.Equal(
                ("Desert Spine", "es", "602-555-0100", "c", "t", "l", "", "/a", "/i", "https://w.example"),
                (profile.Name, profile.Language, profile.Phone, profile.Clinicians, profile.Treatment, profile.Locations, profile.Insurance, profile.AppointmentsUrl, profile.InsuranceUrl, profile.WebsiteUrl));
            var english = profile.Translations["en"];
            Assert.Equal(("N", "C", "T", "L", "I"), (english.Name, english.Clinicians, english.Treatment, english.Locations, english.Insurance));
            Assert.Empty(profile.Validate());
        }
    }

    [Theory]
    [InlineData("""{ "phone": "602-555-0100" }""", "no \"name\"")]
    [InlineData("""{ "name": "A", "fone": "1" }""", "There is no \"fone\"")]
    [InlineData("""{ "name": "A", "name": "B" }""", "not valid JSON")]
    [InlineData("""{ "name": 1 }""", "\"name\" in the clinic profile must be a text")]
    [InlineData("""[1]""", "must be a JSON object")]
    [InlineData("""{ "name": "A" """, "line 1, column")]
    [InlineData("""{ "name": "A", "translations": { "es": { "phone": "1" } } }""", "There is no \"phone\" in \"translations\", 'es'")]
    [InlineData("""{ "name": "A", "translations": [] }""", "\"translations\" must be a JSON object")]
    [InlineData("", "not valid JSON")]
    [InlineData("""{ "name": "\ud800" }""", "half a character")]
    [InlineData("""{ "name": "A", "\ud800": "x" }""", "half a character")]
    [InlineData("""{ "name": "A", "translations": { "\ud800": {} } }""", "half a character")]
    public void An_error_in_the_json_is_named(string json, string message)
    {
        var exception = Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_is_written_and_read_again()
    {
        var profile = Full(field => $"{field.Property} «é»");
        var json = profile.ToJson();
        var read = ClinicProfile.FromJson(json);

        Assert.Equal(profile, read);
        Assert.Equal(json, read.ToJson());
        Assert.Equal(profile.GetHashCode(), read.GetHashCode());
        foreach (var property in typeof(ClinicProfile).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite))
        {
            Assert.Equal($"{property.Name} «é»", property.GetValue(read));
        }

        foreach (var property in typeof(ClinicTranslation).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            Assert.Equal($"{property.Name} «é»", property.GetValue(read.Translations["es"]));
        }

        Assert.Equal(ClinicField.All.Select(field => field.Property).Order(), typeof(ClinicProfile).GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite).Select(property => property.Name).Order());
        Assert.Equal(ClinicField.Translated.Select(field => field.Property).Order(), typeof(ClinicTranslation).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name).Order());
    }

    [Fact]
    public void Every_field_is_read_from_configuration_in_any_case()
    {
        var values = ClinicField.All.Select(field => KeyValuePair.Create(field.Property.ToUpperInvariant(), (string?)$"{field.Property} «é»"))
            .Concat(ClinicField.Translated.Select(field => KeyValuePair.Create($"translations:es:{field.Property.ToLowerInvariant()}", (string?)$"{field.Property} «é»")));

        Assert.Equal(Full(field => $"{field.Property} «é»"), ClinicProfile.FromConfiguration("Clinic", values));
    }

    [Fact]
    public void Profiles_are_equal_when_all_of_their_texts_are()
    {
        var profile = Full(field => field.Property);

        Assert.Equal(profile, Full(field => field.Property));
        Assert.Equal(profile, profile with { });
        foreach (var changed in ClinicField.All)
        {
            Assert.NotEqual(profile, Full(field => field == changed ? "other" : field.Property));
        }

        Assert.NotEqual(profile, profile with { Translations = new Dictionary<string, ClinicTranslation>() });
        Assert.NotEqual(profile, profile with { Translations = new Dictionary<string, ClinicTranslation> { ["fr"] = profile.Translations["es"] } });
        Assert.NotEqual(profile, profile with { Translations = new Dictionary<string, ClinicTranslation> { ["es"] = profile.Translations["es"] with { Insurance = "other" } } });
        Assert.Equal("Name", profile.Name);
    }

    [Fact]
    public void Profiles_with_one_of_several_translations_changed_differ()
    {
        var profile = new ClinicProfile { Name = "A", Translations = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Name = "B" }, ["fr"] = new() { Name = "C" } } };

        Assert.Equal(profile, profile with { Translations = new Dictionary<string, ClinicTranslation> { ["fr"] = new() { Name = "C" }, ["es"] = new() { Name = "B" } } });
        Assert.NotEqual(profile, profile with { Translations = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Name = "B" }, ["fr"] = new() { Name = "D" } } });
        Assert.False(profile.Equals(null));
    }

    [Fact]
    public void Texts_are_prepared_once()
    {
        var profile = new ClinicProfile { Name = "A" };

        Assert.Same(profile.TextsIn("en"), profile.TextsIn("en"));
    }

    [Fact]
    public void Translations_are_copied_and_cannot_be_written_to()
    {
        var given = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Name = "Uno" } };
        var profile = new ClinicProfile { Name = "One", Translations = given };

        given["es"] = new() { Name = "Otro" };
        given["fr"] = new();

        Assert.Equal(["es"], profile.Translations.Keys);
        Assert.Equal("Uno", profile.Translations["es"].Name);
        Assert.All<object>([profile.Translations, new ClinicProfile { Name = "One" }.Translations], translations =>
            Assert.Throws<NotSupportedException>(() => ((IDictionary<string, ClinicTranslation>)translations).Clear()));
    }

    [Fact]
    public void A_file_that_is_too_large_or_too_deep_is_refused()
    {
        Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson(new byte[1_000_000]));
        Assert.Throws<ClinicProfileException>(() => ClinicProfile.FromJson(Encoding.UTF8.GetBytes(new string('[', 60_000))));
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var profile = new ClinicProfile
        {
            Name = " ",
            Language = "english",
            Phone = "555-0100",
            AppointmentsUrl = "javascript:alert(1)",
            InsuranceUrl = "insurance",
            WebsiteUrl = "https://",
            Translations = new Dictionary<string, ClinicTranslation> { ["?"] = new() },
        };

        Assert.Collection(
            profile.Validate(),
            error => Assert.Contains("no Name", error, StringComparison.Ordinal),
            error => Assert.Contains("Language 'english'", error, StringComparison.Ordinal),
            error => Assert.Contains("Phone '555-0100' cannot be dialled: it is too short", error, StringComparison.Ordinal),
            error => Assert.Contains("AppointmentsUrl 'javascript:alert(1)' is not a web address", error, StringComparison.Ordinal),
            error => Assert.Contains("InsuranceUrl 'insurance'", error, StringComparison.Ordinal),
            error => Assert.Contains("WebsiteUrl 'https://'", error, StringComparison.Ordinal),
            error => Assert.Contains("Translations has '?'", error, StringComparison.Ordinal));
        Assert.Throws<ClinicProfileException>(() => profile.TextsIn("en"));
    }

    [Theory]
    [InlineData("Call {{clinic.phone}}!", "'{{clinic.phone}}'")]
    [InlineData("Call {phone} or ${other}.", "'{phone} or ${other}'")]
    [InlineData("{{< phone >}}", "'{{< phone >}}'")]
    [InlineData("{% phone %}", "'{% phone %}'")]
    [InlineData("Call clinic.phone}}.", "'}}'")]
    public void A_text_that_nothing_fills_in_is_an_error_wherever_it_stands(string text, string quote)
    {
        foreach (var field in ClinicField.Translated)
        {
            var profile = ClinicProfile.FromConfiguration("C", [new("Name", "A"), new("ImageUrl", "https://a.example/b.png"), new("ImageAlt", "c"), new(field.Property, text)]);
            var error = Assert.Single(profile.UnfilledTexts());
            Assert.Empty(profile.Validate());
            Assert.StartsWith($"{field.Property} has {quote}, and nothing fills in the texts of a clinic: write the value itself", error.Text, StringComparison.Ordinal);
            Assert.Equal(field.Property, error.Property);

            error = Assert.Single(ClinicProfile.FromConfiguration("C", [new("Name", "A"), new($"Translations:es:{field.Property}", text)]).UnfilledTexts());
            Assert.StartsWith($"{field.Property} in 'es' of Translations has {quote}", error.Text, StringComparison.Ordinal);
            Assert.Equal((nameof(ClinicProfile.Translations), "es"), (error.Property, error.Language));
        }
    }

    [Theory]
    [InlineData("https://intranet/x", "intranet")]
    [InlineData("http://localhost/x", "localhost")]
    [InlineData("https://192.168.1.5/x", "192.168.1.5")]
    [InlineData("https://[::1]:80/", "[::1]")]
    [InlineData("https://www.clinic.example/x", null)]
    [InlineData("/x", null)]
    [InlineData("javascript:x", null)]
    public void Pages_that_only_a_network_of_its_own_can_reach_are_found(string address, string? host)
    {
        foreach (var field in (string[])["AppointmentsUrl", "InsuranceUrl", "WebsiteUrl"])
        {
            var pages = ClinicProfile.FromConfiguration("C", [new("Name", "A"), new(field, address)]).PrivatePages();
            Assert.Equal(host is null ? [] : [$"{field} {address} {host}"], pages.Select(page => $"{page.Field.Property} {page.Address} {page.Host}"));
        }
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u200B")]
    [InlineData("...")]
    public void A_name_that_shows_nothing_is_none(string name) =>
        Assert.Contains("no Name", Assert.Single(new ClinicProfile { Name = name }.Validate()), StringComparison.Ordinal);

    [Fact]
    public void Translations_that_cannot_be_used_are_told()
    {
        Assert.Contains("Translations is null", Assert.Single(new ClinicProfile { Name = "A", Translations = null! }.Validate()), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Translations has 'ES', which the profile has already: keep one of them.",
                "Translations has nothing for 'ES': give its texts, or leave it out.",
            ],
            new ClinicProfile { Name = "A", Language = "es", Translations = new Dictionary<string, ClinicTranslation> { ["ES"] = null! } }.Validate());
    }

    [Fact]
    public void Only_whole_sentences_may_be_empty()
    {
        var clinic = new ClinicProfile { Name = "A", Phone = "", Clinicians = " ", Treatment = "", Locations = "", Insurance = "", Invitation = "" };

        Assert.Equal(ClinicField.Name.Flag | ClinicField.Sentences, clinic.TextsIn("en").Has);
    }

    [Theory]
    [InlineData("en", "english")]
    [InlineData("en-US", "english")]
    [InlineData("es", "español")]
    [InlineData("es-MX", "mexicano")]
    [InlineData("es-AR", "español")]
    [InlineData("pt-BR", "português")]
    [InlineData("pt", "português")]
    public void Texts_are_those_of_the_nearest_language(string language, string clinicians)
    {
        var profile = new ClinicProfile
        {
            Name = "A",
            Clinicians = "english",
            Translations = new Dictionary<string, ClinicTranslation>
            {
                ["es"] = new() { Clinicians = "español" },
                ["es-MX"] = new() { Clinicians = "mexicano" },
                ["pt-PT"] = new() { Clinicians = "português" },
            },
        };

        Assert.Equal(clinicians, Encoding.UTF8.GetString(profile.TextsIn(language).Value(ClinicField.Clinicians.Value)));
    }

    [Fact]
    public void A_language_that_the_profile_does_not_cover_has_only_what_no_language_changes() =>
        Assert.Equal(ClinicField.Name.Flag | ClinicField.Phone.Flag, new ClinicProfile { Name = "A", Phone = "602-555-0100", Clinicians = "c", Treatment = "t", Locations = "l", Insurance = "i" }.TextsIn("fr").Has);

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    public void What_the_clinic_leaves_unsaid_needs_no_translation(string language)
    {
        var clinic = new ClinicProfile
        {
            Name = "A",
            Treatment = "",
            Locations = " ",
            Insurance = "i",
            Translations = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Clinicians = "c" } },
        };

        Assert.Equal(ClinicField.Treatment.Flag | ClinicField.Locations.Flag, clinic.TextsIn(language).Has & ClinicField.Sentences);
    }

    [Fact]
    public void A_phone_that_cannot_be_dialled_has_no_address()
    {
        Assert.Equal("tel:+18887246236", new ClinicProfile { Name = "A", Phone = "1-888-PAINCENTER" }.PhoneUrl);
        Assert.Null(new ClinicProfile { Name = "A", Phone = "ask us" }.PhoneUrl);
        Assert.Null(new ClinicProfile { Name = "A" }.PhoneUrl);
    }

    [Fact]
    public void A_lacking_text_is_an_error_that_names_it_and_the_remedy()
    {
        var article = SampleLibrary.Pack("P", SampleLibrary.Article("a", "en", "A") with { Sections = [SampleLibrary.Section("one", "One", null, w => TestPacks.Within(w, NodeKind.Paragraph, p => p.Value(ClinicField.Insurance)))] }).Articles[0];

        var exception = Assert.Throws<ClinicProfileException>(() => article.ToHtml(new ClinicProfile { Name = "Desert Spine" }));

        Assert.Equal(
            "The article 'a' needs {{clinic.insurance}}, which the profile of the clinic 'Desert Spine' lacks in the language 'en': set it, to an empty text where the clinic has nothing to say.",
            exception.Message);
    }

    [Fact]
    public void Characters_that_are_no_text_are_left_out_and_white_space_is_folded()
    {
        var texts = new ClinicProfile { Name = " A\u0000\u001b[31m\u202e \t\r\n B\u2066\ud800\ufeff\u2028C " }.TextsIn("en");

        Assert.Equal("A[31m B\ufffd C", Encoding.UTF8.GetString(texts.Value(ClinicField.Name.Value)));
    }

    private static ClinicProfile Full(Func<ClinicField, string> text)
    {
        var (fields, translated) = (new ClinicTextFields(), new ClinicTextFields());
        foreach (var field in ClinicField.All)
        {
            fields[field] = text(field);
            translated[field] = field.IsTranslated ? text(field) : null;
        }

        return new(fields, new Dictionary<string, ClinicTranslation> { ["es"] = new(translated) });
    }

    [Theory]
    [InlineData("https://www.clinic.example/a.png", "A door", null)]
    [InlineData("https://www.clinic.example/a.png", null, "ImageAlt")]
    [InlineData("https://www.clinic.example/a.png", "  ", "ImageAlt")]
    [InlineData("http://www.clinic.example/a.png", "A door", "ImageUrl")]
    [InlineData("/a.png", "A door", "ImageUrl")]
    [InlineData("https://localhost/a.png", "A door", "ImageUrl")]
    [InlineData("https://10.0.0.1/a.png", "A door", "ImageUrl")]
    [InlineData("https://clinic/a.png", "A door", "ImageUrl")]
    [InlineData("javascript:alert(1)", "A door", "ImageUrl")]
    public void A_picture_has_a_public_address_over_https_and_words_for_those_who_cannot_see_it(string url, string? alt, string? wrong)
    {
        var errors = new ClinicProfile { Name = "Desert Spine", ImageUrl = url, ImageAlt = alt }.Validate();

        Assert.Equal(wrong is null, errors.Count == 0);
        Assert.All(errors, error => Assert.Contains(wrong!, error, StringComparison.Ordinal));
    }
}
