namespace ClinicContent.Compiler;

/// <summary>A file of a library during compilation, with the cached result of the last compilation and the result of this one.</summary>
internal sealed class LibraryFile(ArticleFile file)
{
    private CachedArticle? _cached;
    private QualityResult? _quality;

    public ArticleFile File => file;

    /// <summary>The compiled text of the file; empty until it is compiled, and when it cannot be read.</summary>
    public CompiledBody Body { get; private set; } = CompiledBody.Empty;

    /// <summary>The article as the subject of quality rules, set once a check has found no error in it; null while it has one.</summary>
    public QualitySubject? Subject { get; private set; }

    /// <summary>Takes the cached result for these bytes, or else reads the file's text.</summary>
    public void Read(ArticleCache? cache)
    {
        ArticleReader.ReadBytes(file, isHashed: cache is not null);
        _cached = file.Hash is null ? null : cache!.Find(file);
        if (_cached is not null)
        {
            file.FrontMatter = _cached.FrontMatter;
        }
        else
        {
            ArticleReader.ReadText(file);
        }
    }

    public void CompileBody(LibraryOutline outline)
    {
        if (_cached is not null && !_cached.Body.Links.All(outline.Has))
        {
            // What it links to has gone, which is an error to be found in its text.
            _cached = null;
            ArticleReader.ReadText(file);
        }

        Body = _cached?.Body ?? (file.Source is null ? CompiledBody.Empty : SectionsCompiler.Compile(file, outline));
        if (!file.IsArticle)
        {
            // Nobody judges its quality, and no waiver can be in it.
            ReportWarnings();
        }

        if (_cached?.Quality is not null)
        {
            // Nothing asks for the text any more, and those of a large library take room.
            file.ForgetText();
        }
    }

    /// <summary>Makes the article of a file without errors.</summary>
    public void Assemble(SharedParts shared, ClinicProfile? clinic, ContentHasher hasher)
    {
        var known = _cached?.Quality;
        var article = ArticleAssembler.Assemble(file, Body, shared);

        // Of the sections as they are rendered: what an article adds to its help boxes is no part of them, and anyone can measure the pack again.
        var reading = known is null ? ReadingLevel.Of(article.Summary, [.. article.Sections.Select(section => section.Document)], file.Language, clinic) : null;
        article = article with
        {
            ReadingGrade = reading is null ? known!.Grade : reading.Grade(file.Language),
            ReadingEase = reading is null ? known!.Ease : reading.Ease(file.Language),
        };
        article = article with { TextDigest = _cached?.TextDigest ?? TextDigester.Digest(article) };
        Subject = new QualitySubject(file, Body, article with { ContentHash = _cached?.ContentHash ?? hasher.Hash(article) }, reading);
    }

    /// <summary>Checks the quality of the article, as far as it depends on the article alone.</summary>
    public void CheckQuality(DateOnly? date, CodeTable codes)
    {
        if (_cached?.Quality is { } known)
        {
            Subject!.Restore(known);
            _quality = known;
            return;
        }

        ArticleReader.ReadText(file);
        QualityCheck.Check(Subject!, date, codes);
        file.ForgetText();
        _quality = Subject!.ToResult();
    }

    /// <summary>Reports text that looks like markup when quality is not checked because of other errors.</summary>
    public void ReportWarnings()
    {
        foreach (var warning in Body.Warnings.Where(warning => file.FrontMatter?.Waivers.Any(waiver => waiver.Rule == warning.Id) != true))
        {
            file.Diagnostics.Add(warning);
        }
    }

    /// <summary>Keeps the result for the article, unless the cache has it already.</summary>
    public void Keep(ArticleCache cache)
    {
        if (_cached is null && file.Diagnostics.HasErrors)
        {
            cache.Forget(file);
        }
        else if (file.IsArticle && (_cached is null || (_cached.Quality is null && _quality is not null)))
        {
            cache.Keep(file, new CachedArticle(file.FrontMatter!, Body, _quality, _quality is null ? null : Subject!.Article.ContentHash, _quality is null ? null : Subject!.Article.TextDigest));
        }
    }
}
