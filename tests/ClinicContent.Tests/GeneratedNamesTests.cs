namespace ClinicContent.Tests;

public class GeneratedNamesTests
{
    [Fact]
    public void An_article_and_its_sections_have_names()
    {
        Assert.Equal("back-spasms", Articles.BackSpasms.Slug);
        Assert.Equal("causes", Articles.BackSpasms.Causes.Id);
        Assert.Equal("when-to-get-help", Articles.BackSpasms.WhenToGetHelp.Id);
        Assert.Equal(Articles.Pack.Articles.Single(a => a.Slug == "back-spasms" && a.Language == "en"), Articles.BackSpasms);
    }

    [Fact]
    public void A_language_that_there_is_not_gives_the_article_as_it_is() =>
        Assert.Equal("en", Articles.BackSpasms.GetTranslation("fr").Overview.Article.Language);

    [Fact]
    public void The_pack_is_opened_once() => Assert.Same(Articles.Pack, Articles.Pack);

    [Fact]
    public void The_pack_names_the_clinic_of_the_original_article()
    {
        var clinic = Articles.Pack.Clinic!;

        Assert.Equal("The Pain Center of Arizona", clinic.Name);
        Assert.Equal("1-888-PAINCENTER", clinic.Phone);
        Assert.Null(clinic.AppointmentsUrl);
        Assert.Null(clinic.InsuranceUrl);
        Assert.Null(clinic.WebsiteUrl);
        Assert.Contains("<a href=\"tel:+18887246236\">1\u2011888\u2011PAINCENTER (1\u2011888\u2011724\u20116236)</a>", Articles.BackSpasms.ToHtml(), StringComparison.Ordinal);
    }
}
