using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The browser that all tests of the project share. Each test opens contexts of its own in it, which share nothing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException(
        "There is no Chromium. Mark the test with FactIfInstalled or TheoryIfInstalled, so that it is skipped where there is none.");

    public async Task InitializeAsync()
    {
        // Where there is none, every test is skipped.
        if (Prerequisites.Find(ExternalPrograms.Chromium) is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
