using System.Buffers;
using System.Text;

namespace ClinicContent.Tool;

/// <summary>An article made of a file.</summary>
/// <param name="source">The file.</param>
/// <param name="text">Its text.</param>
/// <param name="options">The author's statements about it.</param>
/// <param name="report">The report of omissions and changes.</param>
internal sealed class ImportedArticle(string source, ImportedText text, ImportOptions options, ImportReport report)
{
    private const int LongestSummary = 600;
    private const int MaxSentences = 3;

    private static readonly SearchValues<char> Markup = SearchValues.Create("{}[]\\<>*_`&");

    private readonly List<ImportBlock> _blocks = [.. text.Blocks];

    public string Source => source;

    public ImportReport Report => report;

    public string Title { get; private set; } = "";

    /// <summary>Its slug; it can still change when another article has it.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Gives the article its title, and the slug that the title asks for.</summary>
    /// <exception cref="ImportException">The file has no text.</exception>
    public void Name()
    {
        if (ArticleTitle.FirstText(_blocks) is null)
        {
            throw new ImportException("The file has no text for an article. A page that a script fills has none until a browser shows it: save it from the browser, or copy its text to a .txt file."
                + (report.IsEmpty ? "" : " What was left out of it is listed above."));
        }

        if (Length(_blocks) is var length and > SourceReader.Longest)
        {
            throw new ImportException(FormattableString.Invariant($"The text has {length} characters, and an article has at most {SourceReader.Longest} bytes: import a part of it."));
        }

        Title = ArticleTitle.Choose(text, Path.GetFileNameWithoutExtension(source), _blocks, report);
        if (options.Title is { } given)
        {
            if (Title != given)
            {
                report.LeftOut(SourceLocation.Start, "the title of the text, for which --title gives another", Title);
            }

            Title = given;
        }

        Slug = options.Slug ?? TitleSlug.Of(Title) ?? TitleSlug.Of(Path.GetFileNameWithoutExtension(source)) ?? "imported-text";
        if (text.Language is { } language && LanguageTag.IsValid(language) && !LanguageTag.Primary(language).Equals(LanguageTag.Primary(options.Language), StringComparison.OrdinalIgnoreCase))
        {
            report.Changed(SourceLocation.Start, $"the file says that its language is '{DisplayText.Of(language)}', and it is imported as '{options.Language}': give its language with --language");
        }
    }

    /// <summary>Writes the article.</summary>
    /// <param name="articleAt">The slug of the imported file that an address leads to; null for any other address.</param>
    public string Write(Func<string, string?> articleAt)
    {
        var sections = SectionPlan.Of(_blocks, Title, Slug, options.Language, report);
        var links = new LinkRepair(sections, articleAt, report);
        var clinic = new ClinicPlaceholders(options.Clinic, report);
        var summary = Summary();
        clinic.ReportIn(Title, SourceLocation.Start, "the title");
        clinic.ReportIn(summary, SourceLocation.Start, "the summary");

        var blocks = new BlockWriter(pieces => links.Repair(clinic.Fill(pieces)), clinic, report);
        var terms = text.Blocks.OfType<ImportTerm>().ToList();
        var (body, written) = (new StringBuilder(), new List<ImportSection>());
        foreach (var section in sections)
        {
            clinic.ReportIn(section.Title, section.Location, "a heading");
            if (WriteSection(section, blocks, clinic) is not { Length: > 0 } content)
            {
                report.LeftOut(section.Location, "a heading without text below it", section.Title);
                continue;
            }

            written.Add(section);
            body.Append(written.Count > 1 ? "\n" : "").Append("## ").Append(InlineWriter.WriteHeading(section.Title)).Append("\n\n").Append(content).Append('\n');
            foreach (var term in terms.Where(term => IsUsed(term.Label, content)).ToList())
            {
                body.Append(IsSafe(term.Meaning) ? $"\n*[{term.Label}]: {term.Meaning}\n" : "");
                if (IsSafe(term.Meaning))
                {
                    terms.Remove(term);
                }
            }
        }

        terms.ForEach(term => report.LeftOut(term.Location, $"the meaning of '{term.Label}'", term.Meaning));
        return Front(summary, written) + body;
    }

    private static long Length(IEnumerable<ImportBlock> blocks) => blocks.Sum(block => block switch
    {
        ImportHeading heading => Length(heading.Runs),
        ImportParagraph paragraph => Length(paragraph.Runs),
        ImportList list => list.Items.Sum(Length),
        ImportQuote quote => Length(quote.Blocks),
        ImportTable table => table.Rows.Sum(row => row.Sum(Length)),
        _ => 0,
    });

    // Each piece takes a mark or a space besides.
    private static long Length(IReadOnlyList<TextPiece> pieces) => pieces.Sum(piece => piece.Text.Length + 1L);

    private static string WriteSection(ImportSection section, BlockWriter writer, ClinicPlaceholders clinic)
    {
        var (output, pending) = (new StringBuilder(), new List<ImportBlock>());
        foreach (var block in section.Blocks)
        {
            if (block is ImportHeading heading)
            {
                Flush();
                clinic.ReportIn(heading.Text, heading.Location, "a heading");
                output.Append(output.Length == 0 ? "" : "\n\n").Append('#', heading.Level).Append(' ').Append(InlineWriter.WriteHeading(heading.Text.Replace("{{", "{ {", StringComparison.Ordinal)));
            }
            else
            {
                pending.Add(block);
            }
        }

        Flush();
        return output.ToString();

        void Flush()
        {
            var written = writer.Write(pending);
            output.Append(output.Length == 0 || written.Length == 0 ? "" : "\n\n").Append(written);
            pending.Clear();
        }
    }

    // The page's own description, or the first sentences of the text.
    private string Summary()
    {
        if (text.Description is { } description && Fit(description) is { Length: > 0 } own)
        {
            report.Added(SourceLocation.Start, "the summary, from the description that the page gives of itself");
            return own;
        }

        report.Added(SourceLocation.Start, "the summary, a copy of the first sentences: write the main message there, in one to three short sentences");
        return Fit(ArticleTitle.FirstText(_blocks) ?? ArticleTitle.FirstText(text.Blocks) ?? Title);
    }

    private string Fit(string words)
    {
        words = ClinicContent.PlainText.Clean(InputCharacters.Clean(words, _ => SourceLocation.Start, report)).Replace("{{", "{ {", StringComparison.Ordinal);
        var sentences = SentenceSplitter.Split(words.Length > LongestSummary * 4 ? words[..(LongestSummary * 4)] : words).Take(MaxSentences).ToList();
        while (sentences.Count > 1 && string.Join(' ', sentences).Length > LongestSummary)
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        var fitting = string.Join(' ', sentences);
        if (fitting.Length <= LongestSummary)
        {
            return fitting;
        }

        var cut = fitting.LastIndexOf(' ', LongestSummary - 4) is > 0 and var space ? space : LongestSummary - 4;
        return $"{fitting[..(cut - (char.IsHighSurrogate(fitting[cut - 1]) ? 1 : 0))]} ...";
    }

    private string Front(string summary, List<ImportSection> sections) => new FrontMatterText()
        .Line($"title: {FrontMatterText.Quote(Title)}")
        .Line($"kind: {KindNames.Of(options.Kind)}")
        .Line($"summary: {FrontMatterText.Quote(summary)}")
        .List("sections", sections.Select(section => $"{{ id: {section.Id} }}"))
        .Line($"origin: {FrontMatterText.Quote(options.Origin ?? $"{PlaceholderCheck.Word}: how the text was made, in one honest sentence.")}")
        .Line("review: { status: unreviewed }")
        .Line($"updated: {IsoDay.Of(options.Updated)}")
        .End();

    private static bool IsSafe(string meaning) => !meaning.AsSpan().ContainsAny(Markup) && meaning.Length < 300;

    private static bool IsUsed(string label, string content)
    {
        for (var at = content.IndexOf(label, StringComparison.Ordinal); at >= 0; at = content.IndexOf(label, at + 1, StringComparison.Ordinal))
        {
            var end = at + label.Length;
            if ((at == 0 || !char.IsLetterOrDigit(content[at - 1])) && (end == content.Length || !char.IsLetterOrDigit(content[end])))
            {
                return true;
            }
        }

        return false;
    }
}
