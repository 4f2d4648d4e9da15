using System.CommandLine;

namespace ClinicContent.Tool;

/// <summary><c>clinic-content new article</c>: writes an article to fill in, or a translation of one to complete.</summary>
internal static class NewArticleCommand
{
    public static Command Create()
    {
        var title = new Argument<string>("title") { Description = "The title; of a translation, the slug or title of the article that it translates, or with --slug its own title." };
        var folder = new Option<string>("--folder") { Description = "The folder of articles, or of the project that has them.", HelpName = "folder", DefaultValueFactory = _ => CommonOptions.DefaultFolder };
        var (language, slug, kind) = (NewCommand.Language(), NewCommand.Slug(), NewCommand.Kind());
        var (defaultLanguage, date) = (CommonOptions.DefaultLanguage(), NewCommand.Date());
        var command = new Command("article", "Starts an article, its texts marked as placeholders; or, in another language, the translation of one.")
        {
            title, language, slug, kind, folder, defaultLanguage, date,
        };
        command.SetAction(result => Run(
            CommonOptions.ArticlesIn(result.GetRequiredValue(folder)),
            new NewArticle(
                PlainText.Clean(result.GetRequiredValue(title)),
                result.GetValue(slug),
                result.GetValue(language) ?? result.GetRequiredValue(defaultLanguage),
                KindNames.Parse(result.GetRequiredValue(kind)),
                NewCommand.DayOf(result.GetValue(date))),
            result.GetRequiredValue(defaultLanguage),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, NewArticle article, string defaultLanguage, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException($"There is no folder '{DisplayPath.Of(folder)}': name it with --folder, or start a project with 'clinic-content new pack NAME'.");
        }

        var original = article.Language == defaultLanguage ? null : Originals.Find(folder, defaultLanguage, article);
        var slug = original?.Slug ?? article.Slug ?? TitleSlug.Of(article.Title)
            ?? throw new CommandException($"The title '{DisplayText.Of(article.Title)}' gives no slug that begins with a letter: give one with --slug.");
        if (ReservedNames.OfLibrary.Contains(CSharpName.Of(slug)))
        {
            throw new CommandException($"The slug '{slug}' gives the name Articles.{CSharpName.Of(slug)}, which is taken: give another with --slug, such as '{slug}-guide'.");
        }

        if (ReservedSlugs.Has(slug, [article.Language, .. Directory.EnumerateDirectories(folder).Select(Path.GetFileName).OfType<string>()]))
        {
            var reason = ReservedSlugs.ReasonFor(slug);
            throw new CommandException($"{char.ToUpperInvariant(reason[0])}{reason[1..]}: give another slug with --slug, such as '{slug}-guide'.");
        }

        LanguageFooter.Require(folder, article.Language);
        var path = $"{folder.TrimEnd('/', '\\')}/{article.Language}/{slug}.md";
        var text = original is null ? ArticleSkeleton.Write(article) : TranslationSkeleton.Write(article, original);
        NewCommand.Write([(path, text), .. EditorFiles.MissingFor(folder)], original is null ? "edit that file, or give another slug with --slug" : "edit that translation", output);
        output.Write(original is null ? "" : $"It translates '{original.Slug}' in '{defaultLanguage}' as it is now ({original.Hash}).\n");
        output.Write($"\nNext: write the text where it says {PlaceholderCheck.Word}, then run\n  clinic-content check {folder}\n");
        return ExitCode.Success;
    }
}
