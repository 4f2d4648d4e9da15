using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content new</c>: writes the first files of a pack or of an article. It never overwrites a file.</summary>
internal static class NewCommand
{
    public const string Name = "new";

    public static Command Create() => new(Name, "Starts a pack or an article. Never overwrites a file.") { NewPackCommand.Create(), NewArticleCommand.Create() };

    /// <summary>The language of new articles.</summary>
    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language") { Description = "The article's language; the default language when it is not given.", HelpName = "tag" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && (!LanguageTag.IsValid(tag) || LanguageFolder.Canonical(tag) != tag))
            {
                result.AddError("--language must be a language tag such as 'en' or 'es-MX'.");
            }
        });
        return option;
    }

    /// <summary>The slug of a new article.</summary>
    public static Option<string?> Slug()
    {
        var option = new Option<string?>("--slug") { Description = "The article's name in addresses and code; made of the title when it is not given.", HelpName = "slug" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Identifier.IsValid(text))
            {
                result.AddError("--slug must be lower-case letters and digits joined by single hyphens, beginning with a letter, such as 'knee-pain'.");
            }
        });
        return option;
    }

    /// <summary>The kind of subject of new articles.</summary>
    public static Option<string> Kind() =>
        CommonOptions.OneOf(new Option<string>("--kind") { Description = "What the article is about.", DefaultValueFactory = _ => KindNames.Of(ArticleKind.Guide) }, [.. KindNames.All]);

    /// <summary>The day of the last change that new articles give.</summary>
    public static Option<string?> Date()
    {
        var option = CommonOptions.Date();
        option.Description = "The day to write as 'updated'; today by this computer's clock when it is not given.";
        return option;
    }

    // The one place that asks the clock: what is written here is an author's file, and no output is made of the answer again.
    public static DateOnly DayOf(string? date) => CommonOptions.Parse(date) ?? DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Writes new files. When one of them exists, it writes none.</summary>
    /// <param name="files">The files.</param>
    /// <param name="remedy">The advice in the error for an existing file.</param>
    /// <param name="output">The output for the list of written files.</param>
    public static void Write(IReadOnlyList<(string Path, string Text)> files, string remedy, TextWriter output)
    {
        if (files.FirstOrDefault(file => File.Exists(file.Path) || Directory.Exists(file.Path)).Path is { } existing)
        {
            throw new CommandException($"'{DisplayPath.Of(existing)}' is there already, and nothing was written: {remedy}.");
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new StreamWriter(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
            file.Write(text);
            output.Write($"Wrote {DisplayPath.Of(path)}\n");
        }
    }
}
