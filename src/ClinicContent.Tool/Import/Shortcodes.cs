using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>
/// Finds the commands in brackets that a site's program replaces when it shows a page, as <c>[gallery ids="1,2"]</c> of WordPress. Those that are known are left out, with their whole
/// text in the report; others may be text, and are kept and told.
/// </summary>
internal static partial class Shortcodes
{
    private const int LongestText = 100_000; // a piece of text beyond it is no paragraph of a page

    /// <summary>The text without known commands.</summary>
    public static string LeaveOut(string text, SourceLocation location, ImportReport report)
    {
        if (text.Length > LongestText || (!text.Contains('[', StringComparison.Ordinal) && !text.Contains('{', StringComparison.Ordinal)))
        {
            return text;
        }

        var isChanged = false;
        var rest = Known.Replace(text, match =>
        {
            isChanged = true;
            report.LeftOut(location, "a command of the site's program", match.Value);
            return " ";
        });
        foreach (Match match in Possible.Matches(rest))
        {
            report.Changed(location, $"'{DisplayText.Of(match.Value)}' looks like a command of the site's program and is kept as text: remove it, or write what it showed");
        }

        return isChanged ? rest : text;
    }

    /// <summary>The text with commands that are kept blanked out.</summary>
    public static string WithoutPossible(string text) => text.Length > LongestText ? text : Possible.Replace(text, match => new string(' ', match.Length));

    [GeneratedRegex(@"\[/?(?:gallery|playlist|caption|wp_caption|embed|audio|video|wpvideo|contact-form(?:-7)?|wpforms|gravityform|ninja_forms?|formidable|rev_slider|smartslider3|metaslider|shortcode|ez-toc|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|av_[a-z_]+|su_[a-z_]+|ux_[a-z_]+|elementor-template|accordion-item|recent_posts|jetpack_[a-z_-]+|tribe_[a-z_]+|woocommerce_[a-z_]+|youtube|vimeo|googlemaps?)(?:\s+[^\[\]\r\n]{0,400}?=[^\[\]\r\n]{0,400})?\s*/?\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex Known { get; }

    [GeneratedRegex(@"\[/[A-Za-z][A-Za-z0-9_-]{1,40}\]|\[[A-Za-z][A-Za-z0-9_-]{1,40}(?:\s+[A-Za-z][A-Za-z0-9_-]{0,40}\s?=[^\[\]\r\n]{1,300})\]|\{\{[<%][^{}\r\n]{1,200}[>%]\}\}|\{%[^{}\r\n]{1,200}%\}|(?<!\[)\[[a-z]+(?:[-_][a-z0-9]+)+\](?!\])|%%[a-z_]{1,30}%%", RegexOptions.CultureInvariant)]
    private static partial Regex Possible { get; }
}
