namespace ClinicContent.Tool;

/// <summary>The files of an exported site by their addresses. Only files that the export wrote have one, so that no path leads out of the folder.</summary>
internal sealed class FileSite
{
    private const string IndexFile = "index.html";
    private const string ErrorFile = "404.html";
    private const string Html = "text/html; charset=utf-8";

    private readonly string _folder;
    private readonly HashSet<string> _names;

    private FileSite(string folder, string root, IEnumerable<string> names) =>
        (_folder, Root, _names) = (folder, root, names.Where(name => IsWithin(folder, name)).Append(ExportManifest.FileName).ToHashSet(StringComparer.Ordinal));

    /// <summary>The path of the site, with a slash at its end: the one that it has on its host, by which its page for errors leads to the others.</summary>
    public string Root { get; }

    /// <summary>Opens the folder of a site.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="CommandException">No export wrote it.</exception>
    public static FileSite Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException($"There is no folder '{DisplayPath.Of(folder)}': name the one that 'clinic-content export' wrote.");
        }

        if (ExportManifest.Read(folder) is not { } manifest)
        {
            throw new CommandException($"The folder '{DisplayPath.Of(folder)}' has no {ExportManifest.FileName} of an export: name the one that 'clinic-content export' wrote.");
        }

        var path = SiteAddresses.IsBase(manifest.BaseUrl) ? new Uri(manifest.BaseUrl!).AbsolutePath.TrimEnd('/') : "";
        return new(Path.GetFullPath(folder), path + "/", manifest.Files.Keys);
    }

    /// <summary>The answer to a request, as a host of files gives it.</summary>
    /// <param name="path">The path, with a slash in front, decoded.</param>
    /// <returns>The status; the file to send, with its media type, or the path to go to; neither for a site without a page for errors.</returns>
    public (int Status, string? File, string MediaType, string? Location) Find(string path)
    {
        if (path == "/" && Root != "/")
        {
            return (302, null, "", Root);
        }

        if (path.StartsWith(Root, StringComparison.Ordinal))
        {
            var name = path[Root.Length..];
            name = name.Length == 0 || name.EndsWith('/') ? name + IndexFile : name;
            if (_names.Contains(name))
            {
                return (200, Full(name), MediaTypeOf(name), null);
            }

            if (_names.Contains($"{name}/{IndexFile}"))
            {
                return (301, null, "", path + "/");
            }
        }

        return path + "/" == Root ? (301, null, "", Root) : (404, _names.Contains(ErrorFile) ? Full(ErrorFile) : null, Html, null);
    }

    private static bool IsWithin(string folder, string name) =>
        !name.Contains('\\') && Path.GetFullPath(Path.Combine(folder, name)).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // By the name that a route gives its file, or else by its ending.
    private static string MediaTypeOf(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var ending = Path.GetExtension(file);
        return file == IndexFile || ending == ".html" ? Html
            : SiteRoutes.ForFiles.FirstOrDefault(route => route.Pattern == file)?.MediaType
            ?? (ending.Length == 0 ? null : SiteRoutes.ForFiles.FirstOrDefault(route => route.Pattern.Contains('{') && Path.GetExtension(route.Pattern) == ending)?.MediaType)
            ?? (ending == ".json" ? "application/json" : "text/plain; charset=utf-8");
    }

    private string Full(string name) => Path.Combine(_folder, name.Replace('/', Path.DirectorySeparatorChar));
}
