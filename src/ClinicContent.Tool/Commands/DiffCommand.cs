using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content diff</c>: shows the changes between two packs and the version number that they require.</summary>
internal static class DiffCommand
{
    private const string Kinds = "a pack file, an assembly or NuGet package that holds a pack, or a folder of articles.";

    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = $"What there was: {Kinds}" };
        var @new = new Argument<string>("new") { Description = $"What there is: {Kinds}" };
        var format = CommonOptions.Format("'text' for people, 'markdown' for release notes, or 'json' for programs.", "text", "json", "markdown");
        var language = CommonOptions.DefaultLanguage();
        var command = new Command("diff", "Compares two packs by article, and says whether the change is a patch, minor or major version.") { old, @new, format, language };
        command.SetAction(result => Run(
            PackComparer.Compare(
                PackSource.Open(result.GetRequiredValue(old), result.GetRequiredValue(language), isOld: true),
                PackSource.Open(result.GetRequiredValue(@new), result.GetRequiredValue(language))),
            result.GetRequiredValue(format),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(PackDifference difference, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.Write(DifferenceJson.Write(difference));
                break;
            case "markdown":
                output.Write(DifferenceMarkdown.Write(difference));
                break;
            default:
                new DifferenceReport(Terminal.On(output)).Write(difference);
                break;
        }

        return ExitCode.Success;
    }
}
