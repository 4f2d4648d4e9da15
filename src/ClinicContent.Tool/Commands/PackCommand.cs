using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content pack</c>: checks a folder of articles and compiles them to a pack file.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var folder = CommonOptions.Folder();
        var to = new Option<string>("--to") { Description = "The pack file to write. It is replaced whole, or not at all.", Required = true, HelpName = "file" };
        var name = new Option<string?>("--name") { Description = "The name of the pack; that of its file without its ending when it is not given." };
        var (language, date, warningsAsErrors) = (CommonOptions.DefaultLanguage(), CommonOptions.Date(), CommonOptions.WarningsAsErrors());
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && string.IsNullOrWhiteSpace(text))
            {
                result.AddError("--name must not be empty.");
            }
        });
        var command = new Command("pack", "Checks articles and writes them to a pack file, which programs read at run time.") { folder, to, name, language, date, warningsAsErrors };
        command.SetAction(result => Run(
            CommonOptions.ArticlesIn(result.GetRequiredValue(folder)),
            result.GetRequiredValue(to),
            new CompilationOptions
            {
                Name = result.GetValue(name) ?? Path.GetFileNameWithoutExtension(result.GetRequiredValue(to)),
                DefaultLanguage = result.GetRequiredValue(language),
                Date = CommonOptions.Parse(result.GetValue(date)),
                WarningsAsErrors = result.GetValue(warningsAsErrors),
                Progress = new ProgressReport(result.InvocationConfiguration.Error, isTerminal: !Console.IsErrorRedirected),
            },
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, string file, CompilationOptions options, TextWriter output)
    {
        var result = LibraryCompiler.Compile(folder, options);
        options.Progress?.End();
        var report = new TextReport(Terminal.On(output));
        report.Write(result.Diagnostics);
        report.WriteSummary(result.FileCount, result.Diagnostics, result.Unchecked);
        if (result.Library is null)
        {
            return ExitCode.ContentErrors;
        }

        var bytes = PackWriter.Write(result.Library);
        OutputFile.Write(file, bytes);
        output.Write(FormattableString.Invariant($"Wrote {DisplayPath.Of(file)}: {Phrase.Count(bytes.Length, "byte", "bytes")}, content version {ContentPack.FromMemory(bytes, trusted: true).ContentVersion}\n"));
        return ExitCode.Success;
    }
}
