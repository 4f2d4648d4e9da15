using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>The search of a site: its page and its JSON.</summary>
public sealed class SearchTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Hostile = "\"><script>alert(1)</script>' onfocus=x \u202e&amp;\0 back";

    private static string Encoded(string query) => Uri.EscapeDataString(query);

    [Theory]
    [InlineData("/health/search", "lumbago", "/health/low-back-pain", "Call", "Search the articles")]
    [InlineData("/health/es/search", "lumbago", "/health/es/low-back-pain", "Llame al", "Buscar en los artículos")]
    public async Task The_page_lists_the_articles_in_the_clinics_name(string path, string query, string article, string call, string label)
    {
        var page = await TextAsync($"{path}?q={query}");

        Assert.Contains($"<li class=\"cc-hit\"><a href=\"{article}\">", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"cc-clinic-name\">", page, StringComparison.Ordinal);
        Assert.Contains($">{call} ", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"q\" maxlength=\"300\" autocomplete=\"off\" placeholder=\"{label}\" value=\"{query}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_shows_the_words_in_its_text_and_leads_to_its_section()
    {
        var page = await TextAsync("/health/search?q=legs+hurt+when+I+walk");

        Assert.Matches("<li class=\"cc-hit\"><a href=\"/health/spinal-stenosis\">[^<]+</a>\n<p>[^\n]*<mark>legs?</mark>[^\n]*</p>\n<p class=\"cc-in-section\"><a href=\"/health/spinal-stenosis#[a-z-]+\">", page);
    }

    [Theory]
    [InlineData("search", "overdose", "Your search may be about an emergency.", "opioid-safety")]
    [InlineData("es/search", "dolor de pecho", "su búsqueda trate de una emergencia.", "es/pulled-back-muscle")]
    public async Task An_emergency_has_its_box_first_and_says_so(string path, string query, string note, string article)
    {
        var page = await TextAsync($"/health/{path}?q={Encoded(query)}");

        var box = page.IndexOf("cc-callout cc-emergency", StringComparison.Ordinal);
        Assert.InRange(page.IndexOf(note, StringComparison.Ordinal), 1, box);
        Assert.InRange(page.IndexOf($"href=\"/health/{article}\"", StringComparison.Ordinal), box, page.Length);
        Assert.True(page.IndexOf("cc-hit", StringComparison.Ordinal) is var hit && (hit < 0 || hit > box));
    }

    [Theory]
    [InlineData("search?q=tramadal+dose", "Did you mean <a href=\"/health/search?q=tramadol%20dose\">tramadol dose</a>?")]
    [InlineData("es/search?q=gabapentna", "¿Quiso decir <a href=\"/health/es/search?q=gabapentina\">gabapentina</a>?")]
    public async Task A_medicine_that_may_be_meant_is_a_question(string path, string question) =>
        Assert.Contains($"<p class=\"cc-suggestion\">{question}</p>", await TextAsync($"/health/{path}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("search", "No article fits this search.</strong> Try other words, or look through the list of all articles.", "href=\"/health/\"")]
    [InlineData("es/search", "Ningún artículo corresponde a esta búsqueda.</strong> Pruebe con otras palabras o mire la lista de todos los artículos.", "href=\"/health/es/\"")]
    public async Task What_nothing_fits_gives_the_list_of_articles_and_the_clinics_number(string path, string sentence, string index)
    {
        var page = await TextAsync($"/health/{path}?q=pizza+recipes");

        var results = page[page.IndexOf("cc-results", StringComparison.Ordinal)..];
        Assert.Contains(sentence, results, StringComparison.Ordinal);
        Assert.Contains(index, results, StringComparison.Ordinal);
        Assert.Contains("<a class=\"cc-call\" href=\"tel:", results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/search")]
    [InlineData("/health/search?q=")]
    [InlineData("/health/search?q=%20%20&language=%21")]
    public async Task Without_words_the_page_is_the_field_alone(string path)
    {
        var page = await TextAsync(path);

        Assert.Contains("<form class=\"cc-search\" role=\"search\" action=\"/health/search\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cc-results", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "action=\"/health/search\"")]
    [InlineData("/back-spasms", "action=\"/health/search\"")]
    [InlineData("/topics/back-pain", "action=\"/health/search\"")]
    [InlineData("/es", "action=\"/health/es/search\"")]
    [InlineData("/es/back-spasms", "action=\"/health/es/search\"")]
    [InlineData("/es/nothing-here", "action=\"/health/es/search\"")]
    public async Task The_field_stands_on_every_page(string path, string action)
    {
        using var response = await fixture.Site.GetAsync($"/health{path}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Contains(action, page, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_has_no_field()
    {
        using var response = await fixture.Site.GetAsync("/health/embed/back-spasms");

        Assert.DoesNotContain("<form", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("form-action 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/search")]
    [InlineData("/health/search.json")]
    [InlineData("/health/es/search.json")]
    public async Task Nobody_keeps_a_search(string path)
    {
        using var response = await fixture.Site.GetAsync($"{path}?q=spasms");
        using var head = await fixture.Site.SendAsync(HttpMethod.Head, $"{path}?q=spasms");

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Null(response.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(response.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.True(head.Headers.CacheControl!.NoStore);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var post = await fixture.Site.SendAsync(HttpMethod.Post, $"{path}?q=spasms");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("/health/en/search?q=overdose", "../search?q=overdose")]
    [InlineData("/health/search/?q=overdose", "../search?q=overdose")]
    [InlineData("/health/en/search.json?q=overdose", "../search.json?q=overdose")]
    public async Task Nobody_keeps_a_redirect_to_a_search(string path, string location)
    {
        using var response = await fixture.Site.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task An_output_cache_of_the_host_keeps_none_either()
    {
        await using var site = await TestSite.StartAsync(
            map: app =>
            {
                app.UseOutputCache();
                app.MapClinicContent("/health");
            },
            services: services => services.AddOutputCache(options => options.AddBasePolicy(policy => policy.Cache())));
        foreach (var (path, isKept) in new[] { ("search?q=spasms", false), ("search.json?q=spasms", false), ("back-spasms", true) })
        {
            using var first = await site.GetAsync($"/health/{path}");
            using var second = await site.GetAsync($"/health/{path}");

            Assert.Equal(isKept, second.Headers.Age is not null);
        }
    }

    [Fact]
    public async Task No_log_activity_or_metric_of_the_library_holds_what_was_searched_for()
    {
        const string canary = "canarybird";
        var log = new ReportLog(LogLevel.Trace);
        var seen = new List<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ClinicContent.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var metrics = new MeterListener();
        metrics.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "ClinicContent.AspNetCore")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        metrics.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(string.Join(' ', tags.ToArray())));
        metrics.Start();
        await using var site = await TestSite.StartAsync(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));

        foreach (var path in new[] { "search", "search.json", "es/search" })
        {
            using var response = await site.GetAsync($"/health/{path}?q={canary}+back");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        lock (seen)
        {
            Assert.Contains(seen, line => line.Contains("search", StringComparison.Ordinal));
            Assert.DoesNotContain(seen.Concat(log.Lines), line => line.Contains(canary, StringComparison.OrdinalIgnoreCase));
        }

        Assert.DoesNotContain(canary, new SiteResource(SiteRoutes.Search, "en", Search: new SiteSearchQuery(canary)).ToString(), StringComparison.Ordinal);

        void Add(string line)
        {
            lock (seen)
            {
                seen.Add(line);
            }
        }
    }

    [Fact]
    public async Task A_hostile_search_is_text()
    {
        var page = await TextAsync($"/health/search?q={Encoded(Hostile)}");
        using var json = await JsonAsync($"/health/search.json?q={Encoded(Hostile)}");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', page);
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; onfocus=x &amp;amp; back\"", page, StringComparison.Ordinal);
        Assert.StartsWith("\"><script>", json.RootElement.GetProperty("query").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("zzzzqqqq ")]
    [InlineData("😀")]
    [InlineData("-")]
    public async Task A_long_search_is_cut(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 4000));
        var query = new SiteSearchQuery(text);

        Assert.InRange(query.Text.Length, 0, SiteSearchQuery.MaxTextLength);
        Assert.DoesNotContain('\uFFFD', query.Text);
        using var response = await fixture.Site.GetAsync($"/health/search?q={Encoded(text[..500])}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_json_has_documented_members()
    {
        using var json = await JsonAsync("/health/search.json?q=legs+hurt+when+I+walk");
        var (root, hit) = (json.RootElement, json.RootElement.GetProperty("hits")[0]);

        Assert.Equal(["query", "language", "isEmergency", "hits"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["slug", "language", "title", "summary", "isEmergency", "url", "json", "section", "snippet", "review", "version"],
            hit.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["id", "title", "url"], hit.GetProperty("section").EnumerateObject().Select(member => member.Name));
        Assert.Equal("https://clinic.example/health/spinal-stenosis", hit.GetProperty("url").GetString());
        var match = hit.GetProperty("snippet").GetProperty("matches")[0];
        Assert.Matches("(?i)^(leg|hurt|pain|walk)", hit.GetProperty("snippet").GetProperty("text").GetString()![match[0].GetInt32()..match[1].GetInt32()]);
    }

    [Theory]
    [InlineData("es/search.json?q=lumbago", "es", true)]
    [InlineData("search.json?q=lumbago&language=es", "es", true)]
    [InlineData("search.json?q=lumbago&language=es-MX", "es", true)]
    [InlineData("es/search.json?q=lumbago&language=EN", "en", true)]
    [InlineData("search.json?q=lumbago&language=fr", "fr", false)]
    [InlineData("search.json", "en", false)]
    public async Task The_json_is_in_the_language_that_is_asked_for(string path, string language, bool isFound)
    {
        using var json = await JsonAsync($"/health/{path}");

        Assert.Equal(language, json.RootElement.GetProperty("language").GetString());
        Assert.Equal(isFound, json.RootElement.GetProperty("hits").GetArrayLength() > 0);
        Assert.All(json.RootElement.GetProperty("hits").EnumerateArray(), hit => Assert.Equal(language, hit.GetProperty("language").GetString()));
    }

    [Theory]
    [InlineData("language=not%20a%20tag")]
    [InlineData("language=en&language=es")]
    public async Task A_wrong_language_is_an_error(string language)
    {
        using var response = await fixture.Site.GetAsync($"/health/search.json?q=lumbago&{language}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("language", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_says_what_is_an_emergency_and_what_may_be_meant()
    {
        using var emergency = await JsonAsync("/health/search.json?q=overdose");
        using var medicine = await JsonAsync("/health/search.json?q=tramadal");

        Assert.True(emergency.RootElement.GetProperty("isEmergency").GetBoolean());
        Assert.Equal([true, false], emergency.RootElement.GetProperty("hits").EnumerateArray().Take(2).Select(hit => hit.GetProperty("isEmergency").GetBoolean()));
        Assert.Equal("tramadol", medicine.RootElement.GetProperty("suggestion").GetProperty("query").GetString());
    }

    [Fact]
    public async Task A_chosen_clinic_stays_chosen()
    {
        await using var site = await TestSite.StartAsync(web =>
        {
            web.Clinics["alpha"] = Clinics.Named("Alpha Clinic");
            web.ClinicSelector = context => context.Request.Query["clinic"];
        });

        var page = await site.Client.GetStringAsync("/health/search?q=lumbago&clinic=alpha");

        Assert.Contains("<input type=\"hidden\" name=\"clinic\" value=\"alpha\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/health/low-back-pain?clinic=alpha\">", page, StringComparison.Ordinal);
        Assert.Contains("Alpha Clinic", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Openapi_describes_the_parameters()
    {
        await using var site = await TestSite.StartAsync(services: services => services.AddEndpointsApiExplorer());
        var described = site.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items);

        var parameters = described.Where(each => each.HttpMethod == "GET").ToDictionary(each => each.RelativePath!, each => string.Join(' ', each.ParameterDescriptions.Select(parameter => $"{parameter.Source.Id}:{parameter.Name}")));
        Assert.Equal("Query:q Query:language", parameters["health/search.json"]);
        Assert.Equal("Path:language Query:q", parameters["health/{language}/search"]);
    }

    private async Task<string> TextAsync(string path)
    {
        using var response = await fixture.Site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<JsonDocument> JsonAsync(string path) => JsonDocument.Parse(await TextAsync(path));
}
