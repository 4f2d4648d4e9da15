namespace ClinicContent.Core.Tests;

public class DisplayTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("back-spasms", "back-spasms")]
    [InlineData("a\u001B[2J\r\nb", "a[2J b")]
    public void A_foreign_value_is_shown_clean(string? text, string shown) => Assert.Equal(shown, DisplayText.Of(text));

    [Fact]
    public void A_value_of_eighty_letters_is_shown_whole_and_a_longer_one_cut()
    {
        var eighty = string.Concat(Enumerable.Repeat("0123456789", 8));

        Assert.Equal(eighty, DisplayText.Of(eighty));
        Assert.Equal(eighty + "...", DisplayText.Of(eighty + "x"));
        Assert.Equal(eighty + "...", DisplayText.Of(string.Concat(Enumerable.Repeat(eighty, 100_000))));
    }

    [Fact]
    public void Of_a_flood_no_more_than_its_start_is_looked_at()
    {
        var blank = new string(' ', 319);

        Assert.Equal("x", DisplayText.Of(blank + "x"));
        Assert.Equal("x", DisplayText.Of(blank + "xy"));
        Assert.Equal("", DisplayText.Of(blank + " xy"));
    }

    [Fact]
    public void Values_are_named_as_authors_write_them()
    {
        Assert.Equal("", ClinicValueNames.Of(ClinicValues.None));
        Assert.Equal("{{clinic.name}}", ClinicValueNames.Of(ClinicField.Name.Flag));
        Assert.Equal("{{clinic.name}} and {{clinic.phone}}", ClinicValueNames.Of(ClinicField.Phone.Flag | ClinicField.Name.Flag));
        Assert.Equal(
            "{{clinic.name}} and {{clinic.phone}} and {{clinic.clinicians}} and {{clinic.locations}} and {{clinic.insurance}} and {{clinic.treatment}} and {{clinic.invitation}}",
            ClinicValueNames.Of(ClinicField.AllValues));
    }

    [Fact]
    public void Only_whole_sentences_may_be_empty()
    {
        Assert.Equal("", ClinicValueNames.EmptyHint(ClinicValues.None));
        Assert.Equal("", ClinicValueNames.EmptyHint(ClinicField.Name.Flag | ClinicField.Clinicians.Flag));
        Assert.Equal(", to an empty text where the clinic has nothing to say", ClinicValueNames.EmptyHint(ClinicField.Insurance.Flag | ClinicField.Locations.Flag));
        Assert.Equal(
            " ({{clinic.insurance}} to an empty text where the clinic has nothing to say)",
            ClinicValueNames.EmptyHint(ClinicField.Name.Flag | ClinicField.Insurance.Flag));
    }
}
