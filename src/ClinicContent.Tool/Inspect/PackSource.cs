namespace ClinicContent.Tool;

/// <summary>
/// Opens articles from a folder, a pack file, or an assembly or NuGet package with a pack. The content of a file decides, not its name. No
/// code of an assembly is run.
/// </summary>
internal static class PackSource
{
    /// <param name="path">The path of the folder or file.</param>
    /// <param name="defaultLanguage">The language that the articles of a folder are given in when none is asked for.</param>
    /// <param name="isOld">True for articles that others are compared with: they may have slugs that are refused today.</param>
    /// <exception cref="CommandException">There is nothing, it is no such thing, it is damaged, or its articles have errors.</exception>
    public static ContentPack Open(string path, string defaultLanguage, bool isOld = false)
    {
        if (Directory.Exists(path))
        {
            return OpenFolder(CommonOptions.ArticlesIn(path), defaultLanguage);
        }

        if (!File.Exists(path))
        {
            throw new CommandException($"There is no file or folder '{DisplayPath.Of(path)}': correct the path.");
        }

        try
        {
            using var file = File.OpenRead(path);
            var pack = OpenFile(file);

            // So that an error deep inside ends a command before it has written half of its result.
            pack.CheckContent();
            return isOld || ReservedSlugIn(pack) is not { } slug
                ? pack
                : throw new CommandException($"'{DisplayPath.Of(path)}' cannot be used: {ReservedSlugs.ReasonFor(slug)}. Give the article another slug, and no such alias.", ExitCode.ContentErrors);
        }
        catch (Exception e) when (e is ContentPackException or InvalidDataException or BadImageFormatException)
        {
            throw new CommandException($"'{DisplayPath.Of(path)}' cannot be read: {e.Message}", ExitCode.ContentErrors);
        }
    }

    /// <summary>The name of the pack that a folder of articles compiles to.</summary>
    public static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    // A pack of an older compiler can have one that today's refuses (CC0414, CC0415).
    private static string? ReservedSlugIn(ContentPack pack) =>
        pack.Articles.SelectMany(article => article.Aliases.Prepend(article.Slug)).FirstOrDefault(slug => ReservedSlugs.Has(slug, pack.Languages));

    private static ContentPack OpenFolder(string folder, string defaultLanguage)
    {
        var (library, diagnostics) = LibraryCompiler.Compile(folder, new CompilationOptions { Name = NameOf(folder), DefaultLanguage = defaultLanguage });
        return library is not null
            ? ContentPack.FromMemory(PackWriter.Write(library), trusted: true)
            : throw CommandException.ForErrors(folder, diagnostics, "correct the errors above.");
    }

    private static ContentPack OpenFile(FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return start switch
        {
            [(byte)'M', (byte)'Z', ..] => ContentPack.FromStream(AssemblyPack.Read(file) ?? throw AssemblyPack.Missing("assembly")),
            [(byte)'P', (byte)'K', ..] => ContentPack.FromStream(PackagePack.Read(file) ?? throw AssemblyPack.Missing("package")),
            _ => ContentPack.FromStream(file),
        };
    }
}
