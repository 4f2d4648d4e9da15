using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds callouts whose first line is written so that they are read as ordinary quotes or paragraphs.</summary>
internal static partial class LostCallouts
{
    private const int LongestLine = 200;

    private const string Names = "EMERGENCY|URGENT|SELFCARE|NOTE|TIP|WARNING|CAUTION|IMPORTANT|DANGER|INFO|HINT|ATTENTION|EMERGENCIA|URGENTE|URGENCIA|NOTA|AVISO|CONSEJO|ADVERTENCIA|PRECAUCIÓN|PELIGRO|IMPORTANTE|ATENCIÓN";

    // What stands before the text of a line in a quote.
    private const string Prefix = "> \t";

    /// <summary>Finds the offset and the first line of each.</summary>
    public static IEnumerable<(int Offset, string Quote)> FindAll(MarkdownDocument document, string text)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var (start, end) = (paragraph.Span.Start, Math.Min(paragraph.Span.End + 1, text.Length));
            var first = true;
            while (start >= 0 && start < end)
            {
                var next = text.IndexOf('\n', start, end - start) is var feed and >= 0 ? feed : end;
                var line = text.AsSpan(start, Math.Min(next - start, LongestLine)).TrimEnd();

                // What begins with the mark itself has an error.
                var isFirst = first && BeginsQuote(paragraph);
                if (!(isFirst ? line.StartsWith("[!") : MarkupCheck.Callout.IsMatch(line)) && (isFirst ? InQuote : paragraph.Parent is QuoteBlock ? Below : InText).IsMatch(line))
                {
                    yield return (start, LinePattern.Quote(line.ToString()));
                }

                // Only a line with the mark can be another callout.
                first = false;
                start = text.IndexOf('!', next, end - next) is var sign and >= 0 ? text.LastIndexOf('\n', sign) + 1 : end;
                start += text.AsSpan(start, end - start).IndexOfAnyExcept(Prefix) is var begin and > 0 ? begin : 0;
            }
        }
    }

    /// <summary>Finds the offset and the text of the first line in each callout that has no mark of a quote, and that no callout begins with.</summary>
    public static IEnumerable<(int Offset, string Quote)> FindDrawnIn(MarkdownDocument document, string text)
    {
        foreach (var callout in text.Contains("[!", StringComparison.Ordinal) ? document.Descendants<AlertBlock>() : [])
        {
            var end = Math.Min(callout.Span.End + 1, text.Length);
            for (var feed = text.IndexOf('\n', callout.Span.Start, Math.Max(0, end - callout.Span.Start)); feed >= 0; feed = text.IndexOf('\n', feed + 1, end - feed - 1))
            {
                var line = text.AsSpan(feed + 1, (text.IndexOf('\n', feed + 1, end - feed - 1) is var next and >= 0 ? next : end) - feed - 1).Trim();
                if (!line.IsEmpty && line[0] != '>')
                {
                    if (!line.StartsWith("[!"))
                    {
                        yield return (text.AsSpan(feed + 1).IndexOfAnyExcept(" \t") + feed + 1, LinePattern.Quote(line.ToString()));
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Checks for a block that stands anywhere within a quote or callout.</summary>
    public static bool IsInQuote(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks for the first block of a quote that is no callout.</summary>
    public static bool BeginsQuote(Block block) => block.Parent is QuoteBlock quote and not AlertBlock && quote[0] == block;

    /// <summary>A mark of a callout within a line, or where no callout can begin: in a heading or a cell.</summary>
    public static LinePattern Within { get; } = LinePattern.Of(LostMarkupRules.Callout, $@"(^|[\p{{L}}\p{{N}}.:,;!?)][^\n]*?|^\u0002+[ \t]+)(?<mark>\[!({Names})\])", needs: "!");

    private const string Mark = $@"([\\*_ ]*!?[\\*_ ]*\[[\\*_ ]*!|[\\*_ ]*!\[?)[\\*_ ]*({Names})\b(?!!($|[^\]]))|\[({Names})[\\*_ ]*!\]|\(!({Names})\)";

    [GeneratedRegex($@"^({Mark}|(\*\*|__)({Names}):?(\*\*|__):?$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InQuote { get; }

    // Strong text can be the label of the lines below it.
    [GeneratedRegex($@"^({Mark})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Below { get; }

    [GeneratedRegex($@"^([\\*_ ]*\[[\\*_ ]*![\\*_ ]*({Names})[\\*_ ]*\]|!\[({Names})\]$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InText { get; }
}
