namespace ClinicContent.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PhoneTests(Chromium chromium, Servers servers)
{
    private const string Shown = "1-888-PAINCENTER (1-888-724-6236)";

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData(1200)]
    [InlineData(400)]
    [InlineData(320)]
    public async Task Neither_a_number_with_letters_nor_its_digits_are_ever_broken(int width)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.Page.GotoAsync($"{servers.Library}/back-spasms");

        var lines = await page.Page.EvaluateAsync<int[]>(
            """
            () => [...document.querySelectorAll('a[href^="tel:+18887246236"]')].flatMap(link => {
              const text = [...link.childNodes].find(node => node.data?.includes('PAINCENTER'));
              return [/1.888.PAINCENTER/, /\(1.888.724.6236\)/].map(number => {
                const found = number.exec(text.data);
                const range = document.createRange();
                range.setStart(text, found.index);
                range.setEnd(text, found.index + found[0].length);
                return new Set([...range.getClientRects()].map(line => line.top)).size;
              });
            })
            """);

        Assert.Equal([1, 1, 1, 1], lines);
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Its_link_is_called_by_what_stands_there()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.GotoAsync($"{servers.Library}/back-spasms");

        var name = await page.Page.Locator(".cc-call").AriaSnapshotAsync();

        Assert.Contains($"Call {Shown}", name.Replace('\u2011', '-').Replace('\u00A0', ' '), StringComparison.Ordinal);
    }
}
