namespace ClinicContent.Tool;

/// <summary>A translation to complete: the original's metadata and text, each text marked as untranslated.</summary>
internal static class TranslationSkeleton
{
    private const int LongestText = 200;
    private const string SectionStart = "## ";

    public static string Write(NewArticle article, Original original)
    {
        var front = original.File.FrontMatter!;
        var ownTitle = article.Slug is not null && article.Title != front.Title && article.Title != original.Slug;
        var text = new FrontMatterText()
            .Line($"title: {FrontMatterText.Quote(ownTitle ? article.Title : Mark(front.Title, LongestText))}")
            .Line($"kind: {KindNames.Of(front.Kind)}")
            .Line($"summary: {FrontMatterText.Quote(Mark(front.Summary, longest: 600))}")
            .Line($"# alsoCalled: [] # other names in this language, as its readers see them{(front.AlsoCalled.Count == 0 ? "" : $"; of the original: {string.Join(", ", front.AlsoCalled)}")}")
            .Line("# searchTerms: [] # words that people search with in this language")
            .Ids("topics", [.. front.Topics])
            .List("codes", front.Codes.Select(entry => $"{{ system: {entry.Code.System}, code: {FrontMatterText.Quote(entry.Code.Code)}, display: {FrontMatterText.Quote(entry.Code.Display)} }}"))
            .List("sections", front.Sections.Select(Section))
            .Ids("help", [.. front.Help.Select(box => box.Id)])
            .Ids("related", [.. front.Related.Select(related => related.Slug)])
            .List("sources", front.Sources.Select(Source));
        if (front.Origin is { } origin)
        {
            text.Line($"origin: {FrontMatterText.Quote(Mark(origin, longest: 300))}");
        }

        if (front.Author is { } author)
        {
            text.Line($"author: {FrontMatterText.Quote(author)}");
        }

        if (front.License is { } license)
        {
            text.Line($"license: {{ name: {FrontMatterText.Quote(license.Name)}, url: {FrontMatterText.Quote(license.Url)} }}");
        }

        return text
            .Line("review: { status: unreviewed }")
            .Line($"original: {FrontMatterText.Quote(original.Hash)}")
            .Line($"updated: {IsoDay.Of(article.Updated)}")
            .End() + Body(original.File, article.Language);
    }

    private static string Mark(string text, int longest) => $"{PlaceholderCheck.Word}: {text}" is var marked && marked.Length <= longest ? marked : $"{PlaceholderCheck.Word}.";

    private static string Section(SectionEntry section)
    {
        var aspect = section.Aspect is null ? "" : $", aspect: {section.Aspect}";
        var exception = section.CitesNothing is null ? "" : $", cites: false, reason: {FrontMatterText.Quote(section.CitesNothing)}";
        return $"{{ id: {section.Id}{aspect}{exception} }}";
    }

    private static string Source(SourceEntry entry)
    {
        if (entry.Source.IsClinicStatement)
        {
            return $"{{ {(entry.Id is null ? "" : $"id: {entry.Id}, ")}clinicStatement: true }}";
        }

        var (title, publisher, url) = (FrontMatterText.Quote(entry.Source.Title), FrontMatterText.Quote(entry.Source.Publisher), FrontMatterText.Quote(entry.Source.Url));
        return $"{{ {(entry.Id is null ? "" : $"id: {entry.Id}, ")}title: {title}, publisher: {publisher}, url: {url}, accessed: {IsoDay.Of(entry.Source.Accessed)}{(entry.Source.IsArchived ? ", archived: true" : "")} }}";
    }

    // The text to translate stands where its translation will, below a note that says so.
    private static string Body(ArticleFile file, string language)
    {
        var lines = file.Source!.Text[file.BodyStart..].Split('\n');
        return string.Join('\n', lines.Select(line => line.StartsWith(SectionStart, StringComparison.Ordinal)
            ? $"{line}\n\n> [!NOTE]\n> {PlaceholderCheck.Word}: translate this section to '{language}', then remove this note."
            : line));
    }
}
