namespace ClinicContent.Compiler;

/// <summary>Compiles a folder of articles. The same files give the same result on every machine.</summary>
internal static class LibraryCompiler
{
    /// <summary>Reads, checks and compiles all articles of a folder.</summary>
    /// <param name="folder">The folder, in the way messages shall name it.</param>
    /// <param name="name">The name of the pack.</param>
    /// <param name="defaultLanguage">The language that articles are given in when none is asked for.</param>
    public static CompilationResult Compile(string folder, string name, string defaultLanguage)
    {
        var found = ArticleFolder.Open(folder);
        var faults = found.Faults.ToList();
        var clinic = ReadClinic(found, faults);

        // Links need the sections of all articles, so all front matter comes before any text.
        Parallel.ForEach(found.Files, ArticleReader.Read);
        var files = found.Files
            .OrderBy(file => file.Language != defaultLanguage)
            .ThenBy(file => file.Diagnostics.Path, StringComparer.Ordinal)
            .ToList();
        var outline = new LibraryOutline(files);
        var sections = new IReadOnlyList<CompiledSection>[files.Count];
        Parallel.For(0, files.Count, index => sections[index] = files[index].Source is null ? [] : SectionsCompiler.Compile(files[index], outline));
        LibraryCheck.Check(files, outline);

        var closings = files.Zip(sections).Where(pair => pair.First.IsClosing)
            .ToDictionary(pair => pair.First.Language, pair => Closing.From(pair.First, pair.Second));
        CheckClosings(files, closings, found);
        faults.AddRange(files.Select(file => file.Diagnostics));
        var diagnostics = faults.SelectMany(list => list.All).Order().ToList();
        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)
            ? new CompilationResult(null, diagnostics)
            : new CompilationResult(
                new CompiledLibrary
                {
                    Name = name,
                    DefaultLanguage = defaultLanguage,
                    Clinic = clinic,
                    Articles = [.. files.Zip(sections).Where(pair => !pair.First.IsClosing).Select(pair => Create(pair.First, pair.Second, FindClosing(pair.First.Language, closings)!))],
                },
                diagnostics);
    }

    private static byte[]? ReadClinic(ArticleFolder found, List<DiagnosticList> faults)
    {
        if (found.Clinic is null)
        {
            return null;
        }

        var diagnostics = new DiagnosticList(found.Shown(ArticleFolder.ClinicName));
        faults.Add(diagnostics);
        return ClinicFile.Read(found.Clinic, diagnostics);
    }

    private static void CheckClosings(List<ArticleFile> files, Dictionary<string, Closing?> closings, ArticleFolder found)
    {
        foreach (var file in files.Where(file => !file.IsClosing).DistinctBy(file => file.Language))
        {
            if (FindClosing(file.Language, closings) is null && !closings.ContainsKey(file.Language) && !closings.ContainsKey(Primary(file.Language)))
            {
                file.Diagnostics.Add(LibraryRules.ClosingMissing, Place.Start, found.Shown(file.Language));
            }
        }
    }

    private static Closing? FindClosing(string language, Dictionary<string, Closing?> closings) =>
        closings.GetValueOrDefault(language) ?? closings.GetValueOrDefault(Primary(language)) ?? Closing.Default(language);

    private static string Primary(string language) => LanguageTag.Primary(language).ToString();

    private static CompiledArticle Create(ArticleFile file, IReadOnlyList<CompiledSection> sections, Closing closing)
    {
        var front = file.FrontMatter!;
        return new CompiledArticle
        {
            Slug = file.Slug,
            Language = file.Language,
            Title = front.Title,
            Kind = front.Kind,
            Updated = front.Updated,
            Summary = front.Summary,
            Topics = front.Topics,
            Codes = front.Codes,
            Related = [.. front.Related.Select(related => related.Slug)],
            Sources = front.Sources,
            Review = front.Review,
            Author = front.Author ?? closing.Author ?? "",
            License = front.License ?? closing.License,
            Sections = sections,
            CallToAction = closing.CallToAction,
            Disclaimer = closing.Disclaimer,
        };
    }
}
