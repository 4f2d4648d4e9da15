using System.CommandLine;
using System.Text;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content check</c>: checks a folder of articles. It writes nothing unless asked to record the versions of originals in translations.</summary>
internal static class CheckCommand
{
    private const string Sarif = "sarif";

    public static Command Create()
    {
        var folder = CommonOptions.Folder();
        var (language, date, warningsAsErrors) = (CommonOptions.DefaultLanguage(), CommonOptions.Date(), CommonOptions.WarningsAsErrors());
        var format = CommonOptions.Format("'text' for people, or 'sarif' for code scanning (SARIF 2.1.0).", "text", Sarif);
        var accept = new Option<bool>("--accept-translation")
        {
            Description = "Record in each translation that it translates the original as it is now. Check the translations first.",
        };
        var documentation = DocumentationUrl.Option();
        var codes = CommonOptions.CodeFiles();
        var packs = new Option<string[]>("--packs") { Description = "A pack, assembly or NuGet package whose articles links can lead to; may be given several times. Without any, such links are not checked.", HelpName = "file", DefaultValueFactory = _ => [] };
        var evidence = new Option<string?>("--evidence") { Description = "A file to write each block of the articles to with its sources, for those who review them.", HelpName = "file" };
        var evidenceFormat = new Option<string?>("--evidence-format") { Description = "The form of that file; by default the one that its extension (.csv, .json) names, else text." };
        evidenceFormat.AcceptOnlyFromAmong(EvidenceForm.All);
        var command = new Command("check", "Checks articles and lists every error and warning with its line. Ends with 1 when there is an error.")
        {
            folder, format, documentation, language, date, warningsAsErrors, accept, codes, packs, evidence, evidenceFormat,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(evidenceFormat) is not null && result.GetValue(evidence) is null)
            {
                result.AddError("--evidence-format needs --evidence with the file to write.");
            }
        });
        command.SetAction(result => Run(
            CommonOptions.ArticlesIn(result.GetRequiredValue(folder)),
            new CompilationOptions
            {
                Name = "check",
                DefaultLanguage = result.GetRequiredValue(language),
                Date = CommonOptions.Parse(result.GetValue(date)),
                WarningsAsErrors = result.GetValue(warningsAsErrors),
                CodeFiles = result.GetRequiredValue(codes),
                OtherPacks = result.GetRequiredValue(packs) is { Length: > 0 } others ? Others(others, result.GetRequiredValue(language)) : null,
                WithEvidence = result.GetValue(evidence) is not null,
                Progress = new ProgressReport(result.InvocationConfiguration.Error, isTerminal: !Console.IsErrorRedirected),
            },
            result.GetValue(accept),
            result.GetRequiredValue(format) == Sarif,
            result.GetValue(documentation),
            result.GetValue(evidence) is { } file ? (file, result.GetValue(evidenceFormat) ?? EvidenceForm.OfFile(file)) : null,
            result.InvocationConfiguration));
        return command;
    }

    private static OtherPacks Others(IReadOnlyList<string> files, string language)
    {
        // Opened at once, so that a wrong path is told whether or not a link leads there.
        List<ContentPack> packs = [.. files.Select(file => PackSource.Open(file, language))];
        return new OtherPacks(() => packs);
    }

    private static int Run(string folder, CompilationOptions options, bool accept, bool asSarif, string? documentation, (string File, string Form)? evidence, InvocationConfiguration streams)
    {
        var result = LibraryCompiler.Compile(folder, options);
        var allAccepted = true;
        if (accept)
        {
            foreach (var translation in result.Translations.Where(translation => !translation.IsCurrent))
            {
                allAccepted &= Accept(translation, asSarif ? streams.Error : streams.Output);
            }

            result = LibraryCompiler.Compile(folder, options);
        }

        options.Progress?.End();
        if (asSarif)
        {
            streams.Output.Write(SarifReport.Write(result.All, folder, Environment.CurrentDirectory, documentation));
        }
        else
        {
            var report = new TextReport(Terminal.On(streams.Output));
            report.Write(result.Diagnostics);
            report.WriteSummary(result.FileCount, result.Diagnostics, result.Unchecked);
        }

        if (evidence is { } wanted)
        {
            WriteEvidence(wanted.File, wanted.Form, result, streams.Error);
        }

        var hasErrors = result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return hasErrors || !allAccepted ? ExitCode.ContentErrors : ExitCode.Success;
    }

    // Warnings that count as errors keep no reviewer from the evidence: what it lacks is what they say.
    private static void WriteEvidence(string file, string form, CompilationResult result, TextWriter error)
    {
        if (!result.IsComplete)
        {
            error.WriteLine($"{DisplayPath.Of(file)} is not written: correct the errors first.");
            return;
        }

        OutputFile.Write(file, Encoding.UTF8.GetBytes(EvidenceForm.Write(result.Evidence, form)));
    }

    private static bool Accept(TranslationState translation, TextWriter output)
    {
        var path = DisplayPath.Of(translation.File.Diagnostics.Path);
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
