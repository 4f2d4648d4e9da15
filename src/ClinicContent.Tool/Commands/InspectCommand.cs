using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content inspect</c>: shows the content of a pack.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A pack file, an assembly or NuGet package that holds a pack, or a folder of articles." };
        var article = new Option<string?>("--article") { Description = "Show this article's nodes instead of the index.", HelpName = "slug" };
        var language = new Option<string?>("--language") { Description = "The language to show articles in.", HelpName = "tag" };
        var code = new Option<string?>("--code") { Description = "Show the articles that a medical code finds instead of the index.", HelpName = "code" };
        var system = new Option<string>("--system") { Description = "The system of the code: its name, OID or FHIR address.", HelpName = "system", DefaultValueFactory = _ => CodeSystem.Icd10Cm.Name };
        var defaultLanguage = CommonOptions.DefaultLanguage();
        var command = new Command("inspect", "Shows a pack: its header and index, one article's nodes, or the articles of a code.") { file, article, code, system, language, defaultLanguage };
        command.SetAction(result =>
        {
            var pack = PackSource.Open(result.GetRequiredValue(file), result.GetRequiredValue(defaultLanguage));
            var output = result.InvocationConfiguration.Output;
            return result.GetValue(code) is { } wanted
                ? RunCode(pack, result.GetRequiredValue(system), wanted, result.GetValue(language), output)
                : Run(pack, result.GetValue(article), result.GetValue(language), output);
        });
        return command;
    }

    private static int RunCode(ContentPack pack, string system, string code, string? language, TextWriter output)
    {
        try
        {
            new CodeReport(Terminal.On(output)).Write(pack, system, code, language);
            return ExitCode.Success;
        }
        catch (UnknownCodeSystemException e)
        {
            throw new CommandException(e.Message);
        }
    }

    private static int Run(ContentPack pack, string? slug, string? language, TextWriter output)
    {
        var console = Terminal.On(output);
        if (slug is null)
        {
            new PackReport(console).Write(pack);
            return ExitCode.Success;
        }

        if (!pack.TryGet(slug, language, out var article))
        {
            var slugs = pack.Articles.Select(article => article.Slug).Distinct().ToList();
            throw new CommandException($"The pack has no article '{DisplayText.Of(slug)}'.{SuggestionPhrase.For(slug, slugs)} Run 'clinic-content inspect' without --article to see its articles.");
        }

        new ArticleReport(console).Write(article);
        return ExitCode.Success;
    }
}
