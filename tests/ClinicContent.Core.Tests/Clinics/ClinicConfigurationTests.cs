namespace ClinicContent.Core.Tests;

public class ClinicConfigurationTests
{
    [Fact]
    public void Without_values_a_profile_has_the_default_language_and_no_name()
    {
        var profile = Read();

        Assert.Equal(("", "en"), (profile.Name, profile.Language));
        Assert.Equal("The clinic profile has no Name: set it to the clinic's name.", Assert.Single(profile.Validate()));
    }

    // As a configuration lists its sections: by their keys, without a value.
    [Fact]
    public void A_key_without_a_value_changes_nothing()
    {
        var profile = Read(("Name", "A"), ("Language", null), ("Translations", null), ("Translations:es", null), ("Translations:es:Name", null), ("Other:Section", null));

        Assert.Equal(("A", "en"), (profile.Name, profile.Language));
        Assert.Equal([KeyValuePair.Create("es", new ClinicTranslation())], profile.Translations);
    }

    [Theory]
    [InlineData("Fone", ": use Name, Language, Phone, Clinicians, Treatment, Locations, Insurance, Invitation, AppointmentsUrl, InsuranceUrl, WebsiteUrl, ImageUrl, ImageAlt, Translations.")]
    [InlineData("Translations:es:Phone", ": use Name, Clinicians, Treatment, Locations, Insurance, Invitation, ImageAlt.")]
    [InlineData("Translations:es:Name:0", ".")]
    [InlineData("Phone:0", ".")]
    [InlineData("Phone:0:1", ".")]
    public void An_unknown_key_is_named_with_its_path(string key, string end) =>
        Assert.Equal($"The configuration has 'Clinics:mesa:{key}', which is not known{end}", Assert.Throws<ClinicProfileException>(() => Read((key, "x"))).Message);

    [Fact]
    public void All_unknown_keys_are_named_at_once() =>
        Assert.Equal(
            "The configuration has 'Clinics:mesa:A:B', which is not known. The configuration has 'Clinics:mesa:C:D', which is not known.",
            Assert.Throws<ClinicProfileException>(() => Read(("A:B", "x"), ("Name", "x"), ("C:D", "x"))).Message);

    [Fact]
    public void Path_and_values_are_needed()
    {
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => ClinicProfile.FromConfiguration(null!, [])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => ClinicProfile.FromConfiguration("Clinic", null!)).ParamName);
    }

    private static ClinicProfile Read(params (string Key, string? Value)[] values) =>
        ClinicProfile.FromConfiguration("Clinics:mesa", values.Select(value => KeyValuePair.Create(value.Key, value.Value)));
}
