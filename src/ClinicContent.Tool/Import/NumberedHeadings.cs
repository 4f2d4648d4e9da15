using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>
/// Tells numbered headings from the items of a list: where one line of a count stands above a paragraph or above "2.1", or each of them above bullets with an empty line between, all of them
/// are headings.
/// </summary>
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
            if (count.TrueForAll(at => CanBe(lines, at)) && (count.Exists(at => IsSure(lines, at)) || (count.Count > 1 && count.TrueForAll(at => IsAboveBullets(lines, at)))))
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

    private static bool IsSure(IReadOnlyList<TextLine> lines, int at) =>
        Next(lines, at) is { Indent: 0 } next && (Dotted.IsMatch(next.Text) || TextMarker.Of(next.Text) is null);

    private static bool IsAboveBullets(IReadOnlyList<TextLine> lines, int at) => Next(lines, at) is { Indent: 0 } next && TextMarker.Of(next.Text) is { Kind: TextMarkerKind.Bullet };

    private static TextLine? Next(IReadOnlyList<TextLine> lines, int at)
    {
        do
        {
            at++;
        }
        while (at < lines.Count && lines[at].IsBlank);

        return at < lines.Count ? lines[at] : null;
    }

    [GeneratedRegex(@"^[0-9]{1,2}\.[0-9]{1,2}[.)]?[ \t]+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted { get; }
}
