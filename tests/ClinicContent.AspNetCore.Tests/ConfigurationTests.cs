using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The configuration section, and options that are changed after their use.</summary>
public class ConfigurationTests
{
    [Fact]
    public async Task Every_option_can_be_configured()
    {
        await using var site = await TestSite.StartAsync(
            options => options.PublicBaseUrl = null,
            configuration: Section(
                ("DefaultLanguage", "es"), ("Languages:0", "es"), ("Languages:1", "en"), ("PackCheckInterval", "00:01:00"), ("MaxPackFileSize", "1000"),
                ("Html:HeadingLevel", "4"), ("html:idprefix", "cc-"), ("Page:StyleSheetUrl", "/own.css"), ("Page:Parts", "Title, Summary"), ("Text:Width", "60"), ("Markdown:Parts", "None"), ("Json:Indented", "true"),
                ("ClinicParameter", ""), ("CacheSize", "5000"), ("MaxAge", "00:10:00"), ("StaleWhileRevalidate", "00:00:00"), ("Clinics:alpha:PublicBaseUrl", "https://alpha.example"), ("Clinics:alpha:Name", "Alpha"), ("Clinics:alpha:Phone", "602-555-0100")));
        var content = site.Services.GetRequiredService<IOptions<ClinicContentOptions>>().Value;
        var web = site.Services.GetRequiredService<IOptions<ClinicContentWebOptions>>().Value;

        Assert.Equal(("es", "es,en", TimeSpan.FromMinutes(1), 1000), (content.DefaultLanguage, string.Join(',', content.Languages), content.PackCheckInterval, content.MaxPackFileSize));
        Assert.Equal((4, "cc-", "/own.css", ArticleParts.Title | ArticleParts.Summary), (content.Html.HeadingLevel, content.Html.IdPrefix, content.Page.StyleSheetUrl, content.Page.Parts));
        Assert.Equal((60, ArticleParts.None, true), (content.Text.Width, content.Markdown.Parts, content.Json.Indented));
        Assert.Equal((null, 5000, TimeSpan.FromMinutes(10), TimeSpan.Zero), (web.ClinicParameter, web.CacheSize, web.MaxAge, web.StaleWhileRevalidate));
        Assert.Equal(("Alpha", "https://alpha.example"), (web.Clinics["alpha"].Name, web.PublicBaseUrls["ALPHA"]));
    }

    [Theory]
    [InlineData("Clnic:Name", "'ClinicContent:Clnic'", "use 'Clinic', if that is meant")]
    [InlineData("PublicBaseUri", "'ClinicContent:PublicBaseUri'", "use 'PublicBaseUrl', if that is meant")]
    [InlineData("Htm:HeadingLevel", "'ClinicContent:Htm'", "use 'Html', if that is meant")]
    [InlineData("Nonsense", "'ClinicContent:Nonsense'", "use Clinic, Clinics,")]
    [InlineData("Html:HeadingLevle", "'HeadingLevle'", "HtmlRenderOptions")]
    [InlineData("Html:HeadingLevel", "'ClinicContent:Html:HeadingLevel'", "cannot be read")]
    [InlineData("CacheSize", "'ClinicContent:CacheSize'", "cannot be read")]
    [InlineData("Clinic:Nmae", "'ClinicContent:Clinic:Nmae'", "use Name,")]
    [InlineData("Clinics:alpha:PublicBaseUri", "'ClinicContent:Clinics:alpha:PublicBaseUri'", "use Name,")]
    public async Task What_cannot_be_read_is_named_with_what_can(string key, params string[] parts)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TestSite.StartAsync(configuration: Section((key, "some"))));

        Assert.All(parts, part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_that_are_changed_after_their_use_change_nothing()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.ClinicSelector = context => context.Request.Query["clinic"];
        });
        var before = await site.Client.GetStringAsync("/health/back-spasms?clinic=alpha");
        var content = site.Services.GetRequiredService<IOptions<ClinicContentOptions>>().Value;
        var web = site.Services.GetRequiredService<IOptions<ClinicContentWebOptions>>().Value;
        var renderer = site.Services.GetRequiredService<IArticleRenderer>();
        var html = renderer.Render(Articles.BackSpasms, ArticleFormats.Html);

        (content.Html.HeadingLevel, content.Page.Parts, content.Clinic) = (6, ArticleParts.None, Clinics.Named("Other Clinic"));
        content.Languages.Add("fr");
        web.Clinics["alpha"] = Clinics.Named("Changed Clinic");

        Assert.Equal(before, await site.Client.GetStringAsync("/health/back-spasms?clinic=alpha"));
        Assert.Equal(html, renderer.Render(Articles.BackSpasms, ArticleFormats.Html));
        Assert.Contains("The Pain Center of Arizona", await site.Client.GetStringAsync("/health/es/back-spasms"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_copies_its_options()
    {
        var options = new SiteOptions { BaseUrl = TestSite.BaseUrl };
        var site = new SiteContent(new ArticleLibrary([Articles.Pack]), null, options);

        options.BaseUrl = "https://other.example";
        options.Html.HeadingLevel = 6;
        options.IsStatic = true;

        Assert.Equal($"{TestSite.BaseUrl}/back-spasms", site.GetUrl(Articles.BackSpasms));
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        site.WriteArticle(Articles.BackSpasms, ArticleFormats.Html, output);
        Assert.Contains("<h2>Back spasms", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Section(params (string Key, string? Value)[] values) => values.ToDictionary(pair => $"ClinicContent:{pair.Key}", pair => pair.Value);
}
