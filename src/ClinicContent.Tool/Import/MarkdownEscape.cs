using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Writes text so that Markdown reads it as text. <see cref="InlineWriter"/> tries the result, and escapes more where that was not enough.</summary>
internal static partial class MarkdownEscape
{
    /// <param name="text">The text.</param>
    /// <param name="output">The output.</param>
    /// <param name="atLineStart">True when the text begins a line.</param>
    /// <param name="everything">True to escape all punctuation.</param>
    /// <param name="inBrackets">True when the text is between the brackets of a link or an image.</param>
    public static void Write(string text, StringBuilder output, bool atLineStart, bool everything, bool inBrackets = false)
    {
        var begin = atLineStart ? LineStart.Match(text) : Match.Empty;
        var special = begin.Success ? begin.Groups["mark"].Index : -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || c > '~' || c <= ' ')
            {
                output.Append(c);
                continue;
            }

            if (c == '\\' && i + 1 < text.Length && text[i + 1] is '(' or ')' or '[' or ']')
            {
                // Two backslashes and a bracket look like a formula.
                output.Append("&#92;");
                continue;
            }

            // "\(" and "\)" together look like a formula.
            if ((everything && c != ')') || i == special || IsSpecial(text, i, output) || (inBrackets && c == ']'))
            {
                output.Append('\\');
            }

            output.Append(c);
        }
    }

    private static bool IsSpecial(string text, int at, StringBuilder output) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or '<' or '|' or '{' or '}' => true,
        '_' => !(IsWord(text, at - 1) && IsWord(text, at + 1)),
        '(' => output is { Length: > 0 } && output[^1] == ']',
        '&' => Reference.IsMatch(text, at),
        '~' => (at > 0 && text[at - 1] == '~') || (at + 1 < text.Length && text[at + 1] == '~'),
        _ => false,
    };

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    // What begins a heading, a list, a quote, a line, a definition or a fence.
    [GeneratedRegex(@"^(?:(?<mark>[#>+=:~-])|[0-9]{1,9}(?<mark>[.)])(?:\s|\p{L}|$)|(?<mark>\()[A-Za-z0-9]{1,4}\)\s|(?:[A-Za-z]|[ivxIVX]{1,4}|[0-9]{1,2})(?<mark>[.)-])\s)", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart { get; }

    [GeneratedRegex(@"\G&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference { get; }
}
