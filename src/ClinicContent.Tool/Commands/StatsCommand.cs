using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content stats</c>: shows statistics of articles.</summary>
internal static class StatsCommand
{
    private const string Json = "json";

    public static Command Create()
    {
        var source = new Argument<string>("source")
        {
            Description = $"The folder of articles ('{CommonOptions.DefaultFolder}' by default) or of a project, a pack file, or an assembly or NuGet package that holds a pack.",
            DefaultValueFactory = _ => CommonOptions.DefaultFolder,
        };
        var format = CommonOptions.Format("'text' for people, or 'json' for programs.", "text", Json);
        var language = CommonOptions.DefaultLanguage();
        var command = new Command("stats", "Counts words, reading time, reading level, review, sources and links of each article.") { source, format, language };
        command.SetAction(result => Run(
            PackSource.Open(result.GetRequiredValue(source), result.GetRequiredValue(language)),
            result.GetRequiredValue(format) == Json,
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(ContentPack pack, bool asJson, TextWriter output)
    {
        var languages = LanguageStatistics.Of(PackStatistics.Of(pack));
        if (asJson)
        {
            output.Write(StatisticsJson.Write(pack, languages));
        }
        else
        {
            new StatisticsReport(Terminal.On(output)).Write(pack, languages);
        }

        return ExitCode.Success;
    }
}
