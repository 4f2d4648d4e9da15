using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The tag helper and the content for views, in the Razor pages of the folder Pages.</summary>
public class TagHelperTests
{
    private static readonly HtmlRenderOptions Linked = new() { ArticleUrl = "/health/{slug}" };

    private static HtmlRenderOptions LinkedFor(string clinic) => new() { ArticleUrl = $"/health/{{slug}}?clinic={clinic}" };

    [Fact]
    public async Task A_page_shows_the_article_with_links_to_where_the_articles_are_served()
    {
        await using var site = await Pages();

        Assert.Equal(InMain(Articles.BackSpasms.ToHtml(options: Linked)), await site.Client.GetStringAsync("/article?slug=back-spasms"));
    }

    [Fact]
    public async Task An_article_can_stand_in_a_shadow_tree_with_the_library_s_style()
    {
        await using var site = await Pages();
        await using var bare = await Pages(map: _ => { });
        await using var styled = await Pages(map: _ => { }, content: options => options.Page = new() { StyleSheetUrl = "/own.css" });

        Assert.Equal(
            InMain($"<clinic-article><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/health/clinic-content.css\"><div class=\"cc-page cc-embed\"><div class=\"cc-main\">{Articles.BackSpasms.ToHtml(options: Linked)}</div></div></template><a href=\"/health/back-spasms\">Back spasms</a></clinic-article>"),
            await site.Client.GetStringAsync("/article?slug=back-spasms&shadow"));
        Assert.Contains("href=\"/own.css\"", await styled.Client.GetStringAsync("/article?slug=back-spasms&shadow"), StringComparison.Ordinal);
        Assert.Contains("there is no style sheet for it: call app.MapClinicContent()", await bare.Client.GetStringAsync("/article?slug=back-spasms&shadow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_and_a_heading_level_can_be_chosen()
    {
        await using var site = await Pages();

        var expected = Articles.BackSpasms.Causes.ToHtml(options: new() { ArticleUrl = "/health/{slug}", HeadingLevel = 4 });
        Assert.Contains("<h4>", expected, StringComparison.Ordinal);
        Assert.Equal(InMain(expected), await site.Client.GetStringAsync("/article?slug=back-spasms&section=causes&level=4"));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("ES-mx")]
    public async Task A_page_in_another_language_links_to_pages_in_that_language(string language)
    {
        await using var site = await Pages();

        var expected = Articles.BackSpasms.GetTranslation("es").ToHtml(options: new() { ArticleUrl = "/health/es/{slug}" });
        Assert.Contains("href=\"/health/es/", expected, StringComparison.Ordinal);
        Assert.Equal(InMain(expected), await site.Client.GetStringAsync($"/article?slug=back-spasms&lang={language}"));
    }

    [Fact]
    public async Task Links_keep_the_path_of_the_public_address_and_of_groups()
    {
        await using var site = await Pages(web => web.PublicBaseUrl = "https://clinic.example/base/", map: app => app.MapGroup("/site").MapClinicContent("/library"));

        Assert.Contains("href=\"/base/site/library/facet-joint-block\"", await site.Client.GetStringAsync("/article?slug=back-spasms"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_articles_are_served_the_configured_address_counts_and_without_one_links_are_text()
    {
        await using var bare = await Pages(map: _ => { });
        await using var configured = await Pages(map: _ => { }, content: options => options.Html = new() { ArticleUrl = "https://other.example/{slug}" });

        Assert.Equal(InMain(Articles.BackSpasms.ToHtml()), await bare.Client.GetStringAsync("/article?slug=back-spasms"));
        Assert.Contains("href=\"https://other.example/facet-joint-block\"", await configured.Client.GetStringAsync("/article?slug=back-spasms"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_shows_the_words_of_the_request_s_clinic_or_of_the_one_it_names()
    {
        await using var site = await Pages(Two);

        Assert.Equal(InMain(Articles.BackSpasms.ToHtml(Clinics.Named("Alpha Clinic"), LinkedFor("alpha"))), await site.Client.GetStringAsync("/article?slug=back-spasms&clinic=alpha"));
        Assert.Equal(InMain(Articles.BackSpasms.ToHtml(Clinics.Named("Beta Clinic"), LinkedFor("beta"))), await site.Client.GetStringAsync("/article?slug=back-spasms&clinic=alpha&named=Beta"));
        Assert.Equal(Articles.BackSpasms.ToHtml(Clinics.Named("Alpha Clinic")), Part(await site.Client.GetStringAsync("/kinds?clinic=alpha"), "article"));
        Assert.Equal(InMain(Articles.BackSpasms.ToHtml(options: Linked)), await site.Client.GetStringAsync("/article?slug=back-spasms"));
    }

    [Theory]
    [InlineData("slug=back-spasm", "There is no article 'back-spasm' in ClinicContent. Did you mean 'back-spasms'?")]
    [InlineData("slug=back-spasms&section=cause", "has no section 'cause'. Its sections are overview, causes")]
    [InlineData("slug=back-spasms&lang=fr", "There are no articles in the language 'fr': use en or es.")]
    [InlineData("slug=back-spasms&named=alfa", "There is no clinic 'alfa': use alpha or beta.")]
    [InlineData("slug=back-spasms&level=7", "HeadingLevel 7 is not a level: use 1 to 6.")]
    [InlineData("", "needs either a slug, such as 'back-spasms', or an article")]
    public async Task A_wrong_name_is_an_error_that_says_which_are_right(string query, string message)
    {
        await using var site = await Pages(Two);

        Assert.Contains(message, await site.Client.GetStringAsync($"/article?{query}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_names_an_unknown_clinic_gets_404()
    {
        await using var site = await Pages(Two, catching: false);
        using var response = await site.GetAsync("/article?slug=back-spasms&clinic=gamma");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Articles_may_be_named_by_their_handles_and_further_attributes_go_around_them()
    {
        await using var site = await Pages();
        var page = await site.Client.GetStringAsync("/kinds");

        Assert.Equal(
            Articles.BackSpasms.ToHtml(options: new() { ArticleUrl = "/health/{slug}", IdPrefix = "spasms-", Parts = ArticleParts.Contents }),
            Part(page, "typed"));
        Assert.Equal($"<div class=\"wide\" id=\"own\">{Articles.BackSpasms.Causes.ToHtml(options: Linked)}</div>", Part(page, "wrapped"));
        Assert.Equal(Articles.BackSpasms.ToHtml(), Part(page, "article"));
        Assert.Equal(Articles.BackSpasms.Causes.ToHtml(options: new() { HeadingLevel = 5 }), Part(page, "section"));
    }

    [Theory]
    [InlineData("Title%7CContents", ArticleParts.Title | ArticleParts.Contents)]
    [InlineData("%20title%20,%20Sources", ArticleParts.Title | ArticleParts.Sources)]
    [InlineData("ArticleParts.All", ArticleParts.All)]
    [InlineData("None", ArticleParts.None)]
    [InlineData("", ArticleParts.Default)]
    public async Task Parts_are_those_that_are_asked_for(string parts, ArticleParts shown)
    {
        await using var site = await Pages();

        Assert.Equal(InMain(Articles.BackSpasms.ToHtml(options: new() { ArticleUrl = "/health/{slug}", Parts = shown })), await site.Client.GetStringAsync($"/parts?parts={parts}"));
    }

    [Fact]
    public async Task Parts_are_written_as_words()
    {
        await using var site = await Pages();

        Assert.Equal(
            Articles.BackSpasms.ToHtml(options: new() { ArticleUrl = "/health/{slug}", Parts = ArticleParts.Title | ArticleParts.Contents }),
            Part(await site.Client.GetStringAsync("/kinds"), "parts"));
    }

    [Theory]
    [InlineData("/bare", "<clinic-article> names no article: add the attribute slug")]
    [InlineData("/parts?parts=Titel", "parts has 'Titel', which is not a part of an article: use None, Title,")]
    [InlineData("/parts?parts=3", "parts has '3'")]
    public async Task What_would_show_something_else_than_is_meant_is_an_error(string path, string message)
    {
        await using var site = await Pages();

        Assert.Contains(message, await site.Client.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_custom_element_of_the_same_name_stays_as_it_is()
    {
        await using var site = await Pages();

        Assert.Contains(
            "<clinic-article src=\"https://clinic.example/health/back-spasms\"><a href=\"https://clinic.example/health/back-spasms\">Back spasms</a></clinic-article>",
            await site.Client.GetStringAsync("/kinds"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_services_the_tag_names_the_missing_call()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(TagHelperTests).Assembly);
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        await using var app = builder.Build();
        Catch(app);
        app.MapRazorPages();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };

        Assert.Contains("builder.Services.AddClinicContentWeb()", await client.GetStringAsync("/article?slug=back-spasms"), StringComparison.Ordinal);
    }

    private static Task<TestSite> Pages(
        Action<ClinicContentWebOptions>? web = null,
        Action<WebApplication>? map = null,
        Action<ClinicContentOptions>? content = null,
        bool catching = true) => TestSite.StartAsync(
        web,
        content,
        map: app =>
        {
            if (catching)
            {
                Catch(app);
            }

            app.MapRazorPages();
            (map ?? (site => site.MapClinicContent("/health")))(app);
        },
        services: services => services.AddRazorPages().AddApplicationPart(typeof(TagHelperTests).Assembly));

    // Shows what a page throws, so that a test can read it.
    private static void Catch(WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception exception)
        {
            await context.Response.WriteAsync(exception.Message);
        }
    });

    private static void Two(ClinicContentWebOptions options)
    {
        options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
        options.Clinics["beta"] = Clinics.Named("Beta Clinic");
        options.ClinicSelector = context => context.Request.Query["clinic"];
    }

    private static string InMain(string html) => $"<main>{html}</main>\n";

    // The page's own text between the tags, which a parser would write in its way.
    private static string Part(string page, string id)
    {
        var start = page.IndexOf($"<div id=\"{id}\">", StringComparison.Ordinal) + $"<div id=\"{id}\">".Length;
        return page[start..page.IndexOf("</div>\n<hr>", start, StringComparison.Ordinal)];
    }
}
