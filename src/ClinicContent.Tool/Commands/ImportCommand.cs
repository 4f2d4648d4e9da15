using System.CommandLine;
using System.Text;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content import</c>: makes articles of texts in other formats.</summary>
internal static class ImportCommand
{
    private const int LongestOrigin = 300;

    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = $"The file to import, or a folder of them: web pages and plain text ({Importer.Formats})." };
        var output = new Option<string>("--output") { Description = "The folder of articles to write to, or that of the project that has them.", HelpName = "folder", DefaultValueFactory = _ => CommonOptions.DefaultFolder };
        var language = NewCommand.Language();
        var origin = new Option<string?>("--origin") { Description = "How the texts were made, in one honest sentence, such as 'Written by Ana Ruiz for our clinic in 2019.'", HelpName = "sentence" };
        var clinic = ClinicOption.One();
        clinic.Description = "The profile of a clinic, as JSON: its name, telephone number and pages become placeholders.";
        var title = new Option<string?>("--title") { Description = "The title; that of the text when it is not given.", HelpName = "title" };
        var slug = NewCommand.Slug();
        var kind = NewCommand.Kind();
        var date = NewCommand.Date();
        var right = new Option<bool>(RightToUse.Option) { Description = "Confirms that you may use and change these texts. Without it, the command asks." };
        var force = new Option<bool>("--force") { Description = "Replace articles that are there already." };
        var report = new Option<string?>("--report") { Description = "A file to write the report to as well.", HelpName = "file" };
        origin.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && (ClinicContent.PlainText.Clean(text).Length is 0 or > LongestOrigin || text.Contains("{{", StringComparison.Ordinal)))
            {
                result.AddError($"--origin must be one sentence of at most {LongestOrigin} characters, without clinic values.");
            }
        });
        title.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && (ClinicContent.PlainText.Clean(text).Length is 0 or > ArticleTitle.Longest || text.Contains("{{", StringComparison.Ordinal)))
            {
                result.AddError($"--title must be a text of at most {ArticleTitle.Longest} characters, without clinic values.");
            }
        });
        var command = new Command("import", "Makes articles of web pages and plain text, and lists all that it leaves out or changes. Fetches nothing.")
        {
            source, output, language, origin, clinic, right, title, slug, kind, date, force, report,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(source),
            CommonOptions.ArticlesIn(result.GetRequiredValue(output)),
            new ImportOptions
            {
                Language = result.GetValue(language) ?? "en",
                Kind = KindNames.Parse(result.GetRequiredValue(kind)),
                Updated = NewCommand.DayOf(result.GetValue(date)),
                Title = result.GetValue(title) is { } own ? ClinicContent.PlainText.Clean(own) : null,
                Slug = result.GetValue(slug),
                Origin = result.GetValue(origin) is { } how ? ClinicContent.PlainText.Clean(how) : null,
                Clinic = result.GetValue(clinic) is { } profile ? ClinicOption.Read(profile) : null,
            },
            result.GetValue(right),
            result.GetValue(force),
            result.GetValue(report),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string source, string folder, ImportOptions options, bool hasRight, bool overwrites, string? report, TextWriter output)
    {
        var (files, others) = Importer.Find(source);
        if (files.Count > 1 && (options.Title ?? options.Slug) is not null)
        {
            throw new CommandException("--title and --slug are for one file: import the files one by one, or leave them out.");
        }

        LanguageFooter.Require(folder, options.Language);
        RightToUse.Require(hasRight, Console.IsInputRedirected ? null : Console.In, output);
        var articles = new Importer(options, folder, overwrites).Import(files);
        var text = Write(articles, others);
        output.Write(text);
        if (report is not null)
        {
            OutputFile.Write(report, Encoding.UTF8.GetBytes(text));
            output.Write($"Wrote {DisplayPath.Of(report)}\n");
        }

        output.Write($"\nNext: read each article beside its source, write its sources and its section on when to get help, then run\n  clinic-content check {folder}\n");
        return ExitCode.Success;
    }

    private static string Write(IReadOnlyList<(ImportedArticle Article, string Path)> articles, IReadOnlyList<string> others)
    {
        var text = new StringBuilder();
        foreach (var (article, path) in articles)
        {
            text.Append($"Wrote {DisplayPath.Of(path)} from {DisplayPath.Of(article.Source)}\n");
            foreach (var line in article.Report.Lines())
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        foreach (var other in others)
        {
            text.Append($"{DisplayPath.Of(other)}: not imported, because import does not read its format\n");
        }

        return text.ToString();
    }
}
