using System.Text;

namespace ClinicContent.Tool;

/// <summary>Makes articles of files: all of them, or none when one cannot be read.</summary>
internal sealed class Importer(ImportOptions options, string folder, bool overwrites)
{
    private const int MostFiles = 10_000;

    /// <summary>The readers, one for each format.</summary>
    public static IReadOnlyList<ITextReader> Readers { get; } = [new HtmlReader(), new PlainTextReader()];

    public static string Formats => string.Join(", ", Readers.SelectMany(reader => reader.Extensions));

    /// <summary>The files that somebody means who names one or a folder, with those of a folder that no reader reads.</summary>
    /// <exception cref="CommandException">There is no such file, or none that can be read.</exception>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Others) Find(string path)
    {
        if (!Directory.Exists(path))
        {
            InputFile.Require(path, "the text to import");
            return ReaderOf(path) is null ? throw new CommandException($"'{DisplayPath.Of(path)}' has a format that import does not read. It reads {Formats}: save the text as one of them.") : ([path], []);
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, MaxRecursionDepth = 16 };
        var all = Directory.EnumerateFiles(path, "*", options).Take(MostFiles + 1).Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        if (all.Count > MostFiles)
        {
            throw new CommandException($"The folder '{DisplayPath.Of(path)}' has more than {MostFiles} files: import a part of it.");
        }

        var files = all.Where(file => ReaderOf(file) is not null).ToList();
        return files.Count == 0
            ? throw new CommandException($"The folder '{DisplayPath.Of(path)}' has no file that import reads: it reads {Formats}.")
            : (files, all.Except(files).ToList());
    }

    /// <summary>Reads, converts and checks the files, and writes the articles.</summary>
    /// <param name="files">The files.</param>
    /// <returns>The articles with their paths, in the order of the files.</returns>
    /// <exception cref="CommandException">A file cannot become an article, or an article is there already; then nothing was written.</exception>
    public IReadOnlyList<(ImportedArticle Article, string Path)> Import(IReadOnlyList<string> files)
    {
        var errors = new List<string>();
        var articles = files.Select(file => Read(file, errors)).OfType<ImportedArticle>().ToList();
        ThrowFor(errors, articles);

        var existing = Slugs();
        var taken = new Dictionary<string, string>(); // names in C#, which two slugs can share
        foreach (var article in articles)
        {
            ChooseSlug(article, taken, existing, errors);
        }

        ThrowFor(errors, []);
        var bySource = articles.ToDictionary(article => Path.GetFullPath(article.Source), article => article.Slug);
        var texts = articles.ConvertAll(article => (Article: article, Text: article.Write(address => bySource.GetValueOrDefault(Target(article.Source, address)) is { } slug ? $"{slug}.md" : null)));
        Check(texts, existing);
        foreach (var (article, text) in texts)
        {
            OutputFile.Write(PathOf(article.Slug), Encoding.UTF8.GetBytes(text));
        }

        return [.. articles.Select(article => (article, PathOf(article.Slug)))];
    }

    private static ITextReader? ReaderOf(string path) => Readers.FirstOrDefault(reader => reader.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()));

    // The file that a relative address names; empty when it names none.
    private static string Target(string source, string address)
    {
        var path = address.Split('#', '?')[0];
        try
        {
            return path.Length is 0 or > 500 || path.Contains(':', StringComparison.Ordinal) ? "" : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source))!, Uri.UnescapeDataString(path)));
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private string PathOf(string slug) => $"{folder.TrimEnd('/', '\\')}/{options.Language}/{slug}.md";

    private ImportedArticle? Read(string path, List<string> errors)
    {
        var report = new ImportReport(path);
        try
        {
            var size = new FileInfo(path).Length;
            if (size > InputText.LongestFile)
            {
                throw new ImportException(FormattableString.Invariant($"The file has {size} bytes and may have {InputText.LongestFile}: import a part of it."));
            }

            var bytes = File.ReadAllBytes(path);
            if (bytes.Length == 0)
            {
                throw new ImportException("The file is empty.");
            }

            var article = new ImportedArticle(path, ReaderOf(path)!.Read(bytes, report), options, report);
            article.Name();
            return article;
        }
        catch (ImportException e)
        {
            errors.AddRange(report.Lines().Append($"{DisplayPath.Of(path)}: {e.Message}"));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add($"{DisplayPath.Of(path)}: The file cannot be read: {e.Message}");
            return null;
        }
    }

    // The slugs of the folder, with the language of each.
    private ILookup<string, string> Slugs() => (Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [])
        .SelectMany(language => Directory.EnumerateFiles(language, "*.md").Select(file => (Slug: Path.GetFileNameWithoutExtension(file), Language: Path.GetFileName(language))))
        .Where(article => Identifier.IsValid(article.Slug))
        .ToLookup(article => article.Slug, article => article.Language);

    private void ChooseSlug(ImportedArticle article, Dictionary<string, string> taken, ILookup<string, string> existing, List<string> errors)
    {
        var wanted = article.Slug;
        var languages = existing.SelectMany(each => each).Append(options.Language);
        if (ReservedSlugs.Has(wanted, languages) || ReservedNames.OfLibrary.Contains(CSharpName.Of(wanted)))
        {
            article.Slug = $"{wanted}-guide";
            article.Report.Changed(SourceLocation.Start, $"the slug is '{article.Slug}', because '{wanted}' is reserved");
        }

        var first = article.Slug;
        for (var n = 2; taken.TryGetValue(CSharpName.Of(article.Slug), out var other); n++)
        {
            article.Slug = FormattableString.Invariant($"{first}-{n}");
            if (!taken.ContainsKey(CSharpName.Of(article.Slug)))
            {
                article.Report.Changed(SourceLocation.Start, $"the slug is '{article.Slug}', because {DisplayPath.Of(other)} gives '{first}' as well");
            }
        }

        taken[CSharpName.Of(article.Slug)] = article.Source;
        if (existing[article.Slug].FirstOrDefault(language => language != options.Language) is { } original)
        {
            errors.Add($"{DisplayPath.Of(article.Source)}: There is an article '{article.Slug}' in '{original}', and this text would count as its translation: give another slug with --slug.");
        }
        else if (File.Exists(PathOf(article.Slug)) && !overwrites)
        {
            errors.Add($"{DisplayPath.Of(article.Source)}: '{DisplayPath.Of(PathOf(article.Slug))}' is there already: give another slug with --slug, or replace it with --force.");
        }
        else if (existing.FirstOrDefault(each => each.Key != article.Slug && CSharpName.Of(each.Key) == CSharpName.Of(article.Slug)) is { } same)
        {
            errors.Add($"{DisplayPath.Of(article.Source)}: The slugs '{article.Slug}' and '{same.Key}' give one name in C#: give another with --slug.");
        }
    }

    private void Check(IReadOnlyList<(ImportedArticle Article, string Text)> texts, ILookup<string, string> existing)
    {
        var found = ImportCheck.Errors(texts, options.Language, existing.Select(each => each.Key));
        if (found.Count == 0)
        {
            return;
        }

        // Places in a file that is not there would help nobody.
        var lines = found.Select(error => $"{DisplayPath.Of(error.Path)}: {error.Id}: {error.Message}").Distinct();
        throw new CommandException($"nothing was written, because these texts are beyond what an article can hold; import a part of each.\n{string.Join('\n', lines)}", ExitCode.ContentErrors);
    }

    private static void ThrowFor(List<string> errors, List<ImportedArticle> articles)
    {
        if (errors.Count > 0)
        {
            var readable = articles.Count > 0 ? FormattableString.Invariant($"\nThe other {articles.Count} can be imported without it.") : "";
            throw new CommandException($"nothing was written.\n{string.Join('\n', errors)}{readable}", ExitCode.ContentErrors);
        }
    }
}
