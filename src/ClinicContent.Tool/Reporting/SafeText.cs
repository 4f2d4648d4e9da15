namespace ClinicContent.Tool;

/// <summary>Shows a text of an article or pack whole: white space as spaces, and without what would begin a line, turn the text or steer the terminal.</summary>
internal static class SafeText
{
    public static string Of(string text) => DisplayPath.Of(text.Replace('\n', ' ').Replace('\t', ' '));
}
