namespace ClinicContent.Compiler;

/// <summary>Finds the errors that concern several files, and makes the articles of the files without one.</summary>
internal static class LibraryChecker
{
    /// <param name="build">The library, with all texts compiled.</param>
    /// <param name="options">The options of the compilation.</param>
    public static void Check(LibraryBuild build, CompilationOptions options)
    {
        LibraryCheck.Check([.. build.Articles.Select(file => file.File)], build.Outline, options.ClassName);
        SiteSlugCheck.Check([.. build.Articles.Select(file => file.File)]);
        foreach (var file in build.Files)
        {
            CitationCheck.Check(file.File, file.Body);
        }

        var shared = SharedParts.Of(build.Files, build.Words);
        build.Shared = shared;
        shared.Check(build);
        var sound = build.SoundArticles();
        if (!build.HasErrorsInWords)
        {
            List<ArticleFile> known = [.. build.Articles.Select(file => file.File).Where(file => file.FrontMatter is not null)];
            build.Words.Check(known, isWhole: known.Count == build.Articles.Count, options.DefaultLanguage, build.Folder.Shown);
        }

        var clinic = build.Clinic is { } json ? ClinicProfile.FromJson(json) : null;
        Parallel.ForEach(
            sound,
            () => new ContentHasher(),
            (file, _, hasher) =>
            {
                file.Assemble(shared, clinic, hasher);
                return hasher;
            },
            hasher => hasher.Dispose());
        build.CheckClinic();
    }
}
