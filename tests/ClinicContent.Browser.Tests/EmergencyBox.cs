using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>Where the signs of an emergency stand on a phone.</summary>
internal static class EmergencyBox
{
    private const int Width = 360;

    private const int Height = 780;

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = Width, Height = Height } };

    /// <summary>Checks that a box, measured from the top of what is shown, begins on the first screen and ends on the second.</summary>
    public static async Task AssertOnFirstScreens(ILocator box)
    {
        var (top, bottom) = await box.EvaluateAsync<double[]>("e => [e.getBoundingClientRect().top + scrollY, e.getBoundingClientRect().bottom + scrollY]") is [var first, var last] ? (first, last) : default;
        Assert.InRange(top, 1, Height - 1);
        Assert.InRange(bottom, top, 2 * Height);
    }
}
