using System.Text.RegularExpressions;

namespace ClinicContent.Browser.Tests;

/// <summary>The element chooses its language without asking a server, so it has a fallback of its own. It must be the library's.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class EmbedLanguageTests(Chromium chromium)
{
    private static readonly string[][] Libraries = [["en", "es"], ["en", "es", "es-MX"], ["en-US", "es-MX", "zh", "zh-Hant", "zh-Hant-TW"], ["fr"]];

    private static readonly string[] Tags =
    [
        "", "en", "EN", "en-US", "en-us-x", "es", "es-MX", "ES-mx", "es-419", "es-MX-variant", "esp", "e", "zh-Hant-TW", "zh-Hant-HK", "zh-Hans", "zh-TW", "fr-CA", "de", "-", "es-", "x-es",
    ];

    [FactIfInstalled(ExternalPrograms.Chromium)]
    public async Task The_element_falls_back_to_the_language_that_the_library_falls_back_to()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/ClinicContent.Site/Embedding/clinic-article.js"));
        var function = LanguageOf().Match(script).Value;
        Assert.NotEmpty(function);
        await using var page = await WatchedPage.NewAsync(chromium);

        foreach (var languages in Libraries)
        {
            var found = await page.Page.EvaluateAsync<string?[]>($"([languages, tags]) => {{ {function}\n return tags.map(languageOf); }}", new[] { languages, Tags });

            Assert.Equal(Tags.Select(tag => LanguageTag.Lookup(tag, languages)), found);
        }
    }

    [GeneratedRegex(@"^function languageOf\(.*?^\}$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex LanguageOf();
}
