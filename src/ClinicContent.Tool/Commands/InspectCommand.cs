using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content inspect</c>: shows the content of a pack.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A pack file, an assembly or NuGet package that holds a pack, or a folder of articles." };
        var article = new Option<string?>("--article") { Description = "Show this article's nodes instead of the index.", HelpName = "slug" };
        var language = new Option<string?>("--language") { Description = "The language to show the article in.", HelpName = "tag" };
        var defaultLanguage = CommonOptions.DefaultLanguage();
        var command = new Command("inspect", "Shows a pack: its header and index, or one article's nodes.") { file, article, language, defaultLanguage };
        command.SetAction(result => Run(
            PackSource.Open(result.GetRequiredValue(file), result.GetRequiredValue(defaultLanguage)),
            result.GetValue(article),
            result.GetValue(language),
            result.InvocationConfiguration.Output));
        return command;
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
