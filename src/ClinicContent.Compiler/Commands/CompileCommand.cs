using System.CommandLine;

namespace ClinicContent.Compiler;

/// <summary><c>clinic-content compile</c>: checks a folder of articles and writes the pack and the C# names.</summary>
internal static class CompileCommand
{
    public const string Name = "compile";

    public static Command Create()
    {
        var folder = CommonOptions.Folder();
        var pack = new Option<string>("--pack") { Description = "The content pack to write.", Required = true, HelpName = "file" };
        var code = new Option<string>("--code") { Description = "The C# file to write, with a name for each article.", Required = true, HelpName = "file" };
        var name = new Option<string>("--name") { Description = "The name of the pack, which messages and generated comments give.", Required = true };
        var rootNamespace = new Option<string>("--namespace") { Description = "The namespace of the generated names.", Required = true };
        var className = new Option<string?>("--class") { Description = "The name of the generated class that holds the articles; by default the last part of the namespace and 'Articles'." };
        var names = new Option<string>("--names") { Description = "What gets a C# name: 'sections' (and articles), 'articles' or 'none'.", HelpName = "what", DefaultValueFactory = _ => nameof(GeneratedNames.Sections) };
        var cache = new Option<string?>("--cache") { Description = "The file to remember what became of each article in, so that only changed ones are compiled again.", HelpName = "file" };
        var (language, date, warningsAsErrors) = (CommonOptions.DefaultLanguage(), CommonOptions.Date(), CommonOptions.WarningsAsErrors());
        var codes = CommonOptions.CodeFiles();
        var references = new Option<string[]>("--reference")
        {
            Description = "An assembly or pack file whose articles links can lead to; may be given several times. Without any, such links are not checked.",
            HelpName = "file",
            DefaultValueFactory = _ => [],
        };
        var links = new Option<string?>("--links")
        {
            Description = "The file to write when articles link to other packs, which are then checked by '--check-links' for each target framework.",
            HelpName = "file",
        };
        var checksLinks = new Option<bool>("--check-links") { Description = "Only check links to other packs, and write nothing." };
        name.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("--name must not be empty.");
            }
        });
        rootNamespace.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || !CSharpIdentifier.IsNamespace(text))
            {
                result.AddError("--namespace (in a project 'ClinicContentNamespace', else the root namespace) must be C# names joined by points, such as 'Clinic.Health'.");
            }
        });
        className.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !(CSharpIdentifier.IsValid(text) && CodeGenerator.CanBeClass(text)))
            {
                result.AddError("--class (in a project 'ClinicContentClass') must be a C# name such as 'Articles', not 'Pack' or 'Holder', and not one that ends in 'Article', as the classes of single articles do.");
            }
        });
        names.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || !TryParse(text, out _))
            {
                result.AddError("--names (in a project 'ClinicContentNames') must be 'sections', 'articles' or 'none'.");
            }
        });
        var command = new Command(Name, "Checks articles and compiles them to a content pack and C# names.")
        {
            folder, pack, code, cache, name, rootNamespace, className, names, language, date, warningsAsErrors, codes, references, links, checksLinks,
        };
        command.SetAction(result =>
        {
            var inNamespace = result.GetRequiredValue(rootNamespace);
            var inClass = result.GetValue(className) ?? CodeGenerator.DefaultClass(inNamespace);
            _ = TryParse(result.GetRequiredValue(names), out var generated);
            return Run(
                CommonOptions.ArticlesIn(result.GetRequiredValue(folder)),
                result.GetRequiredValue(pack),
                result.GetRequiredValue(code),
                library => CodeGenerator.Generate(library, inNamespace, inClass, generated),
                new CompilationOptions
                {
                    Name = result.GetRequiredValue(name),
                    ClassName = inClass,
                    DefaultLanguage = result.GetRequiredValue(language),
                    Date = CommonOptions.Parse(result.GetValue(date)),
                    WarningsAsErrors = result.GetValue(warningsAsErrors) && !result.GetValue(checksLinks),
                    CodeFiles = result.GetRequiredValue(codes),
                    OtherPacks = result.GetRequiredValue(references) is { Length: > 0 } files ? new OtherPacks(() => ReferencedPacks.Open(files)) : null,
                    CachePath = result.GetValue(cache),
                    WritesCache = !result.GetValue(checksLinks),
                    Progress = new ProgressReport(result.InvocationConfiguration.Error, isTerminal: !Console.IsErrorRedirected),
                },
                (result.GetValue(links), result.GetValue(checksLinks)),
                result.InvocationConfiguration.Output);
        });
        return command;
    }

    // Numbers, which an enumeration takes as well, are no names.
    private static bool TryParse(string text, out GeneratedNames names) => Enum.TryParse(text, ignoreCase: true, out names) && Enum.IsDefined(names) && char.IsAsciiLetter(text[0]);

    private static int Run(string folder, string pack, string code, Func<CompiledLibrary, string> generate, CompilationOptions options, (string? File, bool AreAll) links, TextWriter output)
    {
        var result = LibraryCompiler.Compile(folder, options);
        options.Progress?.End();
        var isUnchecked = result.Diagnostics.Any(IsOfLinks);
        foreach (var diagnostic in result.All.Where(diagnostic => links.AreAll ? diagnostic.Severity == Severity.Error : links.File is null || !IsOfLinks(diagnostic)))
        {
            output.WriteLine(diagnostic);
        }

        if (result.Library is not { } library)
        {
            return ExitCode.ContentErrors;
        }

        if (links.AreAll)
        {
            return ExitCode.Success;
        }

        if (links.File is not null && isUnchecked)
        {
            OutputFile.Write(links.File, "links\n"u8.ToArray());
        }
        else if (links.File is not null)
        {
            File.Delete(links.File);
        }

        var content = Task.Run(() => PackWriter.Write(library));
        OutputFile.WriteIfChanged(code, generate(library));
        var bytes = content.GetAwaiter().GetResult();
        OutputFile.Write(pack, bytes);
        return ExitCode.Success;
    }

    private static bool IsOfLinks(Diagnostic diagnostic) => diagnostic.Id == TextRules.UncheckedPackLinks.Id;
}
