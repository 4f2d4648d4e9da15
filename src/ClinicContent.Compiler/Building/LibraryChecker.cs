namespace ClinicContent.Compiler;

/// <summary>Finds the errors that concern several files, and makes the articles when there is none.</summary>
internal static class LibraryChecker
{
    /// <param name="build">The library, with all texts compiled.</param>
    /// <param name="className">The name of the class that holds the articles.</param>
    public static void Check(LibraryBuild build, string className)
    {
        LibraryCheck.Check([.. build.Articles.Select(file => file.File)], build.Outline, className);
        var shared = SharedParts.Of(build.Files);
        shared.Check(build);
        if (build.HasErrors)
        {
            return;
        }

        var clinic = build.Clinic is { } json ? ClinicProfile.FromJson(json) : null;
        Parallel.ForEach(
            build.Articles,
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
