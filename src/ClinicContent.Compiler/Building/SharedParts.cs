namespace ClinicContent.Compiler;

/// <summary>The parts that the articles of a language share: its footer and its help boxes. Lookups fall back as those of articles do: from es-MX to es.</summary>
internal sealed class SharedParts
{
    // Null where the file has errors.
    private readonly Dictionary<string, ArticleFooter?> _footers;
    private readonly Dictionary<string, HelpBoxes?> _help;
    private readonly LibraryWords _words;

    private SharedParts(Dictionary<string, ArticleFooter?> footers, Dictionary<string, HelpBoxes?> help, LibraryWords words) => (_footers, _help, _words) = (footers, help, words);

    /// <param name="files">The files of a library, with their texts compiled.</param>
    /// <param name="words">Its interface words.</param>
    public static SharedParts Of(IReadOnlyList<LibraryFile> files, LibraryWords words) => new(
        files.Where(file => file.File.IsFooter).ToDictionary(file => file.File.Language, file => ArticleFooter.From(file.File, file.Body.Sections)),
        files.Where(file => file.File.IsHelp).ToDictionary(file => file.File.Language, file => HelpBoxes.From(file.File, file.Body)),
        words);

    /// <summary>Finds the footer of a language; null when it has none and there are no words for one.</summary>
    public ArticleFooter? FooterOf(string language) => Find(_footers, language) ?? ArticleFooter.Default(language);

    /// <summary>Finds the help boxes of a language; null when it has none.</summary>
    public HelpBoxes? HelpOf(string language) => Find(_help, language);

    /// <summary>The interface words of a language.</summary>
    public InterfaceWords WordsOf(string language) => _words.In(language).All;

    /// <summary>Reports errors of the help boxes, and footers and boxes that articles lack.</summary>
    public void Check(LibraryBuild build)
    {
        foreach (var file in build.Articles.Select(article => article.File).DistinctBy(file => file.Language))
        {
            if (FooterOf(file.Language) is null && LanguageTag.Lookup(file.Language, _footers.Keys) is null)
            {
                file.Diagnostics.Add(LibraryRules.FooterMissing, SourceLocation.Start, build.Folder.Shown(file.Language));
            }
        }

        HelpBoxCheck.Check([.. _help.Values.OfType<HelpBoxes>()]);
        foreach (var file in build.Articles.Select(article => article.File))
        {
            // Boxes with errors have those of their own.
            if (HelpOf(file.Language) is var boxes && (boxes is not null || !_help.ContainsKey(file.Language)))
            {
                HelpBoxCheck.CheckArticle(file, boxes, boxes?.File.Diagnostics.Path ?? build.Folder.Shown($"{file.Language}/{ArticleFile.HelpName}.md"));
            }
        }
    }

    // A file with errors is as none: what articles share is then that of the wider language.
    private static T? Find<T>(Dictionary<string, T?> shared, string language)
        where T : class => LanguageTag.Lookup(language, shared.Where(file => file.Value is not null).Select(file => file.Key)) is { } found ? shared[found] : null;
}
