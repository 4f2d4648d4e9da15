namespace ClinicContent.Compiler;

/// <summary>Finds the files of a folder of articles, in an order that does not depend on the file system.</summary>
internal sealed class ArticleFolder
{
    public const string ClinicName = "_clinic.json";

    // What operating systems leave in every folder that they show.
    private static readonly HashSet<string> OfSystems = new(StringComparer.OrdinalIgnoreCase) { "Thumbs.db", "desktop.ini", "Icon\r" };

    // Deeper folders hold no article; this ends where links lead in circles and where folders go on without end.
    private const int Deepest = 8;

    private readonly string _folder;
    private readonly List<ArticleFile> _files = [];
    private readonly List<WordsFile> _words = [];
    private readonly List<DiagnosticList> _errors = [];
    private readonly HashSet<string> _refused = [];

    private ArticleFolder(string folder) => _folder = folder;

    public IReadOnlyList<ArticleFile> Files => _files;

    /// <summary>The files of interface words, by language.</summary>
    public IReadOnlyList<WordsFile> Words => _words;

    /// <summary>Errors of everything in the folder that is no article file.</summary>
    public IReadOnlyList<DiagnosticList> Errors => _errors;

    /// <summary>The full path of the clinic's profile; null when there is none.</summary>
    public string? Clinic { get; private set; }

    public static ArticleFolder Open(string folder)
    {
        var result = new ArticleFolder(folder);
        if (!Directory.Exists(folder))
        {
            result.Error("").Add(FileRules.FolderMissing, SourceLocation.Start);
            return result;
        }

        result.Search(folder, "", depth: 0);
        result._words.Sort((a, b) => string.CompareOrdinal(a.Language, b.Language));
        result._files.Sort((a, b) => string.CompareOrdinal(a.Diagnostics.Path, b.Diagnostics.Path));
        if (result._files.TrueForAll(file => !file.IsArticle) && !result._errors.Exists(file => file.HasErrors))
        {
            result.Error("").Add(FileRules.NoArticles, SourceLocation.Start);
        }

        return result;
    }

    /// <summary>The path of a file in messages: the folder as the user gave it, then the relative path with slashes.</summary>
    public string Shown(string relative) => relative.Length == 0 ? _folder : $"{_folder.TrimEnd('/', '\\')}/{relative}";

    private void Search(string folder, string relative, int depth)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Error(relative).Add(FileRules.Unreadable, SourceLocation.Start, e.Message);
            return;
        }

        foreach (var entry in entries)
        {
            var name = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            var isRead = isFolder || IsMarkdown(entry.Name) || name == ClinicName || entry.Name == WordsFile.Name;
            if (entry.Name.StartsWith('.') && !(IsMarkdown(entry.Name) && entry.Name.Length == 3))
            {
                // Editors and version control keep their own files so; ".md" is an article that was saved without a name.
                continue;
            }

            // Not the attribute ReparsePoint, which files in a synchronised folder have as well.
            if (isRead && entry.LinkTarget is not null)
            {
                Error(name).Add(FileRules.SymbolicLink, SourceLocation.Start);
            }
            else if (isFolder && depth < Deepest)
            {
                Search(entry.FullName, name, depth + 1);
            }
            else if (name == ClinicName)
            {
                Clinic = entry.FullName;
            }
            else if (isRead && !isFolder)
            {
                AddArticle(entry.FullName, name);
            }
            else if (!isRead && !OfSystems.Contains(entry.Name))
            {
                Error(name).Add(FileRules.NotAnArticle, SourceLocation.Start, name);
            }
        }
    }

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private void AddArticle(string fullPath, string relative)
    {
        var parts = relative.Split('/');
        if (parts.Length != 2)
        {
            Error(relative).Add(FileRules.MisplacedFile, SourceLocation.Start, relative);
            return;
        }

        var (language, name) = (parts[0], parts[1]);
        if (!IsLanguage(language, relative))
        {
            return;
        }

        if (name == WordsFile.Name)
        {
            _words.Add(new WordsFile(fullPath, Shown(relative), language));
            return;
        }

        var file = new ArticleFile(fullPath, Shown(relative), language, name[..^3]);
        if (!name.EndsWith(".md", StringComparison.Ordinal) || (file.IsArticle && !Identifier.IsValid(file.Slug)))
        {
            if (name.StartsWith('_'))
            {
                Error(relative).Add(FileRules.MisplacedFile, SourceLocation.Start, relative);
            }
            else
            {
                Error(relative).Add(FileRules.InvalidSlug, SourceLocation.Start, name, Identifier.Longest);
            }

            return;
        }

        _files.Add(file);
    }

    private bool IsLanguage(string folder, string relative)
    {
        if (LanguageTag.IsValid(folder) && LanguageFolder.Canonical(folder) == folder)
        {
            return true;
        }

        if (_refused.Add(folder))
        {
            var meant = LanguageTag.IsValid(folder) ? new Phrase($", here '{LanguageFolder.Canonical(folder)}'") : Phrase.None;
            Error(relative).Add(FileRules.InvalidLanguage, SourceLocation.Start, folder, meant);
        }

        return false;
    }

    private DiagnosticList Error(string relative)
    {
        var diagnostics = new DiagnosticList(Shown(relative));
        _errors.Add(diagnostics);
        return diagnostics;
    }
}
