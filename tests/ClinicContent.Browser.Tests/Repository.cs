namespace ClinicContent.Browser.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClinicContent.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The samples are not found: run the tests from within the repository.");
    }
}
