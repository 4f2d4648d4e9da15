using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content export</c>: writes a static site, which any host can serve.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("from")
        {
            Description = "A folder of articles or of the project that has them, a pack file, or an assembly or NuGet package that holds a pack.",
            DefaultValueFactory = _ => CommonOptions.DefaultFolder,
        };
        var to = new Option<string>("--to") { Description = "The folder to write. One that an export wrote is replaced whole, or not at all.", Required = true, HelpName = "folder" };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "The public address that the folder will have, such as 'https://clinic.example/health'.",
            Required = true,
            HelpName = "url",
        };
        baseUrl.Validators.Add(result =>
        {
            if (!SiteAddresses.IsBase(result.GetValueOrDefault<string>()))
            {
                result.AddError("--base-url must begin with 'https://' or 'http://' and have no query, such as 'https://clinic.example/health'.");
            }
        });
        var only = new Option<string[]>("--language")
        {
            Description = "Only articles in this language; may be given several times. Without it, all languages.",
            HelpName = "tag",
        };
        var (clinic, language) = (ClinicOption.One(), CommonOptions.DefaultLanguage());
        var command = new Command("export", "Writes the articles as a static site, which any host can serve.") { from, to, baseUrl, clinic, only, language };
        command.SetAction(result => Run(
            result.GetRequiredValue(from),
            PackSource.Open(result.GetRequiredValue(from), result.GetRequiredValue(language)),
            result.GetValue(clinic),
            result.GetValue(only) ?? [],
            result.GetRequiredValue(to),
            result.GetRequiredValue(baseUrl),
            result.InvocationConfiguration));
        return command;
    }

    private static int Run(string from, ContentPack pack, string? clinicFile, string[] languages, string to, string baseUrl, InvocationConfiguration streams)
    {
        var clinic = clinicFile is null ? null : ClinicOption.Read(clinicFile);
        if (languages.FirstOrDefault(language => !pack.Languages.Contains(language)) is { } missing)
        {
            throw new CommandException($"There is no article in '{DisplayText.Of(missing)}': use some of {string.Join(", ", pack.Languages)} with --language.");
        }

        // The addresses without a language, and the page for what is not found, are of the default language.
        if (languages.Length == 0 && !pack.Languages.Contains(pack.DefaultLanguage))
        {
            throw new CommandException(
                $"'{DisplayPath.Of(from)}' has no article in its default language '{DisplayText.Of(pack.DefaultLanguage)}': name the languages of the site, the first of which becomes its default, such as '--language {pack.Languages[0]}'.",
                ExitCode.ContentErrors);
        }

        var library = new ArticleLibrary([pack], languages.Length == 0 || languages.Contains(pack.DefaultLanguage) ? null : languages[0], languages);
        if (ClinicRequirements.Lacking(pack, library.Languages, clinic, clinicFile) is { } lacking)
        {
            throw new CommandException(lacking, ExitCode.ContentErrors);
        }

        if (PlaceholdersOf(clinic ?? pack.Clinic) is { Count: > 0 } placeholders)
        {
            streams.Error.Write($"clinic-content: warning: the clinic's profile still holds '{PlaceholderCheck.Word}' in {string.Join(" and ", placeholders)}, and the pages show it: write what the clinic says.\n");
        }

        var site = new SiteContent(library, clinic, new SiteOptions { BaseUrl = baseUrl, IsStatic = true, QrCode = QrCode.Draw });
        using var interruption = new Interruption();
        try
        {
            var manifest = ExportProgress.Show(Terminal.On(streams.Output), written => SiteExport.Write(site, to, written, interruption.Token));
            streams.Output.Write(FormattableString.Invariant($"Wrote {DisplayPath.Of(to)}: {Phrase.Count(manifest.Files.Count, "file", "files")} of {Phrase.Count(site.Library.All.Count, "article", "articles")} for {site.Addresses.Base}/\nTo look at it: clinic-content serve {DisplayPath.Of(to)}\n"));
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            streams.Error.Write($"clinic-content: interrupted; '{DisplayPath.Of(to)}' is as it was.\n");
            return ExitCode.Interrupted;
        }
    }

    private static List<string> PlaceholdersOf(ClinicProfile? clinic) =>
        [.. ClinicField.All.Where(field => clinic?[field]?.Contains(PlaceholderCheck.Word, StringComparison.Ordinal) == true).Select(field => $"'{field.JsonName}'")];
}
