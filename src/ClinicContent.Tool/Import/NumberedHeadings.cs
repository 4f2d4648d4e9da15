using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Tells numbered headings from the items of a list: where one line of a count stands above a paragraph or above "2.1", all of them are headings.</summary>
internal static partial class NumberedHeadings
{
    private const int Longest = 80;

    /// <summary>The lines, by their position, that are numbered headings.</summary>
    public static HashSet<int> Of(IReadOnlyList<TextLine> lines)
    {
        var headings = new HashSet<int>();
        var count = new List<int>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Indent == 0 && TextMarker.Of(lines[at].Text) is { Kind: TextMarkerKind.Number } marker)
            {
                if (count.Count > 0 && !(TextMarker.Of(lines[count[^1]].Text) is { } last && marker.Follows(last)))
                {
                    End();
                }

                count.Add(at);
            }
        }

        End();
        return headings;

        void End()
        {
            if (count.TrueForAll(at => CanBe(lines, at)) && count.Exists(at => IsSure(lines, at)))
            {
                headings.UnionWith(count);
            }

            count.Clear();
        }
    }

    private static bool CanBe(IReadOnlyList<TextLine> lines, int at) =>
        lines[at].Text is { Length: <= Longest } text && text[^1] is not ('.' or ',' or ';' or ':' or '!')
        && TextMarker.Of(text) is { Rest: [var first, ..] } && (char.IsUpper(first) || first is '¿' or '¡')
        && (at == 0 || lines[at - 1].IsBlank) && at + 1 < lines.Count && lines[at + 1].IsBlank;

    private static bool IsSure(IReadOnlyList<TextLine> lines, int at)
    {
        var next = at + 1;
        while (next < lines.Count && lines[next].IsBlank)
        {
            next++;
        }

        return next < lines.Count && lines[next].Indent == 0 && (Dotted.IsMatch(lines[next].Text) || TextMarker.Of(lines[next].Text) is null);
    }

    [GeneratedRegex(@"^[0-9]{1,2}\.[0-9]{1,2}[.)]?[ \t]+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted { get; }
}
