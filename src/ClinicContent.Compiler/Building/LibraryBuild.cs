namespace ClinicContent.Compiler;

/// <summary>A folder of articles while it is compiled: what each step finds, and leaves for the next.</summary>
internal sealed class LibraryBuild
{
    private readonly DiagnosticList _clinicDiagnostics;
    private readonly DiagnosticList _libraryDiagnostics;
    private readonly ArticleCache? _cache;

    /// <param name="folder">The folder that was read.</param>
    /// <param name="files">Its files, those in the default language before translations.</param>
    /// <param name="clinic">The clinic's profile as JSON; null when the folder has none.</param>
    /// <param name="clinicDiagnostics">What is wrong with it.</param>
    /// <param name="codes">What codes are judged by.</param>
    /// <param name="cache">What is known from the last compilation; null to remember nothing.</param>
    public LibraryBuild(ArticleFolder folder, IReadOnlyList<LibraryFile> files, byte[]? clinic, DiagnosticList clinicDiagnostics, LibraryCodes codes, ArticleCache? cache)
    {
        (Folder, Files, Clinic, _clinicDiagnostics, Codes, _cache) = (folder, files, clinic, clinicDiagnostics, codes, cache);
        _libraryDiagnostics = new DiagnosticList(folder.Shown(""));
        Articles = [.. files.Where(file => file.File.IsArticle)];
        Words = LibraryWords.Of(folder.Words);
        Outline = new LibraryOutline(Articles.Select(article => article.File));
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

    /// <summary>What the articles of each language share, once the files were checked.</summary>
    public SharedParts? Shared { get; set; }

    /// <summary>The clinic's profile as JSON; null when the folder has none.</summary>
    public byte[]? Clinic { get; }

    /// <summary>What codes are judged by.</summary>
    public LibraryCodes Codes { get; }

    /// <summary>The articles, once a check has found no error.</summary>
    public IReadOnlyList<QualitySubject> Subjects => [.. Articles.Select(file => file.Subject!)];

    public bool HasErrors => Lists.Any(list => list.HasErrors);

    /// <summary>Everything that was found, sorted by file and place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Lists.SelectMany(list => list.All).Order()];

    private IEnumerable<DiagnosticList> Lists => [.. Folder.Errors, _libraryDiagnostics, _clinicDiagnostics, .. Codes.Files.Select(file => file.Diagnostics), .. Folder.Words.Select(file => file.Diagnostics), .. Files.Select(file => file.File.Diagnostics)];

    /// <summary>Reports what the clinic's profile lacks that the articles need.</summary>
    public void CheckClinic()
    {
        if (Clinic is not null)
        {
            ClinicCheck.Check(Clinic, Subjects.Select(subject => subject.Article), _clinicDiagnostics);
        }
    }

    /// <summary>Tells once which codes nothing is known of.</summary>
    public void ReportUncheckedCodes()
    {
        const int Most = 20;
        if (CodeCheck.FindUnchecked(Subjects, Codes.Table) is { Count: > 0 } codes)
        {
            var more = codes.Count > Most ? FormattableString.Invariant($" and {codes.Count - Most} more") : "";
            _libraryDiagnostics.Add(CodeRules.Unchecked, SourceLocation.Start, codes.Count, new Phrase(string.Join(", ", codes.Take(Most)) + more));
        }
    }

    /// <summary>Keeps what became of each article for the next compilation.</summary>
    public void Remember(string? path)
    {
        if (_cache is not null)
        {
            Parallel.ForEach(Files, file => file.Keep(_cache));
            _cache.Save(path!);
        }
    }
}
