using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Finds the lines above and below the text of printed pages: the number of the page, the day of print, and lines that every page repeats.</summary>
internal static partial class PrintedLines
{
    private const string PageNumber = @"(?:page|p[áa]gina|p[áa]g\.?|pg\.?)\s*:?\s*[0-9]{1,4}(?:\s*(?:of|de|/)\s*[0-9]{1,4})?";
    private const int Longest = 100;
    private const int Near = 3; // how many lines with text can stand between a page's number and its other lines

    /// <summary>Checks for the number of a page or the day of print, alone on its line.</summary>
    public static bool IsMark(string text) => text.Length <= Longest && Mark.IsMatch(text);

    /// <summary>The lines without those of printed pages, which the report gets.</summary>
    public static List<TextLine> LeaveOut(List<TextLine> lines, ImportReport report)
    {
        var isOut = Find(lines);
        if (!isOut.Contains(true) || lines.Where((line, i) => !isOut[i]).All(line => line.IsBlank))
        {
            return lines;
        }

        var kept = new List<TextLine>();
        for (var at = 0; at < lines.Count;)
        {
            if (!isOut[at])
            {
                kept.Add(lines[at++]);
                continue;
            }

            // The end of a page: its lines, and the empty ones around them.
            var end = at;
            while (end < lines.Count && (isOut[end] || lines[end].IsBlank))
            {
                if (isOut[end])
                {
                    report.LeftOut(lines[end].Location, "a line of a printed page", lines[end].Text);
                }

                end++;
            }

            // A sentence that goes on with the next page is one paragraph.
            var before = kept.FindLastIndex(line => !line.IsBlank);
            if (before >= 0 && end < lines.Count && TextParagraphs.IsUnfinished(kept[before].Text, lines[end].Text) && TextMarker.Of(lines[end].Text) is null)
            {
                kept.RemoveRange(before + 1, kept.Count - before - 1);
            }
            else
            {
                kept.Add(new TextLine(lines[at].Number, ""));
            }

            at = end;
        }

        return kept;
    }

    // The name of a handout, a wide gap, and the number of the page.
    private static bool IsHeader(string text) => text.Length <= 2 * Longest && Header.IsMatch(text);

    private static bool[] Find(List<TextLine> lines)
    {
        var isOut = lines.Select(line => !line.IsBlank && (IsMark(line.Text) || IsHeader(line.Text))).ToArray();
        var near = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (isOut[i])
            {
                AddNear(i, -1);
                AddNear(i, 1);
            }
        }

        foreach (var i in near.Where(i => Revision.IsMatch(lines[i].Text)))
        {
            isOut[i] = true;
        }

        // A line that stands beside two numbers of pages, but for its own digits.
        foreach (var same in near.GroupBy(i => Digits.Replace(lines[i].Text, "#")).Where(group => group.Count() > 1))
        {
            foreach (var i in same)
            {
                isOut[i] = true;
            }
        }

        return isOut;

        void AddNear(int from, int step)
        {
            var seen = 0;
            for (var i = from + step; i >= 0 && i < lines.Count && seen < Near && Math.Abs(i - from) < 10; i += step)
            {
                if (lines[i].IsBlank || isOut[i])
                {
                    continue;
                }

                seen++;
                if (lines[i].Text.Length <= Longest && lines[i].Drawn is null && TextMarker.Of(lines[i].Text) is null)
                {
                    near.Add(i);
                }
            }
        }
    }

    [GeneratedRegex($@"^(?:[-–—|•\[(]\s*)?(?:{PageNumber}|[0-9]{{1,3}}\s*(?:of|de)\s*[0-9]{{1,3}})(?:\s*[-–—|•\])])?$|^[-–—]\s*[0-9]{{1,3}}\s*[-–—]$|^(?:(?:date\s+)?printed(?:\s+(?:on|by|at|from|date))?|print(?:ed)?\s+date|date\s+(?:of\s+)?print(?:ed|ing)?|last\s+printed|impreso(?:\s+el)?|fecha\s+de\s+impresi[óo]n)\b\s*:?.{{0,60}}[0-9].{{0,30}}$|^[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2,4}},?\s+[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s.{{0,60}})?$|^https?://\S{{1,80}}\s+[0-9]{{1,3}}/[0-9]{{1,3}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }

    [GeneratedRegex($@"^\S.{{0,120}}?(?:\t|[ ]{{3,}}|[ \t][|•·–—][ \t]+){PageNumber}$|^{PageNumber}(?:\t|[ ]{{3,}}|[ \t][|•·–—][ \t]+).{{0,120}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header { get; }

    [GeneratedRegex(@"^(?:rev(?:ised|isi[óo]n|\.)?|revisado|version|versi[óo]n|form(?:ulario)?|doc(?:ument)?)[ \t]*[.:#]?[ \t]*#?[ \t]*[0-9][\w./-]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Revision { get; }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }
}
