using Microsoft.Playwright;

namespace ClinicContent.Browser.Tests;

/// <summary>Adds up the shifts of a page's layout that no reader caused.</summary>
internal static class LayoutShift
{
    /// <summary>A script to run before those of the page.</summary>
    public const string Recorder = """
        globalThis.layoutShift = 0;
        new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => { layoutShift += entry.value }))
          .observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>The sum, once the page has been painted as it is now.</summary>
    public static Task<double> Of(IPage page) =>
        page.EvaluateAsync<double>("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(layoutShift), 200))))");
}
