namespace ClinicContent.Testing;

/// <summary>Finds the programs that tests need, and says how to install those that are missing.</summary>
internal static class Prerequisites
{
    /// <summary>The path of a program, from its environment variable or the folders of <c>PATH</c>; null when it is not installed.</summary>
    public static string? Find(ExternalPrograms program, Func<string, string?>? environment = null)
    {
        environment ??= Environment.GetEnvironmentVariable;
        var (_, variable, names, _) = Describe(program);
        if (variable.Length > 0 && environment(variable) is { Length: > 0 } path)
        {
            return path;
        }

        // On Windows, native code is linked with Visual Studio's tools, which its installer knows and PATH does not.
        var files = program == ExternalPrograms.CCompiler && OperatingSystem.IsWindows()
            ? [Path.Combine(environment("ProgramFiles(x86)") ?? "", "Microsoft Visual Studio", "Installer", "vswhere.exe")]
            : from folder in (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
              from name in names
              select Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
        return files.FirstOrDefault(File.Exists);
    }

    /// <summary>Why a test that needs programs is skipped; null when all are there.</summary>
    public static string? ReasonToSkip(ExternalPrograms programs, Func<string, string?>? environment = null)
    {
        var missing = Enum.GetValues<ExternalPrograms>().Where(program => program != ExternalPrograms.None && programs.HasFlag(program) && Find(program, environment) is null);
        return string.Join(' ', missing.Select(HowToInstall)) is { Length: > 0 } reason ? reason : null;
    }

    /// <summary>The name of a skipped test. <c>dotnet test</c> shows it and not the reason, so it holds the reason.</summary>
    public static string? NameOfSkipped(string test, string? reason) => reason is null ? null : $"{test}: {reason}";

    private static string HowToInstall(ExternalPrograms program)
    {
        var (title, variable, names, package) = Describe(program);
        return $"This test needs {title}, and PATH has no {string.Join(" or ", names)}. Install it (Debian: apt-get install {package})"
            + (variable.Length > 0 ? $", or set {variable} to its path." : ".");
    }

    private static (string Title, string Variable, string[] Names, string Package) Describe(ExternalPrograms program) => program switch
    {
        ExternalPrograms.Chromium => ("Chromium", "CHROMIUM", ["chromium", "chromium-browser", "google-chrome"], "chromium"),
        ExternalPrograms.CCompiler => ("a C compiler", "", ["clang", "gcc"], "gcc libc6-dev"),
        ExternalPrograms.Node => ("Node.js", "", ["node"], "nodejs"),
        ExternalPrograms.Npm => ("npm", "", ["npm"], "npm"),
        ExternalPrograms.Php => ("PHP", "", ["php"], "php-cli php-mysql"),
        ExternalPrograms.MariaDb => ("MariaDB", "", ["mariadbd", "mysqld"], "mariadb-server"),
        // Debian has it beside the folders of PATH.
        ExternalPrograms.WordPress => ("WordPress", "WORDPRESS", ["../share/wordpress/wp-load.php"], "wordpress wordpress-theme-twentytwentythree"),
        _ => throw new ArgumentOutOfRangeException(nameof(program)),
    };
}
