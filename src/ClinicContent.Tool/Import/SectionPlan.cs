using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>Cuts an imported text into sections at its headings, whose levels are made those of an article: from 2 on, and none skipped.</summary>
internal static partial class SectionPlan
{
    private const int MaxHeadings = 100;
    private const int LongestStrongHeading = 80;
    private const int DeepestLevel = 6;

    /// <param name="blocks">The blocks, without the title.</param>
    /// <param name="title">The title of the article.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="language">Its language.</param>
    /// <param name="report">The report of changes.</param>
    public static List<ImportSection> Of(IReadOnlyList<ImportBlock> blocks, string title, string slug, string language, ImportReport report)
    {
        var body = blocks.Where(block => block is not ImportTerm).ToList();
        if (!body.Exists(block => block is ImportHeading))
        {
            PromoteStrong(body, report);
        }

        KeepGuesses(body, report);
        var sections = Cut(Limit(Level(body, report), report), title, language, report);
        sections.RemoveAll(section =>
        {
            if (section.Blocks.Exists(block => block is not (ImportHeading or ImportRule)))
            {
                return false;
            }

            report.LeftOut(section.Location, "a heading without text below it", string.Join(" / ", section.Blocks.OfType<ImportHeading>().Select(heading => heading.Text).Prepend(section.Title)));
            return true;
        });
        SetIds(sections, slug);
        return sections;
    }

    // A large line with no text below it was none: it stays as text.
    private static void KeepGuesses(List<ImportBlock> blocks, ImportReport report)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ImportHeading { IsGuess: true } heading)
            {
                continue;
            }

            if (i + 1 < blocks.Count && !(blocks[i + 1] is ImportHeading next && next.Level <= heading.Level))
            {
                report.Changed(heading.Location, $"the large text '{DisplayText.Of(heading.Text)}' is now a heading");
            }
            else
            {
                blocks[i] = new ImportParagraph([.. heading.Runs.Select(piece => piece with { IsStrong = true })], heading.Location);
            }
        }
    }

    // A page without headings often has paragraphs in bold instead.
    private static void PromoteStrong(List<ImportBlock> blocks, ImportReport report)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is ImportParagraph paragraph
                && paragraph.Runs.All(piece => piece.IsBreak || piece.IsStrong || string.IsNullOrWhiteSpace(piece.Text))
                && TextPieces.PlainText(paragraph.Runs) is { Length: > 1 and <= LongestStrongHeading } text && text[^1] is not ('.' or ',' or ';' or '!')
                && blocks[i + 1] is not ImportParagraph { Runs: [{ IsStrong: true }] })
            {
                report.Changed(paragraph.Location, $"the strong text '{text}' is now a heading");
                foreach (var link in paragraph.Runs.Select(piece => piece.Link).Where(link => link is { Length: > 0 } && !link.StartsWith('#')).Distinct())
                {
                    report.Changed(paragraph.Location, $"the link to {link} in a heading is left out, and its text is kept");
                }

                blocks[i] = new ImportHeading(2, [.. paragraph.Runs.Select(piece => piece with { IsStrong = false, IsEmphasis = false, Link = null, WrittenLink = null, Text = piece.IsBreak ? " " : piece.Text })], [], paragraph.Location);
            }
        }
    }

    private static List<ImportBlock> Level(List<ImportBlock> blocks, ImportReport report)
    {
        var open = new Stack<int>();
        return [.. blocks.Select(block =>
        {
            if (block is not ImportHeading heading)
            {
                return block;
            }

            while (open.TryPeek(out var level) && level >= heading.Level)
            {
                open.Pop();
            }

            open.Push(heading.Level);
            var made = heading with { Level = Math.Min(open.Count + 1, DeepestLevel) };
            if (heading.Element is not null && made.Level != heading.Level)
            {
                report.Count(heading.Location, FormattableString.Invariant($"changed: a heading of level {heading.Level} ({heading.Element}) is now of level {made.Level}, because an article's first level is 2 and none is skipped"));
            }

            return made;
        })];
    }

    // The deepest ones go first.
    private static List<ImportBlock> Limit(List<ImportBlock> blocks, ImportReport report)
    {
        for (var level = DeepestLevel; level >= 2 && blocks.Count(block => block is ImportHeading) >= MaxHeadings; level--)
        {
            var kept = 0;
            blocks = [.. blocks.Select(block =>
            {
                if (block is not ImportHeading heading || heading.Level != level || (level == 2 && ++kept < MaxHeadings - 1))
                {
                    return block;
                }

                report.Changed(heading.Location, $"the heading '{DisplayText.Of(heading.Text)}' is now strong text, because an article has at most {MaxHeadings} headings");
                return new ImportParagraph([.. heading.Runs.Select(piece => piece with { IsStrong = true })], heading.Location);
            })];
        }

        return blocks;
    }

    private static List<ImportSection> Cut(List<ImportBlock> blocks, string title, string language, ImportReport report)
    {
        var sections = new List<ImportSection>();
        foreach (var block in blocks)
        {
            if (block is ImportHeading { Level: 2 } heading)
            {
                sections.Add(new ImportSection(heading.Text.Replace("{{", "{ {", StringComparison.Ordinal), [.. heading.Ids], [], heading.Location));
                continue;
            }

            if (sections.Count == 0)
            {
                var name = LanguageTag.Primary(language) switch { "en" => "Overview", "es" => "Información general", _ => title };
                report.Added(block.Location, $"the heading '{name}', because each text of an article stands below a heading");
                sections.Add(new ImportSection(name, [], [], block.Location));
            }

            sections[^1].Ids.AddRange((block as ImportHeading)?.Ids ?? []);
            sections[^1].Blocks.Add(block);
        }

        return sections;
    }

    // An id gives a name in C#, which must be free.
    private static void SetIds(List<ImportSection> sections, string slug)
    {
        var taken = new HashSet<string>(ReservedNames.OfArticle) { $"{CSharpName.Of(slug)}Article", CSharpName.Of(HelpBoxes.EmergencyId), CSharpName.Of(HelpBoxes.UrgentId) };
        for (var i = 0; i < sections.Count; i++)
        {
            var heading = Number.Replace(sections[i].Title, "");
            var id = TitleSlug.Of(heading) is { } made ? Short(made) : FormattableString.Invariant($"section-{i + 1}");
            var unique = id;
            for (var n = 2; !taken.Add(CSharpName.Of(unique)); n++)
            {
                unique = FormattableString.Invariant($"{id}-{n}");
            }

            sections[i].Id = unique;
        }
    }

    private static string Short(string id)
    {
        const int Longest = 50;
        return id.Length <= Longest ? id : id[..(id.LastIndexOf('-', Longest) is > 0 and var hyphen ? hyphen : Longest)];
    }

    [GeneratedRegex(@"^[\d.()\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
