using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>Every kind of page by the rules of WCAG 2.2 AA that a program can check (https://www.w3.org/TR/WCAG22/).</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium chromium, Servers servers)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, ColorScheme, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, ColorScheme, int>();
            foreach (var language in new[] { "", "es/" })
            {
                foreach (var path in new[] { "", "topics/back-pain", "back-spasms", "back-pain-imaging", "muscle-relaxants", "embed/back-spasms", "embed/back-spasms/when-to-get-help", "no-such-page" })
                {
                    pages.Add(language + path, ColorScheme.Light, 1280);
                    pages.Add(language + path, ColorScheme.Dark, 360);
                }
            }

            return pages;
        }
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium), MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_rule(string path, ColorScheme scheme, int width)
    {
        await using var page = await WatchedPage.NewAsync(chromium, Options(scheme, width));

        await page.Page.GotoAsync($"{servers.Library}/{path}");

        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await AssertAccessible(page.Page);
        Assert.Equal(path.EndsWith("no-such-page", StringComparison.Ordinal) ? [page.Messages.FirstOrDefault("none")] : Array.Empty<string>(), page.Messages);
        Assert.Empty(page.Errors);
        Assert.All(page.Requests, url => Assert.StartsWith(servers.LibraryOrigin + "/", url, StringComparison.Ordinal));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_embedded_article_breaks_no_rule(ColorScheme scheme)
    {
        await using var page = await WatchedPage.NewAsync(chromium, Options(scheme, 768));

        // The other clinic's own colours are for a light page.
        servers.Publish("@media (prefers-color-scheme: dark) { clinic-article { --cc-accent: #84d4da } }", path: "/dark.css", type: "text/css");
        await page.Page.GotoAsync(EmbeddingPage.Publish(servers, EmbeddingPage.Element(servers, $"clinic={Servers.Clinic}", "/back-spasms"), "<meta name=color-scheme content='light dark'><link rel=stylesheet href=/dark.css>"));
        await page.Page.Locator("clinic-article .cc-disclaimer").WaitForAsync();

        await AssertAccessible(page.Page);
    }

    internal static async Task AssertAccessible(IPage page)
    {
        var result = await page.RunAxe(Rules);

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Target}: {node.Html}")));
    }

    private static BrowserNewContextOptions Options(ColorScheme scheme, int width) => new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } };
}
