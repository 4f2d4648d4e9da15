using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>
/// Reads what people type in plain text for programs of other Markdown: what has a counterpart in an article becomes that, what was taken back is left out, and all else is kept as text. The report
/// tells each, because the article has backslashes there, and so neither a reader nor <c>check</c> would see that a mark was meant.
/// </summary>
internal static partial class TypedMarkup
{
    private const int LongestLine = 10_000;
    private const int LongestStruck = 5_000;
    private const int MostTold = 20; // of a line
    private const int MostLines = 200; // of a front matter
    private const int LongestMarker = 12; // of an item, with the end of the line above it
    private const string OtherTags = "abbr|address|article|aside|audio|big|button|caption|cite|code|col|colgroup|dd|del|details|dfn|dl|dt|embed|figcaption|figure|footer|form|header|iframe|input|ins|kbd|label|main|mark|nav|object|picture|pre|q|s|samp|script|source|strike|style|summary|svg|tbody|tfoot|thead|time|tt|var|video|wbr";

    private static readonly SearchValues<char> Marks = SearchValues.Create("=+`:-{^~\\<");

    /// <summary>The text without what is struck through and without comments, which both can go over several lines.</summary>
    public static string LeaveOut(string text, Func<int, SourceLocation> locate, ImportReport report)
    {
        text = Pairs(text, "~~", "~~", LongestStruck, locate, (location, struck) => report.LeftOut(location, "a text that is struck through (~~)", struck), isTight: true, out var origin);
        text = Pairs(text, "<!--", "-->", LongestStruck * 4, at => locate(origin(at)), (location, comment) => report.LeftOut(location, "a comment", comment), isTight: false, out _);
        return text;
    }

    /// <summary>The lines with the marks that have a counterpart in articles read.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="report">The report of changes.</param>
    /// <param name="facts">The facts of front matter that an article has as well, by their keys (title, description, lang), each with its line.</param>
    public static List<TextLine> Read(List<TextLine> lines, ImportReport report, out Dictionary<string, (string Value, TextLine Line)> facts)
    {
        lines = WithoutFrontMatter(lines, report, facts = []);
        var links = Definitions(lines, report);
        return lines.ConvertAll(line => line.Raw.Length > LongestLine || line.IsBlank || line.Drawn is not null ? line : Read(line, links, report));
    }

    /// <summary>Tells the marks that are left in a text.</summary>
    public static void ReportLeft(TextLine line, ImportReport report)
    {
        if (line.Raw.Length > LongestLine)
        {
            return;
        }

        var (text, told) = (Shortcodes.WithoutPossible(line.Text), new List<(int Start, int End)>());
        foreach (var pattern in ForeignMarkup.All)
        {
            foreach (var (offset, quote) in pattern.FindAll(text))
            {
                if (told.Count < MostTold && !told.Exists(each => offset < each.End && offset + quote.Length > each.Start))
                {
                    told.Add((offset, offset + quote.Length));
                    var name = pattern.Name ?? char.ToLowerInvariant(pattern.Rule.Title[0]) + pattern.Rule.Title[1..];
                    report.Changed(line.Location, $"'{DisplayText.Of(quote)}' looks like markup that articles lack ({name}) and is kept as text: remove its marks, or write what it showed");
                }
            }
        }

        foreach (Match tag in Tag.Matches(text))
        {
            report.Changed(line.Location, $"'{DisplayText.Of(tag.Value)}' looks like a tag of HTML and is kept as text: remove it, or write what it showed");
        }

        if (Callout.Match(text) is { Success: true } callout)
        {
            report.Changed(line.Location, $"'{DisplayText.Of(callout.Groups["mark"].Value)}' looks like the mark of a callout and is kept as text: write one of an article's callouts, or remove it");
        }
    }

    private static TextLine Read(TextLine line, Dictionary<string, string> links, ImportReport report)
    {
        var text = line.Raw;
        if (links.Count > 0 && text.Contains('[', StringComparison.Ordinal))
        {
            text = Reference.Replace(text, match => links.TryGetValue(Key(match.Groups["id"].Length > 0 ? match.Groups["id"].Value : match.Groups["text"].Value), out var address) ? $"[{match.Groups["text"].Value}]({address})" : match.Value);
        }

        if (TextMarker.Of(line.Text) is { Kind: TextMarkerKind.Bullet or TextMarkerKind.Number } marker && Box.Match(marker.Rest) is { Success: true } box)
        {
            report.LeftOut(line.Location, box.Groups["tick"].Value == " " ? "a box to tick" : "a box that is ticked", box.Value.Trim());
            var at = text.LastIndexOf(marker.Rest, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at] + marker.Rest[box.Length..];
        }

        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text == line.Raw ? line : new TextLine(line.Number, text, line.Shift);
        }

        text = Autolink.Replace(text, match =>
        {
            report.Count(line.Location, "left out: the marks '<' and '>' around an address");
            return match.Groups["link"].Value;
        });
        text = Fold.Replace(text, match =>
        {
            report.Count(line.Location, "changed: the part to open (details) is always shown, and its heading (summary) stands above it");
            return match.Groups["text"].Value.Trim() is { Length: > 0 } heading ? $"**{heading}** " : " ";
        });
        text = Code.Replace(text, match => Look(match, "`"));
        text = Highlight.Replace(text, match => Look(match, "=="));
        text = Insertion.Replace(text, match => Look(match, "++"));
        text = Raised.Replace(text, match =>
        {
            var isRaised = match.Value[0] == '^';
            var inner = match.Groups["text"].Value;
            if (!RaisedDigits.Covers(inner) && !(isRaised && RaisedDigits.IsOrdinal(inner)))
            {
                return match.Value;
            }

            var made = RaisedDigits.IsOrdinal(inner) ? inner : RaisedDigits.Of(inner, isRaised);
            report.Changed(line.Location, $"'{DisplayText.Of(match.Value)}' is now '{made}'");
            return made;
        });
        text = Emoji.Replace(text, match =>
        {
            report.LeftOut(line.Location, "the code of an emoji", match.Value);
            return "";
        });
        text = Attributes.Replace(text, match =>
        {
            report.LeftOut(line.Location, "a name or style in braces", match.Value.Trim());
            return "";
        });
        text = Dash.Replace(text, match =>
        {
            report.Count(line.Location, "changed: hyphens that stand for a dash are now one");
            return match.Length == 3 ? "—" : "–";
        });
        text = LastBackslash.Replace(text, _ =>
        {
            report.Count(line.Location, "left out: a backslash at the end of a line, which breaks the line elsewhere");
            return "";
        });
        text = Escaped.Replace(text, match =>
        {
            report.Count(line.Location, "left out: a backslash before a mark, which makes the mark text elsewhere");
            return match.Groups["mark"].Value;
        });
        return text == line.Raw ? line : new TextLine(line.Number, text, line.Shift);

        string Look(Match match, string mark)
        {
            report.Count(line.Location, $"changed: the look of a text ({mark}) is left out, and the text is kept");
            return match.Groups["text"].Value;
        }
    }

    // "---", keys with their values, "---", as static sites have them above a text.
    private static List<TextLine> WithoutFrontMatter(List<TextLine> lines, ImportReport report, Dictionary<string, (string Value, TextLine Line)> facts)
    {
        var start = lines.FindIndex(line => !line.IsBlank);
        if (start < 0 || lines[start].Text != "---" || start + 1 >= lines.Count || !Field.IsMatch(lines[start + 1].Text))
        {
            return lines;
        }

        var end = lines.FindIndex(start + 1, Math.Min(MostLines, lines.Count - start - 1), line => line.Text is "---" or "...");
        if (end < 0 || !lines.Skip(start + 1).Take(end - start - 1).All(line => line.IsBlank || line.Indent > 0 || line.Text[0] is '-' or '#' || Field.IsMatch(line.Text)))
        {
            return lines;
        }

        foreach (var line in lines.Take(end).Skip(start + 1).Where(line => !line.IsBlank))
        {
            if (Known.Match(line.Raw) is { Success: true } known && facts.TryAdd(known.Groups["key"].Value, (ClinicContent.PlainText.Clean(known.Groups["value"].Value), line)))
            {
                continue;
            }

            LeaveOut(line, report);
        }

        return [.. lines.Take(start), .. lines.Skip(end + 1)];
    }

    /// <summary>Tells a line of front matter.</summary>
    public static void LeaveOut(TextLine fact, ImportReport report) => report.LeftOut(fact.Location, "a fact above the text (front matter)", fact.Text);

    // "[id]: https://..." says where "[words][id]" leads.
    private static Dictionary<string, string> Definitions(List<TextLine> lines, ImportReport report)
    {
        var links = new Dictionary<string, string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text is ['[', ..] && lines[i].Text.Length < 2_000 && Definition.Match(lines[i].Text) is { Success: true } definition)
            {
                links.TryAdd(Key(definition.Groups["id"].Value), definition.Groups["link"].Value);
                report.LeftOut(lines[i].Location, "the address of links, which now have it themselves", lines[i].Text);
                lines[i] = new TextLine(lines[i].Number, "");
            }
        }

        return links;
    }

    private static string Key(string id) => ClinicContent.PlainText.Clean(id).ToLowerInvariant();

    // Takes what stands between two marks out, and keeps the ends of lines in it, so that each line keeps its number. Each mark is read once.
    private static string Pairs(string text, string open, string close, int longest, Func<int, SourceLocation> locate, Action<SourceLocation, string> tell, bool isTight, out Func<int, int> origin)
    {
        var (made, copied, cuts, end) = (new StringBuilder(), 0, new List<(int Made, int Original)>(), -1);
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            var from = start + open.Length;
            end = end < from ? text.IndexOf(close, from, StringComparison.Ordinal) : end;
            if (end < 0)
            {
                break;
            }

            if (end - from > longest)
            {
                start = text.IndexOf(open, from, StringComparison.Ordinal);
                continue;
            }

            var inner = text.AsSpan(from, end - from);
            if (isTight && (inner.IsEmpty || char.IsWhiteSpace(inner[0]) || char.IsWhiteSpace(inner[^1]) || inner.Contains("\n\n", StringComparison.Ordinal)))
            {
                // "~~ and ~~" is none, and its end may begin another.
                start = text.IndexOf(open, end, StringComparison.Ordinal);
                continue;
            }

            tell(locate(start), inner.ToString());

            // The bullet of an item that is left out as a whole goes with it.
            var before = text.AsSpan(copied, start - copied);
            before = before[Math.Max(0, before.Length - LongestMarker)..];
            var line = start - before.Length + before.LastIndexOf('\n') + 1;
            var rest = text.AsSpan(end + close.Length);
            var isItem = isTight && (line == 0 || text[line - 1] == '\n') && Marker.IsMatch(text.AsSpan(line, start - line)) && rest[..(rest.IndexOf('\n') is var feed and >= 0 ? feed : rest.Length)].IsWhiteSpace();
            made.Append(text, copied, (isItem ? line : start) - copied).Append('\n', inner.Count('\n'));
            copied = end + close.Length;
            cuts.Add((made.Length, copied));
            start = text.IndexOf(open, copied, StringComparison.Ordinal);
        }

        origin = at =>
        {
            // The last cut at or before it.
            var cut = ~cuts.BinarySearch((at, int.MaxValue)) - 1;
            return cut < 0 ? at : at - cuts[cut].Made + cuts[cut].Original;
        };
        return copied == 0 ? text : made.Append(text, copied, text.Length - copied).ToString();
    }

    // Whether its mark stands on one line with its end or not.
    [GeneratedRegex(@"<summary(?:[ \t][^<>\r\n]{0,300})?>(?<text>[^<>\r\n]{0,300})</summary[ \t]*>|</?(?:details|summary)(?:[ \t][^<>\r\n]{0,300})?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fold { get; }

    [GeneratedRegex($@"</?({OtherProgramMarkup.Tags}|{OtherTags})(?:[ \t][^<>\r\n]{{0,300}})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^\[(?<tick>[ xX✓✔])\][ \t]*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Box { get; }

    [GeneratedRegex(@"(?<![`\w\\])(?<mark>`{1,2})(?<text>[^`\s](?:[^`]{0,300}[^`\s])?)\k<mark>(?![`\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"(?<!\\)<(?:mailto:)?(?<link>https?://[^\s<>]{3,1000}|[\w.+-]{1,64}@[\w.-]{1,200})>", RegexOptions.CultureInvariant)]
    private static partial Regex Autolink { get; }

    [GeneratedRegex(@"(?<![=\w])==(?<text>[^=\s](?:[^=]{0,300}[^=\s])?)==(?![=\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Highlight { get; }

    [GeneratedRegex(@"(?<![+\w])\+\+(?<text>[^+\s](?:[^+]{0,300}[^+\s])?)\+\+(?![+\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Insertion { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd})])(?:\^(?<text>[^\s^~]{1,12})\^|~(?<text>[^\s^~]{1,12})~)", RegexOptions.CultureInvariant)]
    private static partial Regex Raised { get; }

    [GeneratedRegex(@"(?<![\w:/]):(?:\+1|-1|100|[a-z][a-z0-9_+-]{0,40}[a-z0-9]):(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Emoji { get; }

    [GeneratedRegex(@"[ \t]{0,20}(?<!\{)\{:?[ \t]*[#.][A-Za-z_-][^{}\r\n]{0,200}\}[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes { get; }

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}""”’).,!?] )--(?= )|(?<=[\p{L}\p{Nd}""”’).,!?] )---(?= )|(?<=[\p{L}\p{Nd}""”’).,!?])---(?=[\p{L}\p{Nd}])|(?<=\p{Nd})--(?=\p{Nd})|(?<=\p{L})--(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"(?<=\S)(?<!\\)\\$", RegexOptions.CultureInvariant)]
    private static partial Regex LastBackslash { get; }

    [GeneratedRegex(@"(?<![\\:\p{L}])\\(?<mark>[*_#.+!>\[\]~|-])|(?<=\p{L})\\(?<mark>[*_#.+!>\[\]~|-])(?=[\s\\]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped { get; }

    [GeneratedRegex(@"^[ \t]*(?:[-*+•–]|[0-9]{1,2}[.)])[ \t]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"^[A-Za-z][\w-]{0,40}[ \t]*:(?:[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Field { get; }

    [GeneratedRegex(@"^(?<key>title|description|lang):[ \t]+(?<quote>[""']?)(?<value>[^""'\s>|&*!\[{].{0,2000})\k<quote>[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Known { get; }

    [GeneratedRegex(@"^\[(?!\^)(?<id>[^\[\]]{1,80})\]:[ \t]+<?(?<link>(?:https?://|mailto:|tel:)[^\s<>]{3,1000})>?(?:[ \t]+[""'(].{0,300})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"(?<!\\)\[(?<text>[^\[\]\r\n]{1,300})\](?:[ ]?\[(?<id>[^\[\]\r\n]{0,80})\])?(?![\[(:])", RegexOptions.CultureInvariant)]
    private static partial Regex Reference { get; }

    [GeneratedRegex(@"^(?:>[ \t]*){0,6}\\?(?<mark>\[![A-Za-z]{2,20}\])", RegexOptions.CultureInvariant)]
    private static partial Regex Callout { get; }
}
