using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content new pack</c>: writes a project for articles.</summary>
internal static class NewPackCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name of the project and of its namespace, without spaces, such as 'MyClinic.Articles'." };
        name.Validators.Add(result =>
        {
            if ((result.GetValueOrDefault<string>() ?? "") is var text && !ProjectName.IsValid(text))
            {
                result.AddError(ProjectName.Suggest(text) is { } suggestion
                    ? $"The name must be C# names joined by points, and '{DisplayText.Of(text)}' is none: use '{DisplayText.Of(suggestion)}'."
                    : "The name must be C# names joined by points, such as 'MyClinic.Articles'.");
            }
        });
        var folder = new Option<string>("--in") { Description = "The folder to put the project's folder in; the current one by default.", HelpName = "folder", DefaultValueFactory = _ => "" };
        var date = NewCommand.Date();
        var command = new Command("pack", "Starts a project that holds articles: a folder with the name, ready to build.") { name, folder, date };
        command.SetAction(result => Run(
            Path.Combine(result.GetRequiredValue(folder), result.GetRequiredValue(name)),
            result.GetRequiredValue(name),
            NewCommand.DayOf(result.GetValue(date)),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, string name, DateOnly day, TextWriter output)
    {
        NewCommand.Write([.. PackSkeleton.Files(name, day).Select(file => ($"{folder.TrimEnd('/', '\\')}/{file.Path}", file.Text))], "choose another name", output);
        output.Write($"\nNext: write your clinic's name in {folder}/articles/_clinic.json and your first article, then run\n  clinic-content check {folder}\n  dotnet build {folder}\n");
        return ExitCode.Success;
    }
}
