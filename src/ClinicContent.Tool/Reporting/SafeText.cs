namespace ClinicContent.Tool;

/// <summary>
/// Shows a text of an article or pack whole: white space as spaces, and without characters that would begin a line, change the direction of
/// text or control the terminal.
/// </summary>
internal static class SafeText
{
    public static string Of(string text) => DisplayPath.Of(text.Replace('\n', ' ').Replace('\t', ' '));
}
