namespace ClinicContent.Tool.Tests;

public class TitleSlugTests
{
    [Theory]
    [InlineData("Knee pain", "knee-pain")]
    [InlineData("  What is it?  ", "what-is-it")]
    [InlineData("¿Qué es el dolor de espalda?", "que-es-el-dolor-de-espalda")]
    [InlineData("El niño y la cigüeña", "el-nino-y-la-ciguena")]
    [InlineData("Pe\u0301rez", "perez")]
    [InlineData("ÅNGSTRÖM", "angstrom")]
    [InlineData("Straße, Œuvre & Łódź", "strasse-oeuvre-lodz")]
    [InlineData("Your doctor’s visit", "your-doctors-visit")]
    [InlineData("L4-5 / L5--S1", "l4-5-l5-s1")]
    [InlineData("TITLE IN CAPITALS", "title-in-capitals")]
    public void A_slug_is_the_title_without_accents(string title, string slug) => Assert.Equal(slug, TitleSlug.Of(title));

    [Theory]
    [InlineData("疼痛")]
    [InlineData("5 ways to rest")]
    [InlineData("...")]
    [InlineData("")]
    public void A_title_without_a_first_letter_gives_none(string title) => Assert.Null(TitleSlug.Of(title));

    [Fact]
    public void A_long_title_gives_whole_words()
    {
        var slug = TitleSlug.Of(string.Join(' ', Enumerable.Repeat("fourteen", 20)));

        Assert.Equal(string.Join('-', Enumerable.Repeat("fourteen", 11)), slug);
        Assert.Equal(new string('x', Identifier.Longest), TitleSlug.Of(new string('x', 200)));
    }
}
