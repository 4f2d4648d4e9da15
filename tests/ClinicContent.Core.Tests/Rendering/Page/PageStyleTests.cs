using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Core.Tests.Rendering.Page;

public sealed partial class PageStyleTests
{
    private const double MinContrast = 4.5; // WCAG 2.2, success criterion 1.4.3

    private static readonly string Sheet = Encoding.UTF8.GetString(PageStyle.StyleSheet);

    private static readonly (string Text, string Background)[] Pairs =
    [
        ("text", "background"),
        ("text", "surface"),
        ("text", "note-background"),
        ("text", "self-care-background"),
        ("text", "urgent-background"),
        ("text", "emergency-background"),
        ("muted", "background"),
        ("muted", "surface"),
        ("muted", "note-background"),
        ("muted", "emergency-background"),
        ("accent", "background"),
        ("accent", "surface"),
        ("on-accent", "accent"),
        ("on-label", "note"),
        ("on-label", "self-care"),
        ("on-label", "urgent"),
        ("on-label", "emergency"),
    ];

    [Theory]
    [InlineData("(prefers-color-scheme: dark)")]
    [InlineData("(prefers-reduced-motion: reduce)")]
    [InlineData("(forced-colors: active)")]
    [InlineData("print")]
    public void The_style_sheet_answers(string condition) => Assert.Contains($"@media {condition} {{", Sheet, StringComparison.Ordinal);

    [Fact]
    public void In_light_and_dark_every_text_has_enough_contrast()
    {
        var dark = Sheet.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        foreach (var colors in new[] { Colors(Sheet[..dark]), Colors(Sheet[dark..Sheet.IndexOf("@media print", StringComparison.Ordinal)]) })
        {
            Assert.All(Pairs, pair => Assert.True(
                Contrast(colors[pair.Text], colors[pair.Background]) >= MinContrast,
                $"--cc-{pair.Text} on --cc-{pair.Background} has a contrast of {Contrast(colors[pair.Text], colors[pair.Background]):0.00}."));
        }
    }

    [Fact]
    public void A_page_that_chooses_light_or_dark_has_the_colors_that_a_reader_gets_by_preference()
    {
        var dark = Sheet.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var chosen = Sheet.IndexOf("@supports (color: light-dark(", StringComparison.Ordinal);
        var (light, night) = (Colors(Sheet[..dark]), Colors(Sheet[dark..chosen]));

        var both = LightDark().Matches(Sheet[chosen..]).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));

        Assert.Equal(light.ToDictionary(color => color.Key, color => (color.Value, night[color.Key])), both);
    }

    [Fact]
    public void A_handout_has_no_navigation_and_shows_addresses()
    {
        var print = Sheet[Sheet.IndexOf("@media print", StringComparison.Ordinal)..];

        Assert.Matches(@":is\(\.cc-contents, \.cc-related\) \{\s+display: none;", print);
        Assert.Contains("content: \" (\" attr(href) \")\";", print, StringComparison.Ordinal);
        Assert.Contains("break-inside: avoid", print, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\.cc-(clinic-name|about|disclaimer|review)[^{}]*\{[^}]*display: none", print);
    }

    [Fact]
    public void Directions_follow_the_script() =>
        Assert.DoesNotMatch(@"(?m)^\s*((margin|padding|border)-(left|right)|left|right)\b|(float|text-align): (left|right)", Sheet);

    [Fact]
    public void Nothing_is_fetched_and_no_byte_changes_when_the_page_is_parsed()
    {
        Assert.DoesNotContain("url(", Sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Sheet, StringComparison.Ordinal);
        Assert.DoesNotContain('<', Sheet);
        Assert.DoesNotContain('\r', Sheet);
        Assert.True(Ascii.IsValid(Sheet));
    }

    [Fact]
    public void Every_class_of_the_renderers_has_a_style()
    {
        var page = JsonTestArticles.BackSpasms().ToPage(JsonTestArticles.Clinic) + JsonTestArticles.BackSpasms().GetSection("causes").ToPage(JsonTestArticles.Clinic);

        // The header of an article looks as what stands in it does.
        var classes = ClassNames().Matches(page).SelectMany(m => m.Groups[1].Value.Split(' ')).Distinct().Except(["cc-header"]);
        Assert.All(classes, name => Assert.Contains($".{name}", Sheet, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Colors(string css) =>
        Color().Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    // WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("--cc-([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Color();

    [GeneratedRegex(@"--cc-([a-z-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);")]
    private static partial Regex LightDark();

    [GeneratedRegex("class=\"([^\"]+)\"")]
    private static partial Regex ClassNames();
}
