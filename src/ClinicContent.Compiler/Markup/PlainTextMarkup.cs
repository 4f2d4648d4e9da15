using System.Buffers;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds markup in a text that is plain, such as a title: its marks would be shown as they stand.</summary>
internal static class PlainTextMarkup
{
    private const string Address = "an address, which nobody can follow there";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzáéíóúüñÁÉÍÓÚÜÑ0123456789 ()");

    private static readonly SearchValues<string> Reminders = SearchValues.Create([.. Leftovers.Reminders.Split('|')], StringComparison.Ordinal);

    /// <summary>Finds the first markup in a text; null when there is none.</summary>
    /// <param name="text">The text, with its line ends.</param>
    /// <param name="hasAddresses">True where an address is a part of the text.</param>
    /// <returns>The markup as the author wrote it, and its name.</returns>
    public static (string Quote, string Name)? Find(string text, bool hasAddresses = false)
    {
        if ((!text.AsSpan().ContainsAnyExcept(Plain) && !text.AsSpan().ContainsAny(Reminders)) || MarkdownParser.Parse(new SourceText(text), 0, new DiagnosticList("")) is not { } document)
        {
            return null;
        }

        foreach (var node in document.Descendants())
        {
            if ((NameOf(node, text) ?? TermMarkup.NameOf(node)) is { } name)
            {
                return (QuoteOf(text, node), name);
            }
        }

        if (document.GetAbbreviations()?.Values.FirstOrDefault() is { } term)
        {
            return (LinePattern.Quote(QuoteOf(text, term)), "the explanation of a term");
        }

        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (FindIn(line, hasAddresses) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Quote, string Name)? FindIn(string line, bool hasAddresses)
    {
        foreach (var pattern in ForeignMarkup.All)
        {
            if (pattern.Find(line) is var (_, quote))
            {
                return (quote, pattern.Name ?? LowerFirst(pattern.Rule.Title));
            }
        }

        if (LostMarkup.Citation.Find(line) is var (_, citation))
        {
            return (citation, "a citation, which stands at the end of a paragraph of a section");
        }

        if (LostValues.Find(line) is var (_, value))
        {
            return (value, "a clinic value, which is filled in only in the text of a section");
        }

        foreach (var pattern in OtherProgramMarkup.All)
        {
            if (!pattern.IsOfLine && pattern.Find(line) is var (_, quote))
            {
                return (quote, pattern.Name!);
            }
        }

        if (Leftovers.Find(line) is var (_, left, what, _))
        {
            return (left, what);
        }

        foreach (var (_, dash, sign) in TypedDashes.FindAll(line))
        {
            return (dash, $"hyphens for a dash, which is written '{sign}'");
        }

        // A star alone can be the sign of a note, and has no other to emphasise with.
        if (LostEmphasis.Find(line) is var (_, mark) && (mark[0] != '*' || mark.Length > 1 || line.AsSpan().Count(mark[0]) > 1))
        {
            return (mark, LowerFirst(LostMarkupRules.Emphasis.Title));
        }

        if (line.IndexOf("][", StringComparison.Ordinal) is >= 0 and var bracket)
        {
            return (LinePattern.Quote(line[bracket..]), "a link");
        }

        if (line.EndsWith('\\'))
        {
            return ("\\", "a backslash");
        }

        if (LostMarkup.Links.Select(pattern => pattern.Find(line)).FirstOrDefault(link => link is not null) is var (_, link))
        {
            return (link, "a link");
        }

        if (LostMarkup.TypedBullet.Find(line) is var (_, item))
        {
            return (item, "a typed bullet");
        }

        if (LostMarkup.CellBullet.Find(line) is var (_, items))
        {
            return (items, "a list, which no text of one line has");
        }

        if (LostMarkup.PastedHeading.Find(line) is var (_, heading))
        {
            return (heading, "the mark of a heading");
        }

        if (LostMarkup.Table.Find(line) is var (_, row))
        {
            return (row, "the row of a table");
        }

        return !hasAddresses && LostMarkup.Addresses.Take(2).Select(pattern => pattern.Find(line)).FirstOrDefault(address => address is not null) is var (_, address) ? (address, Address) : null;
    }

    // A number and a point can begin a title, as that of a chapter.
    private static string? NameOf(MarkdownObject node, string text) => node switch
    {
        HeadingBlock => "the mark of a heading",
        QuoteBlock => "the mark of a quote",
        ListBlock list when !list.IsOrdered || list.Count > 1 || text.Contains('\n', StringComparison.Ordinal) => "the mark of a list",
        CodeBlock => "code",
        Table => "a table",
        _ => null,
    };

    private static string QuoteOf(string text, MarkdownObject node)
    {
        var (start, end) = (Math.Clamp(node.Span.Start, 0, text.Length), Math.Clamp(node.Span.End + 1, 0, text.Length));
        return LinePattern.Quote(text[start..Math.Max(start, end)]);
    }

    private static string LowerFirst(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
