using System.Net;
using Microsoft.Extensions.Options;

namespace ClinicContent.AspNetCore.Tests;

public class ClinicLanguageTests
{
    [Fact]
    public async Task A_clinic_without_spanish_texts_offers_english_alone()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["mono"] = English("Mono Clinic");
            options.Clinics["both"] = Clinics.Named("Both Clinic");
            options.ClinicSelector = context => context.Request.Query["clinic"];
        }, PatchedPack.NeedClinicians);

        foreach (var path in new[] { "es", "es/back-spasms", "es/back-spasms.json", "es/back-spasms/causes.json", "es/feed.json", "es/feed.atom", "es/embed/back-spasms" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(site, $"/health/{path}?clinic=mono"));
            Assert.Equal(HttpStatusCode.OK, await Status(site, $"/health/{path}?clinic=both"));
            Assert.Equal(HttpStatusCode.OK, await Status(site, $"/health/{path}"));
        }

        foreach (var path in new[] { "", "back-spasms", "articles.json", "feed.json", "feed.atom", "sitemap.xml", "llms.txt" })
        {
            Assert.DoesNotContain("/health/es", await site.Client.GetStringAsync($"/health/{path}?clinic=mono"), StringComparison.Ordinal);
        }

        foreach (var path in new[] { "", "back-spasms", "articles.json", "sitemap.xml", "llms.txt" })
        {
            Assert.Contains("/health/es", await site.Client.GetStringAsync($"/health/{path}?clinic=both"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, await Status(site, $"/health/oembed?url={Uri.EscapeDataString("https://clinic.example/health/es/back-spasms?clinic=mono")}"));
    }

    [Fact]
    public async Task A_translation_that_lacks_a_text_is_an_error_and_all_errors_are_named_at_start()
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TestSite.StartAsync(options =>
        {
            options.Clinics["half"] = Half("Half Clinic");
            options.Clinics["nothing"] = new() { Name = "Nothing Clinic" };
        }, PatchedPack.NeedClinicians));

        Assert.Contains("Clinics[\"half\"]: The clinic 'Half Clinic' lacks Clinicians", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Clinics[\"nothing\"]: The clinic 'Nothing Clinic' lacks Phone and Clinicians for the articles of 'ClinicContent' in 'en': set", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("for the articles of 'ClinicContent' in 'es': set Phone", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clinic_that_says_nothing_in_spanish_offers_the_articles_without_its_words()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["mono"] = new() { Name = "Mono Clinic", Phone = "602-555-0100", Insurance = "We take all plans.", Invitation = "Come in!" };
            options.ClinicSelector = context => context.Request.Query["clinic"];
        });

        var (english, spanish) = (await site.Client.GetStringAsync("/health/back-spasms?clinic=mono"), await site.Client.GetStringAsync("/health/es/back-spasms?clinic=mono"));

        foreach (var text in new[] { "We take all plans.", "Come in!" })
        {
            Assert.Contains(text, english, StringComparison.Ordinal);
            Assert.DoesNotContain(text, spanish, StringComparison.Ordinal);
        }

        Assert.Contains("Mono Clinic", spanish, StringComparison.Ordinal);
    }

    private static ClinicProfile English(string name) =>
        new() { Name = name, Phone = "602-555-0100", Clinicians = "pain specialists", Treatment = "", Locations = "", Insurance = "" };

    private static ClinicProfile Half(string name) => new()
    {
        Name = name,
        Phone = "602-555-0100",
        Clinicians = "pain specialists",
        Treatment = "",
        Locations = "",
        Insurance = "",
        Translations = new Dictionary<string, ClinicTranslation> { ["es"] = new() { Name = "Media" } },
    };

    private static async Task<HttpStatusCode> Status(TestSite site, string path)
    {
        using var response = await site.GetAsync(path);
        return response.StatusCode;
    }
}
