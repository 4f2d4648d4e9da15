using System.Globalization;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the changes between two packs: the required version number and its reasons, then each article.</summary>
internal sealed class DifferenceReport(IAnsiConsole console)
{
    private const int MaxReasons = 12;

    public void Write(PackDifference difference)
    {
        console.Write(new Text($"{SafeText.Of(difference.Old.ToString())} -> {SafeText.Of(difference.New.ToString())}\n\n"));
        WriteLevel(difference);
        foreach (var article in difference.Articles)
        {
            var title = article.Slug.Length == 0 ? "all articles" : $"{article.Slug}: {article.Title}";
            var tree = new Tree(new Text(SafeText.Of(title), new Style(decoration: console.IsPlain() ? Decoration.None : Decoration.Bold))) { Guide = console.IsPlain() ? TreeGuide.Ascii : TreeGuide.Line };
            foreach (var change in article.Changes)
            {
                tree.AddNode(new Text(SafeText.Of(change.ToString()), new Style(Colour(change.Level))));
            }

            console.WriteLine();
            console.Write(tree);
        }
    }

    private static Color Colour(VersionLevel level) => level switch
    {
        VersionLevel.Major => Color.Red,
        VersionLevel.Minor => Color.Green,
        _ => Color.Default,
    };

    private void WriteLevel(PackDifference difference)
    {
        var (level, heading) = (difference.Level, DifferenceWords.Verdict(difference.Level));
        var all = difference.Reasons.ToList();
        var shown = all.Take(MaxReasons).Select(reason => $"- {SafeText.Of(reason)}");
        var rest = all.Count > MaxReasons ? [string.Create(CultureInfo.InvariantCulture, $"and {all.Count - MaxReasons:N0} more, see below")] : Array.Empty<string>();
        var reasons = new Rows([.. shown.Concat(rest).Select(line => new Text(line))]);
        if (console.IsPlain())
        {
            console.Write(new Text($"{heading}\n"));
            console.Write(reasons);
        }
        else if (level == VersionLevel.None)
        {
            console.Write(new Text($"{heading}\n", new Style(decoration: Decoration.Bold)));
        }
        else
        {
            // As wide as the terminal: one as wide as its text cuts the heading.
            console.Write(new Panel(reasons) { Header = new PanelHeader($" {Markup.Escape(heading)} "), Border = BoxBorder.Rounded, BorderStyle = new Style(Colour(level)), Expand = true });
        }
    }
}
