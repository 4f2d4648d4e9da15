using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>What somebody sees first who opens an article on a phone, in print, and on a wide screen.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirstScreenTests(Chromium chromium, Servers servers)
{
    private const int Width = 360;
    private const int Height = 780;

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("")]
    [InlineData("embed/")]
    [InlineData("es/")]
    [InlineData("es/embed/")]
    public async Task The_emergency_box_begins_on_the_first_screen_and_ends_on_the_second(string folder)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = Width, Height = Height } });
        var measured = new List<string>();
        foreach (var article in Emergencies())
        {
            await page.Page.GotoAsync($"{servers.Library}/{folder}{article.Slug}");

            var box = await page.Page.Locator("#emergency").BoundingBoxAsync();
            if (box!.Y >= Height || box.Y + box.Height > 2 * Height)
            {
                measured.Add($"{folder}{article.Slug} from {box.Y} to {box.Y + box.Height}");
            }
        }

        Assert.Empty(measured);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("back-spasms")]
    [InlineData("es/muscle-relaxants")]
    public async Task Nothing_in_the_box_is_clipped_and_its_letters_are_of_full_size(string path)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = Width, Height = Height } });
        await page.Page.GotoAsync($"{servers.Library}/{path}");

        Assert.Empty(await page.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#emergency :is(p, li)')].filter(e => {
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              return parseFloat(style.fontSize) < 16 && !e.classList.contains('cc-callout-label') || style.overflow !== 'visible' || box.left < 0 || box.right > innerWidth || !e.checkVisibility();
            }).map(e => e.textContent)
            """));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task No_telephone_number_is_parted_at_the_end_of_a_line()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        foreach (var path in new[] { "pain-relievers", "es/pain-relievers", "pain-relievers?clinic=desert-spine" })
        {
            await page.Page.GotoAsync($"{servers.Library}/{path}");

            for (var width = 240; width <= 420; width += 6)
            {
                await page.Page.SetViewportSizeAsync(width, Height);

                Assert.Empty(await page.Page.EvaluateAsync<string[]>(
                    """
                    () => {
                      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                      const parted = [];
                      for (let text; text = texts.nextNode();) {
                        for (const number of text.data.matchAll(/(\+?1 )?(1-800|602) ?-?[\d -]{8}/g)) {
                          const range = new Range();
                          range.setStart(text, number.index);
                          range.setEnd(text, number.index + number[0].trimEnd().length);
                          if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) {
                            parted.push(number[0]);
                          }
                        }
                      }
                      return parted;
                    }
                    """));
            }
        }
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("")]
    [InlineData("es/")]
    public async Task The_box_is_on_the_first_sheet_of_paper(string folder)
    {
        // A sheet of Letter without the margins of the style sheet, 18 and 16 mm, at 96 pixels to the inch.
        const double millimetre = 96 / 25.4;
        var paper = (Width: (int)((215.9 - 32) * millimetre), Height: (int)((279.4 - 36) * millimetre));
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = paper.Width, Height = paper.Height } });
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var measured = new List<string>();
        foreach (var article in Emergencies())
        {
            await page.Page.GotoAsync($"{servers.Library}/{folder}{article.Slug}");

            var box = await page.Page.Locator("#emergency").BoundingBoxAsync();
            if (box!.Y + box.Height > paper.Height)
            {
                measured.Add($"{folder}{article.Slug} to {box.Y + box.Height}");
            }
        }

        Assert.Empty(measured);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("back-spasms")]
    [InlineData("es/back-spasms")]
    public async Task A_line_has_65_to_75_characters(string path)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.Page.GotoAsync($"{servers.Library}/{path}");

        // The lines of paragraphs but for the last of each, which are shorter.
        var characters = await page.Page.EvaluateAsync<double>(
            """
            () => {
              const lengths = [];
              for (const paragraph of document.querySelectorAll('.cc-article > .cc-section > p')) {
                const lines = new Map();
                const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, node => node.parentElement.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                for (let node; node = walker.nextNode();) {
                  for (let i = 0; i < node.length; i++) {
                    const range = document.createRange();
                    range.setStart(node, i);
                    range.setEnd(node, i + 1);
                    const { bottom } = range.getBoundingClientRect();
                    lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
                  }
                }
                lengths.push(...[...lines.values()].slice(0, -1));
              }
              return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
            }
            """);

        Assert.InRange(characters, 65, 75);
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_print_button_prints_and_is_not_there_without_script()
    {
        await using var page = await WatchedPage.NewAsync(chromium);
        await page.Page.AddInitScriptAsync("window.print = () => { window.printed = true; };");
        await page.Page.GotoAsync($"{servers.Library}/back-spasms");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Print", Exact = true }).ClickAsync();

        Assert.True(await page.Page.EvaluateAsync<bool>("() => window.printed"));
        Assert.Empty(page.Messages);

        await using var plain = await WatchedPage.NewAsync(chromium, new() { JavaScriptEnabled = false });
        await plain.Page.GotoAsync($"{servers.Library}/back-spasms");
        Assert.False(await plain.Page.Locator(".cc-print").IsVisibleAsync());
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("")]
    [InlineData("embed/")]
    [InlineData("es/")]
    public async Task A_wide_table_scrolls_by_itself_also_by_keyboard(string folder)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = 320, Height = Height } });
        await page.Page.GotoAsync($"{servers.Library}/{folder}pain-relievers");

        // As wide as a table of many columns.
        await page.Page.EvaluateAsync("() => { for (const row of document.querySelectorAll('tr')) for (let i = 0; i < 6; i++) row.append(Object.assign(document.createElement('td'), { textContent: 'Acetaminophen' })); }");
        var table = page.Page.Locator(".cc-table").First;
        await table.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");

        await page.WaitUntilAsync("() => document.querySelector('.cc-table').scrollLeft > 0");
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal("region", await table.GetAttributeAsync("role"));
        Assert.NotEmpty((await table.GetAttributeAsync("aria-label"))!);
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("")]
    [InlineData("es/")]
    public async Task The_index_is_short_and_the_whole_card_is_its_link(string folder)
    {
        await using var page = await WatchedPage.NewAsync(chromium, new() { ViewportSize = new() { Width = Width, Height = Height } });
        await page.Page.GotoAsync($"{servers.Library}/{folder}");

        Assert.InRange(await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), Height, 3000);
        var card = page.Page.Locator(".cc-card").First;
        var box = await card.BoundingBoxAsync();
        await page.Page.Mouse.ClickAsync(box!.X + box.Width - 4, box.Y + box.Height - 4);
        await page.Page.WaitForURLAsync(url => url.EndsWith("/back-spasms", StringComparison.Ordinal) || url.Contains("/es/", StringComparison.Ordinal) && !url.EndsWith("/es/", StringComparison.Ordinal));
    }

    private static IEnumerable<Article> Emergencies() => Articles.Pack.Articles.Where(article => article.Language == "en" && article.Emergency is not null);
}
