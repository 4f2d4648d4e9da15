namespace ClinicContent.Compiler;

/// <summary>Compiles a folder of articles. The same files give the same result on every machine.</summary>
internal static class LibraryCompiler
{
    /// <summary>Reads, checks and compiles all articles of a folder.</summary>
    /// <param name="folder">The folder, in the way messages shall name it.</param>
    /// <param name="options">How to compile it.</param>
    public static CompilationResult Compile(string folder, CompilationOptions options)
    {
        var found = ArticleFolder.Open(folder);
        var faults = found.Faults.ToList();
        var clinicFaults = new DiagnosticList(found.Shown(ArticleFolder.ClinicName));
        faults.Add(clinicFaults);
        var clinic = found.Clinic is null ? null : ClinicFile.Read(found.Clinic, clinicFaults);
        var shared = found.Files.Where(file => !file.IsArticle).ToList();
        shared.ForEach(file => ArticleReader.Read(file));
        var cache = options.CachePath is null ? null : ArticleCache.Open(options.CachePath, CacheKey.Of(clinic, options.Date, shared));

        // Links need the sections of all articles, so all front matter comes before any text.
        Parallel.ForEach(found.Files.Where(file => file.IsArticle), file => ArticleReader.Read(file, cache));
        var files = found.Files
            .OrderBy(file => file.Language != options.DefaultLanguage)
            .ThenBy(file => file.Diagnostics.Path, StringComparer.Ordinal)
            .ToList();
        var outline = new LibraryOutline(files);
        var bodies = new CompiledBody[files.Count];
        options.Progress?.Begin(files.Count);
        Parallel.For(0, files.Count, index =>
        {
            bodies[index] = CompileBody(files[index], outline);
            options.Progress?.Advance();
        });
        LibraryCheck.Check(files, outline, options.ClassName);

        var closings = files.Zip(bodies).Where(pair => pair.First.IsClosing)
            .ToDictionary(pair => pair.First.Language, pair => Closing.From(pair.First, pair.Second.Sections));
        CheckClosings(files, closings, found);
        var help = ReadHelp(files, bodies, found);
        faults.AddRange(files.Select(file => file.Diagnostics));
        var articles = new QualitySubject[files.Count(file => file.IsArticle)];
        if (!faults.Exists(list => list.HasErrors))
        {
            var (sources, profile) = (files.Zip(bodies).Where(pair => pair.First.IsArticle).ToList(), clinic is null ? null : ClinicProfile.FromJson(clinic));
            Parallel.For(
                0,
                articles.Length,
                () => new ContentHasher(),
                (index, _, hasher) =>
                {
                    var (file, body) = sources[index];
                    articles[index] = CreateSubject(file, body, FindClosing(file.Language, closings)!, Find(help, file.Language), profile, hasher);
                    return hasher;
                },
                hasher => hasher.Dispose());
            if (clinic is not null)
            {
                ClinicCheck.Check(clinic, articles.Select(article => article.Article), clinicFaults);
            }
        }

        if (faults.Exists(list => list.HasErrors))
        {
            Keep(files, bodies, [], cache, options);
            return new CompilationResult(null, Sort(faults)) { FileCount = files.Count };
        }

        // Quality is judged of what compiles: a text that is not read as its author meant it would be judged wrongly.
        var judgements = new Judgement[articles.Length];
        Parallel.For(0, articles.Length, index => judgements[index] = Judge(articles[index], options.Date));
        var judged = articles.Zip(judgements).ToDictionary(pair => pair.First.File, pair => (pair.Second, pair.First.Article.ContentHash!));
        var keeping = Task.Run(() => Keep(files, bodies, judged, cache, options));
        QualityCheck.CheckAll(articles, options.Date);
        var diagnostics = Sort(faults);
        keeping.GetAwaiter().GetResult();
        if (options.WarningsAsErrors)
        {
            diagnostics = [.. diagnostics.Select(diagnostic => diagnostic with { Severity = Severity.Error })];
        }

        var library = new CompiledLibrary
        {
            Name = options.Name,
            DefaultLanguage = options.DefaultLanguage,
            Clinic = clinic,
            Articles = [.. articles.Select(article => article.Article)],
        };
        return new CompilationResult(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : library, diagnostics)
        {
            FileCount = files.Count,
            Translations = [.. TranslationsOf(articles)],
        };
    }

    private static CompiledBody CompileBody(ArticleFile file, LibraryOutline outline)
    {
        if (file.Cached is { } cached)
        {
            if (cached.Body.Links.All(outline.Has))
            {
                return cached.Body;
            }

            // What it links to has gone, which is an error to be found in its text.
            file.Cached = null;
            ArticleReader.ReadText(file);
        }

        return file.Source is null ? CompiledBody.Empty : SectionsCompiler.Compile(file, outline);
    }

    private static Judgement Judge(QualitySubject article, DateOnly? today)
    {
        if (article.File.Cached?.Judgement is { } known)
        {
            article.Restore(known);
            return known;
        }

        ArticleReader.ReadText(article.File);
        QualityCheck.Check(article, today);
        article.File.ForgetText();
        return article.Judge();
    }

    private static void Keep(
        List<ArticleFile> files, CompiledBody[] bodies, Dictionary<ArticleFile, (Judgement Judgement, byte[] ContentHash)> judged, ArticleCache? cache, CompilationOptions options)
    {
        if (cache is null)
        {
            return;
        }

        Parallel.For(0, files.Count, index =>
        {
            var file = files[index];
            if (file.Diagnostics.HasErrors && file.Cached is null)
            {
                cache.Forget(file);
            }
            else if (file.IsArticle && (file.Cached is null || (file.Cached.Judgement is null && judged.ContainsKey(file))))
            {
                var (judgement, hash) = judged.GetValueOrDefault(file);
                cache.Keep(file, new CachedArticle(file.FrontMatter!, bodies[index], judgement, hash));
            }
        });
        cache.Save(options.CachePath!);
    }

    private static IReadOnlyList<Diagnostic> Sort(IEnumerable<DiagnosticList> faults) => [.. faults.SelectMany(list => list.All).Order()];

    private static IEnumerable<TranslationState> TranslationsOf(IEnumerable<QualitySubject> articles) =>
        articles.GroupBy(article => article.Article.Slug).SelectMany(versions => versions.Skip(1).Select(translation =>
            new TranslationState(translation.File, translation.Front.Original, OriginalHash.Of(versions.First().Article))));

    private static void CheckClosings(List<ArticleFile> files, Dictionary<string, Closing?> closings, ArticleFolder found)
    {
        foreach (var file in files.Where(file => file.IsArticle).DistinctBy(file => file.Language))
        {
            if (FindClosing(file.Language, closings) is null && LanguageTag.Lookup(file.Language, closings.Keys) is null)
            {
                file.Diagnostics.Add(LibraryRules.ClosingMissing, Place.Start, found.Shown(file.Language));
            }
        }
    }

    private static Closing? FindClosing(string language, Dictionary<string, Closing?> closings) => Find(closings, language) ?? Closing.Default(language);

    // A file with errors is as none: what articles share is then that of the wider language.
    private static T? Find<T>(Dictionary<string, T?> shared, string language)
        where T : class => LanguageTag.Lookup(language, shared.Where(file => file.Value is not null).Select(file => file.Key)) is { } found ? shared[found] : null;

    private static Dictionary<string, HelpBoxes?> ReadHelp(List<ArticleFile> files, CompiledBody[] bodies, ArticleFolder found)
    {
        var help = files.Zip(bodies).Where(pair => pair.First.IsHelp).ToDictionary(pair => pair.First.Language, pair => HelpBoxes.From(pair.First, pair.Second));
        HelpBoxCheck.Check([.. help.Values.OfType<HelpBoxes>()]);
        foreach (var file in files.Where(file => file.IsArticle))
        {
            var boxes = Find(help, file.Language);
            if (boxes is not null || !help.ContainsKey(file.Language))
            {
                // Boxes with errors have those of their own.
                HelpBoxCheck.CheckArticle(file, boxes, boxes?.File.Diagnostics.Path ?? found.Shown($"{file.Language}/{ArticleFile.HelpName}.md"));
            }
        }

        return help;
    }

    private static QualitySubject CreateSubject(ArticleFile file, CompiledBody body, Closing closing, HelpBoxes? help, ClinicProfile? clinic, ContentHasher hasher)
    {
        var known = file.Cached?.Judgement;
        var reading = known is null ? ReadingLevel.Of(file.FrontMatter!, body.Sections, file.Language, clinic) : null;
        var article = ArticleHelp.Join(Create(file, body.Sections, closing), file.FrontMatter!, help) with
        {
            ReadingGrade = reading is null ? known!.Grade : reading.Grade(file.Language),
            ReadingEase = reading is null ? known!.Ease : reading.Ease(file.Language),
        };
        return new QualitySubject(file, body, article with { ContentHash = file.Cached?.ContentHash ?? hasher.Hash(article) }, reading);
    }

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
            Codes = [.. front.Codes.Select(entry => entry.Code)],
            Related = [.. front.Related.Select(related => related.Slug)],
            Sources = [.. front.Sources.Select(source => source.Source)],
            Review = front.Review,
            Origin = front.Origin ?? "",
            Author = front.Author ?? closing.Author ?? "",
            License = front.License ?? closing.License,
            Aliases = [.. front.Aliases.Select(alias => alias.Slug)],
            Sections = SourcePositions.Fill(sections, front),
            CallToAction = closing.CallToAction,
            Disclaimer = closing.Disclaimer,
        };
    }
}
