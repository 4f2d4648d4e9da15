using System.Globalization;
using System.Net;
using System.Text;

namespace ClinicContent.Benchmarks;

/// <summary>
/// The ratios of a measurement as a picture: a point for the median and a line from the least to the greatest of the rounds, on one
/// logarithmic axis, and a triangle at the goal that points to what is wanted. A point is filled where the goal is reached or none is set.
/// </summary>
internal static class RatioChart
{
    private const int RowHeight = 24;
    private const int Top = 12;
    private const int PlotWidth = 400;
    private const int Right = 160;

    // About the width of a letter.
    private const int LetterWidth = 7;

    /// <summary>The chart, or <see langword="null"/> where no result is a ratio.</summary>
    public static string? Of(ResultTable table)
    {
        var rows = table.Results.Where(result => result.Comparison is Comparison.TimesAsFast or Comparison.Share).ToList();
        return rows.Count == 0 ? null : Draw(table.Title, rows);
    }

    private static string Draw(string title, List<Result> rows)
    {
        var marks = rows.SelectMany(row => new[] { row.Value.Least, row.Value.Greatest, row.Goal?.Bound ?? 1, 1 }).Where(value => value > 0).ToList();
        var (low, high) = (Math.Floor(Math.Log10(marks.Min())), Math.Ceiling(Math.Log10(marks.Max())));
        high = Math.Max(high, low + 1);
        var left = rows.Max(row => Label(row).Length) * LetterWidth + 20;
        var width = left + PlotWidth + Right;
        double X(double ratio) => left + (Math.Log10(Math.Max(ratio, Math.Pow(10, low))) - low) / (high - low) * PlotWidth;

        var bottom = Top + rows.Count * RowHeight;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{bottom + 44}\" viewBox=\"0 0 {width} {bottom + 44}\" role=\"img\">\n");
        svg.Append($"<title>{Encode(title)}: ratios on a logarithmic axis</title>\n");
        svg.Append(
            """
            <style>
            svg { background: #fff; color: #1c1c1c; font: 13px system-ui, sans-serif }
            text { fill: currentColor }
            .grid { stroke: #d8d8d8 } .one { stroke: #6b6b6b } .goal { fill: #9a5b00 }
            .range { stroke: #1b5e8c; stroke-width: 2 } .point { stroke: #1b5e8c; stroke-width: 2 } .yes { fill: #1b5e8c } .no { fill: #fff }
            @media (prefers-color-scheme: dark) {
            svg { background: #14181c; color: #e8e8e8 } .grid { stroke: #39424a } .one { stroke: #a0a8b0 } .goal { fill: #ffb454 }
            .range, .point { stroke: #7cc4f5 } .yes { fill: #7cc4f5 } .no { fill: #14181c }
            }
            </style>

            """);
        for (var power = low; power <= high; power++)
        {
            var ratio = Math.Pow(10, power);
            svg.Append($"<line class=\"{(power == 0 ? "one" : "grid")}\" x1=\"{At(X(ratio))}\" x2=\"{At(X(ratio))}\" y1=\"{Top}\" y2=\"{bottom}\"/>");
            svg.Append($"<text x=\"{At(X(ratio))}\" y=\"{bottom + 16}\" text-anchor=\"middle\">{Figure.Of(ratio)}</text>\n");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            AppendRow(svg, rows[i], left, Top + i * RowHeight + RowHeight / 2, X);
        }

        svg.Append($"<text x=\"{left}\" y=\"{bottom + 36}\">● goal reached, or none set &#160; ○ not reached &#160; ◂ ▸ the goal, and the wanted side of it</text>\n</svg>\n");
        return svg.ToString();
    }

    private static void AppendRow(StringBuilder svg, Result row, int left, int y, Func<double, double> x)
    {
        svg.Append($"<text x=\"{left - 10}\" y=\"{y + 4}\" text-anchor=\"end\">{Encode(Label(row))}</text>");
        svg.Append($"<line class=\"range\" x1=\"{At(x(row.Value.Least))}\" x2=\"{At(x(row.Value.Greatest))}\" y1=\"{y}\" y2=\"{y}\"/>");
        if (row.Goal is { Bound: > 0 } goal)
        {
            var at = x(goal.Bound);
            svg.Append($"<path class=\"goal\" d=\"M{At(at)} {y - 9}V{y + 9}L{At(at + (goal.IsMost ? -8 : 8))} {y}Z\"/>");
        }

        var reached = row.Goal?.IsReachedBy(row.Value.Median) ?? true;
        svg.Append($"<circle class=\"point {(reached ? "yes" : "no")}\" cx=\"{At(x(row.Value.Median))}\" cy=\"{y}\" r=\"5\"/>");
        svg.Append($"<text x=\"{left + PlotWidth + 12}\" y=\"{y + 4}\">{Encode(row.Value())}</text>\n");
    }

    private static string Label(Result row) => $"{row.Work}, against {row.Against}";

    private static string At(double position) => position.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
