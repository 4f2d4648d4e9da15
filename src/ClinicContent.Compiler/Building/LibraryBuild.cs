namespace ClinicContent.Compiler;

/// <summary>A folder of articles during compilation: the results of each step, for the next ones.</summary>
internal sealed class LibraryBuild
{
    private readonly DiagnosticList _clinicDiagnostics;
    private readonly DiagnosticList _libraryDiagnostics;
    private readonly ArticleCache? _cache;

    /// <param name="folder">The folder that was read.</param>
    /// <param name="files">Its files, those in the default language before translations.</param>
    /// <param name="clinic">The clinic's profile as JSON; null when the folder has none.</param>
    /// <param name="clinicDiagnostics">The list that errors are added to.</param>
    /// <param name="codes">The codes to check against.</param>
    /// <param name="cache">The results of the last compilation; null to keep none.</param>
    /// <param name="others">The packs besides this one that links can lead to; null when they are not known.</param>
    public LibraryBuild(ArticleFolder folder, IReadOnlyList<LibraryFile> files, byte[]? clinic, DiagnosticList clinicDiagnostics, LibraryCodes codes, ArticleCache? cache, OtherPacks? others = null)
    {
        (Folder, Files, Clinic, _clinicDiagnostics, Codes, _cache) = (folder, files, clinic, clinicDiagnostics, codes, cache);
        _libraryDiagnostics = new DiagnosticList(folder.Shown(""));
        Articles = [.. files.Where(file => file.File.IsArticle)];
        Words = LibraryWords.Of(folder.Words);
        Outline = new LibraryOutline(Articles.Select(article => article.File), others);
    }

    public ArticleFolder Folder { get; }

    /// <summary>All files, those in the default language before translations, each group by path.</summary>
    public IReadOnlyList<LibraryFile> Files { get; }

    /// <summary>The files that are articles, in the same order.</summary>
    public IReadOnlyList<LibraryFile> Articles { get; }

    /// <summary>The interface words and topic names of each language.</summary>
    public LibraryWords Words { get; }

    /// <summary>The articles and sections that links can lead to.</summary>
    public LibraryOutline Outline { get; }

    /// <summary>The parts that the articles of each language share, set once the files are checked.</summary>
    public SharedParts? Shared { get; set; }

    /// <summary>The clinic's profile as JSON; null when the folder has none.</summary>
    public byte[]? Clinic { get; }

    /// <summary>The codes that articles are checked against.</summary>
    public LibraryCodes Codes { get; }

    /// <summary>The articles whose quality can be judged, set once the files are checked: all of them when there is no error.</summary>
    public IReadOnlyList<QualitySubject> Subjects => [.. Articles.Select(file => file.Subject).OfType<QualitySubject>()];

    /// <summary>True when a file of interface words has an error.</summary>
    public bool HasErrorsInWords => Folder.Words.Any(file => file.Diagnostics.HasErrors);

    public bool HasErrors => Lists.Any(list => list.HasErrors);

    /// <summary>All diagnostics, sorted by file and location.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Lists.SelectMany(list => list.All).Order()];

    private IEnumerable<DiagnosticList> Lists => [.. Folder.Errors, _libraryDiagnostics, _clinicDiagnostics, .. Codes.Files.Select(file => file.Diagnostics), .. Folder.Words.Select(file => file.Diagnostics), .. Files.Select(file => file.File.Diagnostics)];

    /// <summary>The articles that can be made: neither they nor the footers, help boxes, words and clinic that they share have an error.</summary>
    public IReadOnlyList<LibraryFile> SoundArticles()
    {
        var unsound = Files.Where(file => !file.File.IsArticle && file.File.Diagnostics.HasErrors).Select(file => file.File.Language)
            .Concat(Folder.Words.Where(file => file.Diagnostics.HasErrors).Select(file => file.Language))
            .Select(language => LanguageTag.Primary(language).ToString())
            .ToHashSet();
        return _clinicDiagnostics.HasErrors ? [] : [.. Articles.Where(file => !file.File.Diagnostics.HasErrors && !unsound.Contains(LanguageTag.Primary(file.File.Language).ToString()))];
    }

    /// <summary>Reports values that the articles need and the clinic's profile lacks.</summary>
    public void CheckClinic()
    {
        if (Clinic is not null)
        {
            ClinicCheck.Check(Clinic, Subjects.Select(subject => subject.Article), _clinicDiagnostics);
        }
    }

    /// <summary>Reports once the codes that no table knows.</summary>
    public void ReportUncheckedCodes()
    {
        const int Most = 20;
        if (CodeCheck.FindUnchecked(Subjects, Codes.Table) is { Count: > 0 } codes)
        {
            var more = codes.Count > Most ? FormattableString.Invariant($" and {codes.Count - Most} more") : "";
            _libraryDiagnostics.Add(CodeRules.Unchecked, SourceLocation.Start, codes.Count, new Phrase(string.Join(", ", codes.Take(Most)) + more));
        }
    }

    /// <summary>The note on the articles whose quality could not be judged because of errors; null when there are none.</summary>
    public Diagnostic? FindUncheckedArticles()
    {
        const int Most = 20;
        List<string> paths = [.. Articles.Where(file => file.Subject is null).Select(file => DisplayText.Of($"{file.File.Language}/{file.File.Slug}.md")).Order(StringComparer.Ordinal)];
        if (paths.Count == 0)
        {
            return null;
        }

        var more = paths.Count > Most ? FormattableString.Invariant($" and {paths.Count - Most} more") : "";
        var note = new DiagnosticList(Folder.Shown(""));
        note.Add(LibraryRules.UncheckedQuality, SourceLocation.Start, new Phrase(paths.Count == 1 ? "One article was" : FormattableString.Invariant($"{paths.Count} articles were")), new Phrase(string.Join(", ", paths.Take(Most)) + more));
        return note.All[0];
    }

    /// <summary>Reports once the links to other packs, when these are not known.</summary>
    public void ReportUncheckedLinks()
    {
        ArticleLink[] links = Outline.Others is null ? [.. Files.SelectMany(file => file.Body.Links).Where(link => link.Pack.Length > 0)] : [];
        if (links.Length > 0)
        {
            var names = Phrase.List(links.Select(link => link.Pack).Distinct().Order(StringComparer.Ordinal));
            _libraryDiagnostics.Add(TextRules.UncheckedPackLinks, SourceLocation.Start, Phrase.Count(links.Length, "link", "links"), new Phrase($"{names} {(links.Length == 1 ? "was" : "were")}"));
        }
    }

    /// <summary>Keeps the result for each article for the next compilation.</summary>
    public void Remember(string? path)
    {
        if (_cache is not null)
        {
            Parallel.ForEach(Files, file => file.Keep(_cache));
            _cache.Save(path!);
        }
    }
}
