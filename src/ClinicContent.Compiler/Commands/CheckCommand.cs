using System.CommandLine;

namespace ClinicContent.Compiler;

/// <summary><c>clinic-content check</c>: checks a folder of articles and writes nothing but, when asked to, the versions that translations record.</summary>
internal static class CheckCommand
{
    private const string DefaultFolder = "articles";

    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = $"The folder of articles; '{DefaultFolder}' by default.",
            DefaultValueFactory = _ => DefaultFolder,
        };
        var (language, date, warningsAsErrors) = (CommonOptions.DefaultLanguage(), CommonOptions.Date(), CommonOptions.WarningsAsErrors());
        var accept = new Option<bool>("--accept-translation")
        {
            Description = "Record in each translation that it translates the original as it is now. Check the translations first.",
        };
        var command = new Command("check", "Checks articles.") { folder, language, date, warningsAsErrors, accept };
        command.SetAction(result => Run(
            result.GetRequiredValue(folder),
            new CompilationOptions
            {
                Name = "check",
                DefaultLanguage = result.GetRequiredValue(language),
                Date = CommonOptions.Parse(result.GetValue(date)),
                WarningsAsErrors = result.GetValue(warningsAsErrors),
            },
            result.GetValue(accept),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, CompilationOptions options, bool accept, TextWriter output)
    {
        var result = LibraryCompiler.Compile(folder, options);
        var allAccepted = true;
        if (accept)
        {
            foreach (var translation in result.Translations.Where(translation => !translation.IsCurrent))
            {
                allAccepted &= Accept(translation, output);
            }

            result = LibraryCompiler.Compile(folder, options);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            output.WriteLine(diagnostic);
        }

        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        output.WriteLine(FormattableString.Invariant($"Files: {result.FileCount}, errors: {errors}, warnings: {result.Diagnostics.Count - errors}."));
        return errors == 0 && allAccepted ? ExitCode.Success : ExitCode.ContentErrors;
    }

    private static bool Accept(TranslationState translation, TextWriter output)
    {
        var path = ShownPath.Of(translation.File.Diagnostics.Path);
        if (OriginalLine.Write(File.ReadAllBytes(translation.File.FullPath), translation.File.FrontMatter!, translation.Current) is not { } bytes)
        {
            output.WriteLine($"{path}: its front matter is written in a way that this cannot change: write 'original: {translation.Current}' in it.");
            return false;
        }

        OutputFile.Write(translation.File.FullPath, bytes);
        output.WriteLine($"{path}: original: {translation.Recorded ?? "none"} -> {translation.Current}");
        return true;
    }
}
