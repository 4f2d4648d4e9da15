using System.Net;

namespace ClinicContent.AspNetCore.Tests;

public class ClinicTests
{
    private const string Default = "The Pain Center of Arizona";

    private static readonly string[] Encodings = ["identity", "br", "gzip"];

    [Fact]
    public async Task The_selector_chooses_the_clinic_and_an_unknown_name_is_not_found()
    {
        await using var site = await Two();

        Assert.Contains("Alpha Clinic", await Text(site, "/health/back-spasms?clinic=alpha"), StringComparison.Ordinal);
        Assert.Contains("Beta Clinic", await Text(site, "/health/back-spasms?clinic=BETA"), StringComparison.Ordinal);
        Assert.Contains(Default, await Text(site, "/health/back-spasms"), StringComparison.Ordinal);
        Assert.Contains(Default, await Text(site, "/health/back-spasms?clinic="), StringComparison.Ordinal);
        foreach (var name in new[] { "gamma", "%20", "alpha%00", "alpha,beta" })
        {
            using var response = await site.GetAsync($"/health/back-spasms?clinic={name}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task No_clinic_is_ever_shown_with_the_words_of_another()
    {
        await using var site = await Two();
        string[] paths = ["back-spasms", "back-spasms.json", "back-spasms.md", "back-spasms.txt", "", "es/back-spasms", "feed.json", "feed.atom", "llms.txt", "embed/back-spasms"];
        (string Query, string Own)[] clinics = [("?clinic=alpha", "Alpha Clinic"), ("?clinic=beta", "Beta Clinic"), ("", Default)];
        var requests =
            from round in Enumerable.Range(0, 10)
            from path in paths
            from clinic in clinics
            from encoding in Encodings
            select (path, clinic, encoding);
        var tags = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();

        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (request, _) =>
        {
            using var response = await site.GetAsync($"/health/{request.path}{request.clinic.Query}", ("Accept-Encoding", request.encoding));
            var text = await TestSite.DecodedAsync(response);

            Assert.DoesNotContain(clinics.Where(clinic => clinic != request.clinic), clinic => text.Contains(clinic.Own, StringComparison.Ordinal));
            Assert.Equal(request.clinic.Own, tags.GetOrAdd(response.Headers.ETag!.Tag, request.clinic.Own));
        });
    }

    [Fact]
    public async Task A_clinic_on_a_host_of_its_own_has_addresses_of_its_own()
    {
        await using var site = await TestSite.StartAsync(options =>
        {
            options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            options.PublicBaseUrls["alpha"] = "https://alpha.example";
            options.ClinicSelector = context => context.Request.Host.Host == "alpha.example" ? "alpha" : null;
        });
        using var alpha = await site.GetAsync("/health/back-spasms", ("Host", "alpha.example"));
        using var other = await site.GetAsync("/health/back-spasms", ("Host", "other.example"));

        Assert.Contains("href=\"https://alpha.example/health/back-spasms\"", await alpha.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("href=\"https://clinic.example/health/back-spasms\"", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clinics_come_from_configuration_and_a_change_there_takes_effect_at_once()
    {
        await using var site = await TestSite.StartAsync(
            options => options.ClinicSelector = context => context.Request.Query["clinic"],
            configuration: new Dictionary<string, string?>([.. Clinics.Configured("Clinic", "Own Clinic"), .. Clinics.Configured("Clinics:alpha", "Alpha Clinic")]));
        using var before = await site.GetAsync("/health/back-spasms");
        using var alphaBefore = await site.GetAsync("/health/back-spasms?clinic=alpha");
        Assert.Contains("Own Clinic", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Alpha Clinic", await alphaBefore.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        site.Set("ClinicContent:Clinic:Name", "Renamed Clinic");
        site.Reload();

        using var after = await site.GetAsync("/health/back-spasms", ("If-None-Match", before.Headers.ETag!.Tag));
        using var alphaAfter = await site.GetAsync("/health/back-spasms?clinic=alpha", ("If-None-Match", alphaBefore.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("Renamed Clinic", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, alphaAfter.StatusCode);
    }

    [Fact]
    public async Task A_change_that_cannot_be_used_leaves_what_was_in_force()
    {
        await using var site = await TestSite.StartAsync(configuration: new Dictionary<string, string?>(Clinics.Configured("Clinic", "Own Clinic")));

        site.Set("ClinicContent:Clinic:Phone", "none");
        try
        {
            site.Reload();
        }
        catch (AggregateException)
        {
            // The framework's own monitor of the options, which the host's check at start made, tells whoever reloads.
        }

        Assert.Contains("Own Clinic", await Text(site, "/health/back-spasms"), StringComparison.Ordinal);
    }

    private static Task<TestSite> Two() => TestSite.StartAsync(options =>
    {
        options.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
        options.Clinics["beta"] = Clinics.Named("Beta Clinic");
        options.ClinicSelector = context => context.Request.Query["clinic"];
    });

    private static async Task<string> Text(TestSite site, string path)
    {
        using var response = await site.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }
}
