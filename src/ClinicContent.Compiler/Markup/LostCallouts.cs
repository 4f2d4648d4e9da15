using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds callouts whose first line is written so that they are read as ordinary quotes or paragraphs.</summary>
internal static partial class LostCallouts
{
    private const string Names = "EMERGENCY|URGENT|SELFCARE|NOTE|TIP|WARNING|CAUTION|IMPORTANT|DANGER|INFO|HINT|ATTENTION|EMERGENCIA|URGENTE|URGENCIA|NOTA|AVISO|CONSEJO|ADVERTENCIA|PRECAUCIÓN|PELIGRO|IMPORTANTE|ATENCIÓN";

    /// <summary>Finds the offset and the first line of each.</summary>
    public static IEnumerable<(int Offset, string Quote)> FindAll(MarkdownDocument document, string text)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var start = paragraph.Span.Start;
            if (start < 0 || start >= text.Length || paragraph.Parent is AlertBlock)
            {
                continue;
            }

            var end = text.IndexOf('\n', start) is var feed and >= 0 ? feed : text.Length;
            var line = text.AsSpan(start, Math.Min(end - start, 200)).TrimEnd();

            // What begins with the mark itself has an error.
            var isFirst = paragraph.Parent is QuoteBlock quote && quote[0] == paragraph;
            if (!line.StartsWith("[!") && (isFirst ? InQuote : InText).IsMatch(line))
            {
                yield return (start, LinePattern.Quote(line.ToString()));
            }
        }
    }

    /// <summary>A mark of a callout within a line.</summary>
    public static LinePattern Within { get; } = LinePattern.Of(LostMarkupRules.Callout, $@"[\p{{L}}\p{{N}}.:,;!?)][^\n]*?(?<mark>\[!({Names})\])", needs: "!");

    [GeneratedRegex($@"^(([\\*_ ]*!?[\\*_ ]*\[[\\*_ ]*!|[\\*_ ]*!\[?)[\\*_ ]*({Names})\b|(\*\*|__)({Names}):?(\*\*|__):?$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InQuote { get; }

    [GeneratedRegex($@"^[\\*_ ]*\[[\\*_ ]*![\\*_ ]*({Names})[\\*_ ]*\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InText { get; }
}
