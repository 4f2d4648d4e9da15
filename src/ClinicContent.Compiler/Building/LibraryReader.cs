namespace ClinicContent.Compiler;

/// <summary>Reads the files of a folder: their front matter and text, or the cached result for them.</summary>
internal static class LibraryReader
{
    public static LibraryBuild Read(string folder, CompilationOptions options)
    {
        var found = ArticleFolder.Open(folder);
        var clinicDiagnostics = new DiagnosticList(found.Shown(ArticleFolder.ClinicName));
        var clinic = found.Clinic is null ? null : ClinicFile.Read(found.Clinic, clinicDiagnostics);
        var files = found.Files
            .OrderBy(file => file.Language != options.DefaultLanguage)
            .ThenBy(file => file.Diagnostics.Path, StringComparer.Ordinal)
            .Select(file => new LibraryFile(file))
            .ToList();

        // What is known of an article depends on what it shares with others, so that comes first.
        var shared = files.Where(file => !file.File.IsArticle).ToList();
        shared.ForEach(file => file.Read(cache: null));
        foreach (var words in found.Words)
        {
            WordsFileReader.Read(words);
        }

        var codes = LibraryCodes.Read(options.CodeFiles);
        var key = shared.Select(file => file.File).OrderBy(file => file.Diagnostics.Path, StringComparer.Ordinal);
        var cache = options.CachePath is null ? null : ArticleCache.Open(options.CachePath, CacheKey.Of(clinic, options.Date, key, found.Words, codes.Files));
        Parallel.ForEach(files.Except(shared), file => file.Read(cache));
        return new LibraryBuild(found, files, clinic, clinicDiagnostics, codes, cache, options.OtherPacks);
    }
}
