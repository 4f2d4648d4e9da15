using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Chooses the title of an imported text.</summary>
internal static partial class ArticleTitle
{
    public const int Longest = 200;
    private const int LongestOfSentence = 80;
    private const int LongestWithSite = 2000; // the search for a site's name takes time that grows with the square of the length

    // What programs call a file that nobody named.
    private static readonly HashSet<string> Unnamed = new(StringComparer.OrdinalIgnoreCase) { "index", "default", "home", "main", "page", "document", "untitled", "unnamed", "text", "article", "print", "view", "pdf", "email", "e-mail", "mail", "scan", "handout", "leaflet", "notes", "export" };

    /// <param name="text">The text.</param>
    /// <param name="fileName">The name of its file, without its ending.</param>
    /// <param name="blocks">Its blocks, which the heading that becomes the title is taken from.</param>
    /// <param name="report">The report of changes.</param>
    public static string Choose(ImportedText text, string fileName, List<ImportBlock> blocks, ImportReport report)
    {
        var above = FromHeading(text, blocks, report) ?? text.TitleAbove;
        if (above is not null && text.Title is { } window && window != above)
        {
            report.LeftOut(SourceLocation.Start, "the title of the window", window);
        }

        var title = above ?? (text.Title is { } named ? WithoutSite(named, report) : null) ?? FromFile(fileName, report) ?? FromText(blocks, report) ?? "Imported text";
        title = ClinicContent.PlainText.Clean(InputCharacters.Clean(title, _ => SourceLocation.Start, report));
        if (title.Contains("{{", StringComparison.Ordinal))
        {
            report.Changed(SourceLocation.Start, $"'{{{{' in the title '{title}' has a space in it now");
            title = title.Replace("{{", "{ {", StringComparison.Ordinal);
        }

        if (title.Length <= Longest)
        {
            return title;
        }

        // Whole, it begins the text.
        var location = blocks.Count > 0 ? blocks[0].Location : SourceLocation.Start;
        blocks.Insert(0, new ImportParagraph([new TextPiece(title, location)], location));
        var cut = title.LastIndexOf(' ', Longest - 4) is > 20 and var space ? space : Longest - 4;
        cut -= char.IsHighSurrogate(title[cut - 1]) ? 1 : 0;
        report.Changed(location, FormattableString.Invariant($"the title has {title.Length} characters and may have {Longest}: it is cut, and its whole text is the first paragraph"));
        return $"{title[..cut].TrimEnd()} ...";
    }

    private static string? FromHeading(ImportedText text, List<ImportBlock> blocks, ImportReport report)
    {
        var position = blocks.FindIndex(block => block is ImportHeading { Level: 1 });
        if (position < 0 && text.Title is null && text.TitleAbove is null && blocks is [ImportHeading first, not ImportHeading, ..] && blocks.Skip(1).Any(block => block is ImportHeading other && other.Level > first.Level))
        {
            position = 0;
        }

        if (position < 0)
        {
            return null;
        }

        var heading = (ImportHeading)blocks[position];
        blocks.RemoveAt(position);
        if (heading.IsGuess)
        {
            report.Changed(heading.Location, $"the large text '{DisplayText.Of(heading.Text)}' is now the title");
        }

        return heading.Text;
    }

    // "Knee pain | Desert Spine" names the site as well.
    private static string WithoutSite(string title, ImportReport report)
    {
        if (title.Length <= LongestWithSite && Site.Match(title) is { Success: true } site && site.Index >= 3)
        {
            report.LeftOut(SourceLocation.Start, "the end of the page's title", site.Value.Trim());
            return title[..site.Index];
        }

        return title;
    }

    private static string? FromFile(string name, ImportReport report)
    {
        var words = WordGaps.Replace(name, " ").Trim();
        if (!Words.IsMatch(words) || words.Any(char.IsDigit) || Unnamed.Contains(words))
        {
            return null;
        }

        report.Added(SourceLocation.Start, $"the title '{words}', made of the file's name");
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string? FromText(List<ImportBlock> blocks, ImportReport report)
    {
        if (FirstText(blocks) is not { } text)
        {
            return null;
        }

        var sentence = SentenceSplitter.Split(text).FirstOrDefault() ?? text;
        if (sentence.Length > LongestOfSentence)
        {
            sentence = sentence[..(sentence.LastIndexOf(' ', LongestOfSentence) is > 0 and var space ? space : LongestOfSentence)] + " ...";
        }

        sentence = sentence is [.., '.'] and not [.., '.', '.'] ? sentence[..^1] : sentence;
        report.Added(SourceLocation.Start, $"the title '{sentence}', made of the first sentence: give another with --title");
        return sentence;
    }

    /// <summary>The text of the first paragraph, wherever it stands; null when there is none.</summary>
    public static string? FirstText(IEnumerable<ImportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var text = block switch
            {
                ImportParagraph paragraph => TextPieces.PlainText(paragraph.Runs),
                ImportList list => list.Items.Select(FirstText).FirstOrDefault(item => item is not null),
                ImportQuote quote => FirstText(quote.Blocks),
                ImportTable table => table.Rows.SelectMany(row => row).Select(cell => TextPieces.PlainText(cell)).FirstOrDefault(cell => cell.Length > 0),
                _ => null,
            };
            if (text is { Length: > 0 })
            {
                return text;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s+(\||–|—|-|::|»)\s+[^|–—»]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Site { get; }

    [GeneratedRegex(@"[\s_.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordGaps { get; }

    [GeneratedRegex(@"\p{L}{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }
}
