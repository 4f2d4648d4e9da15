using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>
/// Shows diagnostics to people, each with its line of the file. Plain text begins each with the whole one-line form that MSBuild, editors
/// and grep know; a terminal shows the location and the remedy around the line.
/// </summary>
internal sealed partial class TextReport(IAnsiConsole console)
{
    private readonly SourceLines _lines = new();

    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        // As wide as the longest line number, so that all excerpts stand in one column.
        var gutter = Math.Max(3, diagnostics.Select(diagnostic => Number(diagnostic.Location.Line).Length).DefaultIfEmpty().Max());
        foreach (var diagnostic in diagnostics)
        {
            var line = _lines.LineOf(diagnostic);
            var excerpt = line is null ? null : SourceExcerpt.Of(line, diagnostic.Location.Column, MarkedLength(diagnostic, line), console.Profile.Width - gutter - 3);
            if (console.IsPlain())
            {
                WritePlain(diagnostic, excerpt, gutter);
            }
            else
            {
                WriteDrawn(diagnostic, excerpt, gutter);
            }
        }
    }

    /// <summary>Writes the number of files, that of their errors and warnings, and the note on what was not checked.</summary>
    public void WriteSummary(int files, IReadOnlyCollection<Diagnostic> diagnostics, Diagnostic? note = null)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"Files: {files}, errors: [{(errors > 0 ? "bold red" : "green")}]{errors}[/], warnings: [{(warnings > 0 ? "yellow" : "green")}]{warnings}[/].");
        if (note is not null)
        {
            Write([note]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A message often quotes what stands at the place; then all of it is marked.
    public static int MarkedLength(Diagnostic diagnostic, string line)
    {
        var rest = line.AsSpan(Math.Min(line.Length, diagnostic.Location.Column - 1));
        foreach (Match quoted in Quoted.Matches(diagnostic.Message))
        {
            if (rest.StartsWith(quoted.Groups[1].ValueSpan, StringComparison.Ordinal))
            {
                return quoted.Groups[1].Length;
            }
        }

        return 1;
    }

    private void WritePlain(Diagnostic diagnostic, SourceExcerpt? excerpt, int gutter)
    {
        var output = console.Profile.Out.Writer;
        output.Write($"{diagnostic}\n");
        if (excerpt is not null)
        {
            output.Write($"{Number(diagnostic.Location.Line).PadLeft(gutter)} | {excerpt.Line}\n");
            output.Write($"{new string(' ', gutter)} | {new string(' ', excerpt.MarkStart)}{new string('^', excerpt.MarkLength)}\n");
        }
    }

    private void WriteDrawn(Diagnostic diagnostic, SourceExcerpt? excerpt, int gutter)
    {
        var (colour, word) = (diagnostic.Severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Blue }, diagnostic.Word);
        var frame = new Style(Color.Blue);
        var margin = new string(' ', gutter + 1);
        console.Write(new Text($"{word} {diagnostic.Id}", new Style(colour, decoration: Decoration.Bold)));
        console.Write(new Text($": {RuleCatalog.Get(diagnostic.Id).Title}\n", new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{margin}╭─ ", frame));

        // Not cut in lines by the console, so that a terminal makes it a link to the place.
        console.Profile.Out.Writer.Write(FormattableString.Invariant($"{DisplayPath.Of(diagnostic.Path)}:{diagnostic.Location.Line}:{diagnostic.Location.Column}\n"));
        if (excerpt is not null)
        {
            console.Write(new Text($"{Number(diagnostic.Location.Line).PadLeft(gutter)} │ ", frame));
            console.Profile.Out.Writer.Write($"{excerpt.Line}\n");
            console.Write(new Text($"{margin}│ ", frame));
            console.Write(new Text($"{new string(' ', excerpt.MarkStart)}{new string('^', excerpt.MarkLength)}\n", new Style(colour, decoration: Decoration.Bold)));
        }

        console.Write(new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(0, 0))
            .AddColumn(new GridColumn().Padding(0, 0))
            .AddRow(new Text($"{margin}╰─ ", frame), new Text(diagnostic.Message)));
        console.WriteLine();
    }

    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted { get; }
}
