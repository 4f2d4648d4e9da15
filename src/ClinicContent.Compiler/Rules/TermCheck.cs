using System.Text.RegularExpressions;

namespace ClinicContent.Compiler;

/// <summary>CC2020 and CC2021: terms and abbreviations.</summary>
internal static partial class TermCheck
{
    // Read as words by everyone: the country in its forms, and times of day. Numerals such as III are found by their letters.
    private static readonly HashSet<string> Known = ["OK", "US", "USA", "EE", "UU", "AM", "PM", "TV", .. Leftovers.Reminders.Split('|')];

    public static void Check(QualitySubject article)
    {
        foreach (var term in article.Body.Terms.Where(term => !term.IsUsed))
        {
            article.Report(WordingRules.UnusedTerm, term.Location, term.Label);
        }

        CheckAbbreviations(article);
    }

    private static void CheckAbbreviations(QualitySubject article)
    {
        var explained = article.Body.Terms.Select(term => term.Label).ToHashSet();
        var used = new List<(string Abbreviation, int Section)>();
        var known = new HashSet<string>();
        for (var i = 0; i < article.Article.Sections.Count; i++)
        {
            // What a clinic says of itself is not the article's to explain.
            foreach (var block in RenderedText.Blocks(article.Article.Sections[i].Document.Span, _ => ""))
            {
                foreach (Match match in Abbreviation.Matches(block))
                {
                    var abbreviation = match.Groups["name"].Value;
                    if (known.Add(abbreviation) && !Known.Contains(abbreviation) && !Numeral.IsMatch(abbreviation) && !IsLeftOver(block, match))
                    {
                        used.Add((abbreviation, i));
                    }

                    if (IsExplained(block, match))
                    {
                        explained.Add(abbreviation);
                    }
                }
            }
        }

        foreach (var (abbreviation, section) in used.Where(use => !explained.Contains(use.Abbreviation)).Take(DiagnosticList.Most + 1))
        {
            article.ReportIn(article.Article.Sections[section].Id, WordingRules.UnexplainedAbbreviation, LocationOf(article, abbreviation, section), abbreviation);
        }
    }

    // "MRI (a scan with a magnet)" or "magnetic resonance imaging (MRI)".
    private static bool IsExplained(string block, Match match) =>
        block.AsSpan(match.Index + match.Length).TrimStart('"').StartsWith(" (") || (match.Index > 1 && block[match.Index - 1] == '(');

    // A place to fill in, such as [CLINIC NAME], has a warning of its own, as have the name of a callout and CO_2.
    private static bool IsLeftOver(string block, Match match)
    {
        const int Longest = 80;
        if ((match.Index > 0 && block[match.Index - 1] == '!') || block.AsSpan(match.Index + match.Length) is ['_', >= '0' and <= '9', ..])
        {
            return true;
        }

        var (start, end) = (block.LastIndexOf('[', match.Index, Math.Min(match.Index + 1, Longest)), block.IndexOf(']', match.Index, Math.Min(block.Length - match.Index, Longest)));
        return start >= 0 && end >= 0 && Leftovers.Find(block[start..(end + 1)]) is not null;
    }

    // A document does not know where its text came from, so the word is looked up in the section's source.
    private static SourceLocation LocationOf(QualitySubject article, string abbreviation, int section)
    {
        var (text, headings) = (article.File.Source!.Text, article.Body.Headings);
        var (start, end) = (headings[section], section + 1 < headings.Count ? headings[section + 1] : text.Length);
        start = text.IndexOf('\n', start, end - start) is var line and >= 0 ? line : start;
        for (var at = text.IndexOf(abbreviation, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(abbreviation, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            if (Abbreviation.Match(text, at) is { Success: true } match && match.Index == at && match.Groups["name"].Value == abbreviation)
            {
                return article.File.Source.LocationAt(at);
            }
        }

        return article.HeadingOf(section);
    }

    /// <summary>Two to five capitals, possibly with the s of a plural; X-ray does not match, nor does a word in capitals within another.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<name>\p{Lu}{2,5})s?(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(@"^[IVX]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral { get; }
}
