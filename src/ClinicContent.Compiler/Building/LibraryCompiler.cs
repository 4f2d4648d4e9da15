namespace ClinicContent.Compiler;

/// <summary>Compiles a folder of articles. The same files give the same result on every machine.</summary>
internal static class LibraryCompiler
{
    /// <summary>Reads, checks and compiles all articles of a folder.</summary>
    /// <param name="folder">The folder, in the way messages shall name it.</param>
    /// <param name="options">The options of the compilation.</param>
    public static CompilationResult Compile(string folder, CompilationOptions options) => Compile(LibraryReader.Read(folder, options), options);

    /// <summary>Compiles a folder that was read. It reads nothing again: each file was read once, whole.</summary>
    public static CompilationResult Compile(LibraryBuild build, CompilationOptions options)
    {
        CompileBodies(build, options.Progress);
        LibraryChecker.Check(build, options);

        // Quality is judged of what compiles: a text that is not read as its author meant it would be judged wrongly.
        CheckQuality(build, options.Date);
        build.ReportUncheckedCodes();
        build.ReportUncheckedLinks();
        if (options.WritesCache)
        {
            build.Remember(options.CachePath);
        }

        return Result(build, options);
    }

    private static void CompileBodies(LibraryBuild build, ProgressReport? progress)
    {
        progress?.Begin(build.Files.Count);
        Parallel.ForEach(build.Files, file =>
        {
            file.CompileBody(build.Outline);
            progress?.Advance();
        });
    }

    private static void CheckQuality(LibraryBuild build, DateOnly? date)
    {
        Parallel.ForEach(build.Articles, file =>
        {
            if (file.Subject is not null)
            {
                file.CheckQuality(date, build.Codes.Table);
            }
            else
            {
                // What is not read as its author meant it is often the reason for an error.
                file.ReportWarnings();
            }
        });
        QualityCheck.CheckAll(build.Subjects, [.. build.Articles.Where(file => file.Subject is null).Select(file => file.File)], date);
    }

    private static CompilationResult Result(LibraryBuild build, CompilationOptions options)
    {
        var diagnostics = build.Diagnostics;
        if (options.WarningsAsErrors)
        {
            diagnostics = [.. diagnostics.Select(diagnostic => diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic)];
        }

        if (build.HasErrors)
        {
            return new CompilationResult(null, diagnostics) { FileCount = build.Files.Count, Unchecked = build.FindUncheckedArticles() };
        }

        List<string> languages = [.. build.Subjects.Select(subject => subject.Article.Language).Distinct().Order(StringComparer.Ordinal)];
        var library = new CompiledLibrary
        {
            Name = options.Name,
            DefaultLanguage = options.DefaultLanguage,
            Clinic = build.Clinic,
            Articles = [.. build.Subjects.Select(subject => subject.Article)],
            Words = [.. languages.Select(build.Words.In)],
            HelpBoxes = [.. languages.SelectMany(language => build.Shared?.HelpOf(language)?.Compile(language) ?? [])],
        };
        return new CompilationResult(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : library, diagnostics)
        {
            FileCount = build.Files.Count,
            IsComplete = true,
            Translations = [.. TranslationsOf(build.Subjects)],
            Evidence = options.WithEvidence ? EvidenceReader.Read(build) : [],
        };
    }

    private static IEnumerable<TranslationState> TranslationsOf(IEnumerable<QualitySubject> articles) =>
        articles.GroupBy(article => article.Article.Slug).SelectMany(versions => versions.Skip(1).Select(translation =>
            new TranslationState(translation.File, translation.Front.Original, OriginalHash.Of(versions.First().Article))));
}
