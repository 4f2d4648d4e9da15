using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Components.Tests;

public sealed class ClinicArticleTests : BunitContext
{
    private static readonly ClinicProfile Alpha = Named("Alpha Clinic");

    [Fact]
    public void An_article_is_found_by_its_slug_and_rendered_as_elsewhere()
    {
        Services.AddClinicContent();

        var component = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms"));

        Assert.Equal(Articles.BackSpasms.ToHtml(), component.Markup);
    }

    [Fact]
    public void An_article_named_in_code_needs_no_services()
    {
        var component = Render<ClinicArticle>(parameters => parameters.Add(c => c.Article, Articles.BackSpasms).Add(c => c.Section, "causes"));

        Assert.Equal(Articles.BackSpasms.Causes.ToHtml(), component.Markup);
    }

    [Fact]
    public void A_changed_parameter_renders_again()
    {
        Services.AddClinicContent();
        var component = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms"));

        component.Render(parameters => parameters.Add(c => c.Section, "causes").Add(c => c.HeadingLevel, 4));
        Assert.Equal(Articles.BackSpasms.Causes.ToHtml(options: new() { HeadingLevel = 4 }), component.Markup);

        component.Render(parameters => parameters.Add(c => c.Language, "es-MX"));
        Assert.Equal(Articles.BackSpasms.GetTranslation("es").GetSection("causes").ToHtml(options: new() { HeadingLevel = 4 }), component.Markup);

        component.Render(parameters => parameters.Add(c => c.Slug, "facet-joint-block").Add(c => c.Section, null).Add(c => c.Language, null).Add(c => c.HeadingLevel, null));
        Assert.Equal(Articles.FacetJointBlock.ToHtml(), component.Markup);
    }

    [Fact]
    public void The_options_of_the_program_are_those_of_the_component_unless_it_sets_its_own()
    {
        Services.AddClinicContent(options => options.Html = new() { HeadingLevel = 3, ArticleUrl = "/health/{slug}", LinkRel = "nofollow", Parts = ArticleParts.Title });

        var program = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms"));
        var own = Render<ClinicArticle>(parameters => parameters
            .Add(c => c.Slug, "back-spasms").Add(c => c.HeadingLevel, 1).Add(c => c.ArticleUrl, "/own/{slug}").Add(c => c.IdPrefix, "own-").Add(c => c.Parts, ArticleParts.All));

        Assert.Equal(Articles.BackSpasms.ToHtml(options: new() { HeadingLevel = 3, ArticleUrl = "/health/{slug}", LinkRel = "nofollow", Parts = ArticleParts.Title }), program.Markup);
        Assert.Equal(Articles.BackSpasms.ToHtml(options: new() { HeadingLevel = 1, ArticleUrl = "/own/{slug}", IdPrefix = "own-", LinkRel = "nofollow", Parts = ArticleParts.All }), own.Markup);
    }

    [Fact]
    public void The_clinic_is_the_component_s_then_the_page_s_then_the_program_s()
    {
        Services.AddClinicContent(options => options.Clinic = Named("Own Clinic"));

        var program = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms"));
        var page = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms").AddCascadingValue(Named("Page Clinic")));
        var component = Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms").Add(c => c.Clinic, Alpha).AddCascadingValue(Named("Page Clinic")));

        Assert.Equal(Articles.BackSpasms.ToHtml(Named("Own Clinic")), program.Markup);
        Assert.Equal(Articles.BackSpasms.ToHtml(Named("Page Clinic")), page.Markup);
        Assert.Equal(Articles.BackSpasms.ToHtml(Alpha), component.Markup);
    }

    [Fact]
    public void Further_attributes_go_around_the_article()
    {
        var component = Render<ClinicArticle>(parameters => parameters.Add(c => c.Article, Articles.BackSpasms).AddUnmatched("class", "wide"));

        Assert.Equal($"<div class=\"wide\">{Articles.BackSpasms.ToHtml()}</div>", component.Markup);
    }

    [Theory]
    [InlineData("back-spasm", null, null, 2, "There is no article 'back-spasm' in ClinicContent. Did you mean 'back-spasms'?")]
    [InlineData("back-spasms", "cause", null, 2, "has no section 'cause'. Its sections are overview, causes")]
    [InlineData("back-spasms", null, "fr", 2, "There are no articles in the language 'fr': use en or es.")]
    [InlineData("back-spasms", null, null, 7, "HeadingLevel 7 is not a level: use 1 to 6.")]
    [InlineData(null, null, null, 2, "needs either a slug, such as 'back-spasms', or an article")]
    public void A_wrong_name_is_an_error_that_says_which_are_right(string? slug, string? section, string? language, int level, string message)
    {
        Services.AddClinicContent();

        var exception = Assert.ThrowsAny<Exception>(() => Render<ClinicArticle>(parameters => parameters
            .Add(c => c.Slug, slug).Add(c => c.Section, section).Add(c => c.Language, language).Add(c => c.HeadingLevel, level)));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_without_services_names_the_missing_call()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Render<ClinicArticle>(parameters => parameters.Add(c => c.Slug, "back-spasms")));

        Assert.Contains("AddClinicContent()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_of_an_article_named_in_code_is_checked_as_well()
    {
        var exception = Assert.Throws<ArgumentException>(() => Render<ClinicArticle>(parameters => parameters.Add(c => c.Article, Articles.BackSpasms).Add(c => c.Language, "e")));

        Assert.Contains("use en or es", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_and_sections_are_markup_for_a_component_of_ones_own()
    {
        RenderFragment fragment = builder =>
        {
            builder.AddContent(0, Articles.BackSpasms.ToMarkupString(Alpha));
            builder.AddContent(1, Articles.BackSpasms.Causes.ToMarkupString(options: new() { HeadingLevel = 5 }));
        };

        Assert.Equal(Articles.BackSpasms.ToHtml(Alpha) + Articles.BackSpasms.Causes.ToHtml(options: new() { HeadingLevel = 5 }), Render(fragment).Markup);
    }

    private static ClinicProfile Named(string name) => new()
    {
        Name = name,
        Phone = "+1 602 555 0100",
        Clinicians = "pain specialists",
        Treatment = "",
        Locations = "",
        Insurance = "",
        Translations = new Dictionary<string, ClinicTranslation>
        {
            ["es"] = new() { Clinicians = "especialistas en dolor", Treatment = "", Locations = "", Insurance = "" },
        },
    };
}
