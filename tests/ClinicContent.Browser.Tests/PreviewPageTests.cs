using System.Diagnostics;
using ClinicContent.Tool;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The page that <c>clinic-content preview</c> serves.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewPageTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private const string Article = """
        ---
        title: Back pain
        summary: Pain in the back.
        sections: [{ id: overview }]
        updated: 2026-11-22
        ---
        ## What is it?

        Ask {{clinic.name}}.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("preview-").FullName;
    private readonly CancellationTokenSource _end = new();
    private readonly StringWriter _output = new();
    private PreviewSession? _session;
    private Task? _running;

    private string File => Path.Combine(_folder, "en/back-pain.md");

    public Task InitializeAsync()
    {
        foreach (var language in new[] { "en", "es" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, language));
            System.IO.File.WriteAllText(Path.Combine(_folder, language, "back-pain.md"), language == "en" ? Article : Article.Replace("Back pain", "Dolor de espalda", StringComparison.Ordinal));
        }

        System.IO.File.WriteAllText(Path.Combine(_folder, "_clinic.json"), """{ "name": "First Clinic" }""");
        System.IO.File.WriteAllText(Path.Combine(_folder, "other.json"), """{ "name": "Other Clinic" }""");
        _session = new(_folder, "en", [Path.Combine(_folder, "other.json")], null, _output);
        _running = Task.Run(() => _session.RunAsync(_end.Token));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _end.CancelAsync();
        await _running!;
    }

    public void Dispose()
    {
        _session?.Dispose();
        _output.Dispose();
        _end.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task An_edit_and_an_error_show_without_a_reload_and_the_last_good_version_stays()
    {
        await using var page = await Open("?page=back-pain/");
        var text = Frame(page).Locator("main");
        await Assertions.Expect(text).ToContainTextAsync("Ask First Clinic.");

        await System.IO.File.WriteAllTextAsync(File, Article.Replace("Ask", "Call", StringComparison.Ordinal));
        await Assertions.Expect(text).ToContainTextAsync("Call First Clinic.");
        await Assertions.Expect(page.Page.Locator("#problems li.error")).ToHaveCountAsync(0);

        await System.IO.File.WriteAllTextAsync(File, Article.Replace("Ask", "<b>Ask", StringComparison.Ordinal));
        var error = page.Page.Locator("#problems li.error");
        await Assertions.Expect(error).ToContainTextAsync("back-pain.md:9:1");
        await Assertions.Expect(error.Locator("pre")).ToContainTextAsync("9 | <b>Ask {{clinic.name}}.");
        await Assertions.Expect(error.Locator("pre b")).ToHaveTextAsync("^^^");
        await Assertions.Expect(page.Page.Locator("#stale")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator("#status")).ToContainTextAsync("1 error");
        await Assertions.Expect(text).ToContainTextAsync("Call First Clinic.");

        await System.IO.File.WriteAllTextAsync(File, Article);
        await Assertions.Expect(text).ToContainTextAsync("Ask First Clinic.");
        await Assertions.Expect(page.Page.Locator("#stale")).ToBeHiddenAsync();
        Assert.Empty(page.Errors);
        Assert.Empty(page.Messages);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Warnings_are_folded_under_their_number_and_stay_open_after_an_edit()
    {
        await using var page = await Open("?page=back-pain/");
        var (summary, warning) = (page.Page.Locator("#warnings summary"), page.Page.Locator("#warnings li").First);
        var before = await CountOf(summary);
        Assert.True(before > 1);
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await Assertions.Expect(page.Page.Locator("#status")).ToHaveTextAsync($"{before} warnings");

        await summary.ClickAsync();
        await Assertions.Expect(warning).ToBeVisibleAsync();
        Assert.Equal(before, await page.Page.Locator("#warnings li").CountAsync());

        await System.IO.File.WriteAllTextAsync(File, Article.Replace("Ask {{clinic.name}}.", "PLACEHOLDER: ask {{clinic.name}}.", StringComparison.Ordinal));
        await Assertions.Expect(page.Page.Locator("#warnings li", new() { HasText = "CC2025" })).ToBeVisibleAsync();
        Assert.Empty(page.Errors);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_problem_leads_to_its_line()
    {
        await System.IO.File.WriteAllTextAsync(File, Article.Replace("Ask", "<b>Ask", StringComparison.Ordinal));
        await using var page = await Open("");
        var error = page.Page.Locator("#problems li.error");

        await Assertions.Expect(error.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"vscode://file/{File.Replace('\\', '/').TrimStart('/')}:9:1");
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await error.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#status")).ToHaveTextAsync($"Copied {File}:9:1");
        Assert.Equal($"{File}:9:1", await page.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Assertions.Expect(page.Page.Locator("#status")).ToContainTextAsync("1 error");
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Localhost_shows_the_same_preview()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync($"http://localhost:{new Uri(_session!.Address).Port}/?page=back-pain/");

        await Assertions.Expect(Frame(page).Locator("main")).ToContainTextAsync("Ask First Clinic.");
        Assert.StartsWith(_session.Address, page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(page.Errors);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task A_saved_edit_is_seen_within_a_second()
    {
        await using var page = await Open("?page=back-pain/");
        await Assertions.Expect(Frame(page).Locator("main")).ToContainTextAsync("Ask First Clinic.");
        var best = TimeSpan.MaxValue;
        for (var edit = 0; edit < 10 && best > TimeSpan.FromSeconds(0.5); edit++)
        {
            var time = Stopwatch.StartNew();
            await System.IO.File.WriteAllTextAsync(File, Article.Replace("Ask", $"Edit {edit}: ask", StringComparison.Ordinal));
            await page.WaitUntilAsync("text => document.getElementById('frame').contentDocument?.querySelector('main')?.textContent.includes(text)", $"Edit {edit}:");
            best = time.Elapsed < best ? time.Elapsed : best;
        }

        // The best of a few: a machine that does much else at once may take longer now and then.
        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_bar_switches_article_language_clinic_and_view_and_the_address_keeps_them()
    {
        await using var page = await Open("");
        await page.Page.Locator("#article").SelectOptionAsync(new SelectOptionValue { Label = "Back pain" });
        await Assertions.Expect(Frame(page).Locator("h1")).ToHaveTextAsync("Back pain");

        await page.Page.Locator("#language").SelectOptionAsync(new SelectOptionValue { Label = "Español" });
        await Assertions.Expect(Frame(page).Locator("h1")).ToHaveTextAsync("Dolor de espalda");
        await page.Page.Locator("#clinic").SelectOptionAsync(new SelectOptionValue { Label = "Other Clinic" });
        await Assertions.Expect(Frame(page).Locator(".cc-clinic-name")).ToHaveTextAsync("Other Clinic");

        await page.Page.GetByText("Phone", new() { Exact = true }).ClickAsync();
        Assert.Equal(390, await Frame(page).Locator("html").EvaluateAsync<int>("() => innerWidth"));
        await page.Page.GetByText("Print", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(Frame(page).Locator(".cc-handout")).ToBeVisibleAsync();

        // The address follows when the page in the frame has loaded whole.
        await Assertions.Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("[?&]page=es(/|%2F)"));
        await page.Page.ReloadAsync();
        await Assertions.Expect(Frame(page).Locator(".cc-handout")).ToBeVisibleAsync();
        await Assertions.Expect(Frame(page).Locator(".cc-clinic-name")).ToHaveTextAsync("Other Clinic");
        await Assertions.Expect(Frame(page).Locator("h1")).ToHaveTextAsync("Dolor de espalda");
        Assert.Empty(page.Errors);
        Assert.Empty(page.Messages);
    }

    private static async Task<int> CountOf(ILocator summary)
    {
        await Assertions.Expect(summary).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ warnings "));
        return int.Parse((await summary.TextContentAsync())!.Split(' ')[0], null);
    }

    private static IFrameLocator Frame(WatchedPage page) => page.Page.FrameLocator("#frame");

    private async Task<WatchedPage> Open(string query)
    {
        var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync(_session!.Address + query);
        return page;
    }
}
