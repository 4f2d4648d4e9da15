namespace ConsoleSample;

/// <summary>What the output is shown on.</summary>
internal static class Terminal
{
    private const int PlainWidth = 80;
    private const int WidestReadable = 100;

    /// <summary>Whether to use colours (https://no-color.org).</summary>
    public static bool HasColor => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static int Width => Console.IsOutputRedirected || Console.WindowWidth == 0 ? PlainWidth : Math.Clamp(Console.WindowWidth - 1, 20, WidestReadable);
}
