using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>The element within the style sheets of other sites.</summary>
public sealed class EmbedHostStyleTests(Chromium chromium, Servers servers) : EmbedTest(chromium, servers)
{
    private const double MinCallHeight = 44;

    /// <summary>What a page may say of its own text, every property of which is inherited, or has the effect.</summary>
    private const string TextOfAPage = """
        body {
          text-align: center; text-align-last: right; letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; white-space: nowrap; text-indent: 40px;
          text-shadow: 1px 1px red; user-select: none; line-height: 3; direction: rtl; font: italic small-caps 900 18px fantasy; color: red; word-break: break-all;
          overflow-wrap: anywhere; hyphens: auto; list-style: none; cursor: wait; quotes: none; tab-size: 1; text-wrap: nowrap; text-emphasis: dot; -webkit-text-stroke: 1px red;
          border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; orphans: 9; font-feature-settings: "smcp"; line-break: anywhere;
        }
        """;

    private static readonly string[] TextProperties =
    [
        "text-align", "text-align-last", "letter-spacing", "word-spacing", "text-transform", "white-space", "text-indent", "text-shadow", "user-select", "direction",
        "font-style", "font-variant", "font-weight", "font-family", "font-feature-settings", "color", "word-break", "hyphens", "list-style-type", "cursor", "quotes", "tab-size",
        "text-emphasis-style", "-webkit-text-stroke-width", "border-spacing", "caption-side", "orphans", "line-break",
    ];

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("", 16)]
    [InlineData("html { font-size: 62.5% }", 16)]
    [InlineData("html { font-size: 62.5% } body { font-size: 1.4rem }", 16)] // as Bootstrap 3
    [InlineData("html { font-size: 62.5% } body { font-size: 1.8rem }", 18)] // as Twenty Twenty
    [InlineData("html { font-size: 62.5% } main { font-size: 21px }", 21)]
    [InlineData("html { font-size: 200% }", 32)]
    [InlineData("body { font-size: 11px } clinic-article { --cc-font-size: 1.25rem }", 20)]
    [InlineData("html { font-size: 10px } clinic-article { font-size: 19px }", 19)]
    public async Task Text_is_as_large_as_the_pages_own_and_never_small(string css, double size)
    {
        await using var page = await OpenIn(css);

        Assert.Equal(size, await page.Page.Locator("clinic-article .cc-section p").First.EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)"), 0.01);
        var title = await page.Page.Locator("clinic-article .cc-header h2").EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)");
        Assert.InRange(title, size * 1.2, size * 2.8);
        Assert.InRange((await page.Page.Locator("clinic-article .cc-call").BoundingBoxAsync())!.Height, MinCallHeight, 6 * size);
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Text_grows_with_the_pages_own()
    {
        await using var page = await OpenIn("");

        await page.Page.EvaluateAsync("() => { document.body.style.fontSize = '24px' }");

        Assert.Equal("24px", await Style(page, ".cc-section p", "font-size"));
    }

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task Nothing_that_a_page_says_of_its_text_reaches_the_article()
    {
        await using var plain = await OpenIn("body { font-size: 18px }");
        await using var styled = await OpenIn(TextOfAPage);

        foreach (var selector in new[] { ".cc-section p", ".cc-clinic-name", ".cc-callout li" })
        {
            Assert.Equal(await Styles(plain, selector), await Styles(styled, selector));
        }

        Assert.Equal("text", await Style(styled, ".cc-page", "user-select"));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("visibility: hidden")]
    [InlineData("pointer-events: none")]
    public async Task A_page_that_hides_or_disables_the_element_does_so_with_the_article(string css)
    {
        await using var page = await OpenIn($"main {{ {css} }}");

        var (property, value) = (css.Split(": ")[0], css.Split(": ")[1]);
        Assert.Equal(value, await Style(page, ".cc-section p", property));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("clinic-article", ColorScheme.Light)]
    [InlineData("main", ColorScheme.Light)]
    [InlineData(":root", ColorScheme.Dark)]
    public async Task Colors_follow_the_elements_color_scheme_when_it_changes(string selector, ColorScheme preferred)
    {
        await using var page = await OpenIn("", new() { ColorScheme = preferred });
        var light = await Style(page, ".cc-page", "background-color");

        await page.Page.EvaluateAsync("selector => { document.querySelector(selector).style.colorScheme = 'dark' }", selector);
        var dark = await Style(page, ".cc-page", "background-color");
        await page.Page.EvaluateAsync("selector => { document.querySelector(selector).style.colorScheme = 'light' }", selector);

        Assert.Equal(("rgb(255, 255, 255)", "rgb(16, 24, 27)"), (light, dark));
        Assert.Equal(light, await Style(page, ".cc-page", "background-color"));
    }

    [TheoryIfInstalled(ExternalPrograms.Chromium)]
    [InlineData("light", ":root { color-scheme: dark }", ColorScheme.Dark, "rgb(255, 255, 255)")]
    [InlineData("dark", "", ColorScheme.Light, "rgb(16, 24, 27)")]
    [InlineData("dark", "clinic-article { color-scheme: light }", ColorScheme.Light, "rgb(16, 24, 27)")]
    [InlineData("bright", "", ColorScheme.Dark, "rgb(255, 255, 255)")]
    public async Task The_attribute_theme_says_which_colors_there_are(string theme, string css, ColorScheme preferred, string background)
    {
        await using var page = await OpenIn(css, new() { ColorScheme = preferred }, $"theme='{theme}'");

        Assert.Equal(background, await Style(page, ".cc-page", "background-color"));
    }

    private async Task<WatchedPage> OpenIn(string css, BrowserNewContextOptions? options = null, string attributes = "")
    {
        var sheet = $"/{Guid.NewGuid():N}.css";
        Servers.Publish(css, path: sheet, type: "text/css");
        return await Open(Element($"clinic='{Servers.Clinic}' {attributes}"), $"<link rel='stylesheet' href='{sheet}'>", options: options);
    }

    private static Task<string> Style(WatchedPage page, string selector, string property) =>
        page.Page.Locator($"clinic-article {selector}").First.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    private static Task<string[]> Styles(WatchedPage page, string selector) =>
        page.Page.Locator($"clinic-article {selector}").First.EvaluateAsync<string[]>(
            "(element, properties) => properties.map(property => `${property}: ${getComputedStyle(element).getPropertyValue(property)}`)", TextProperties);
}
