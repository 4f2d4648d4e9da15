namespace ClinicContent.Tool;

/// <summary>
/// The folder of a site while it is written. It grows beside the existing one and replaces it in one step, when it is complete. Any earlier
/// end leaves the existing folder unchanged and nothing else.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _target;
    private readonly string _new;
    private readonly string _old;
    private readonly ExportManifest? _before;

    private ExportFolder(string target, ExportManifest? before)
    {
        // Beside it, since only within one file system can a folder be renamed.
        var name = $".{Path.GetFileName(target)}.{Guid.NewGuid():N}";
        var parent = Path.GetDirectoryName(target)!;
        (_target, _before) = (target, before);
        (_new, _old) = (Path.Combine(parent, name + ".new"), Path.Combine(parent, name + ".old"));
    }

    /// <param name="path">The folder: a new or empty one, or the output of an export.</param>
    /// <exception cref="CommandException">It holds something else.</exception>
    public static ExportFolder Begin(string path)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        target = (Directory.Exists(target) ? Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName : null) ?? target;
        if (File.Exists(target) || Path.GetDirectoryName(target) is null)
        {
            throw new CommandException($"'{DisplayPath.Of(path)}' is a file or a root folder, which an export cannot replace: name another folder with --to.");
        }

        var before = Directory.Exists(target) ? ExportManifest.Read(target) : null;
        if (Directory.Exists(target) && FirstForeign(target, before) is { } foreign)
        {
            throw new CommandException(before is null
                ? $"The folder '{DisplayPath.Of(path)}' was not written by an export, and nothing in it was changed: name another with --to, or empty it."
                : $"The folder '{DisplayPath.Of(path)}' also has '{DisplayPath.Of(foreign)}', which no export wrote, and nothing in it was changed: move that elsewhere, or name another folder with --to.");
        }

        var folder = new ExportFolder(target, before);
        Directory.CreateDirectory(folder._new);
        return folder;
    }

    /// <summary>Writes a file. An existing file with the same bytes keeps its time, so that tools which copy by time skip it.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes, string hash)
    {
        var file = Full(_new, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        if (_before?.Files.GetValueOrDefault(path) == hash && new FileInfo(Full(_target, path)) is { Exists: true } before && before.Length == bytes.Length)
        {
            File.SetLastWriteTimeUtc(file, before.LastWriteTimeUtc);
        }
    }

    /// <summary>Moves the folder to its final place.</summary>
    public void Commit()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_new, _target);
            return;
        }

        Directory.Move(_target, _old);
        try
        {
            Directory.Move(_new, _target);
        }
        catch
        {
            Directory.Move(_old, _target);
            throw;
        }

        Directory.Delete(_old, recursive: true);
    }

    public void Dispose()
    {
        if (Directory.Exists(_new))
        {
            Directory.Delete(_new, recursive: true);
        }
    }

    private static string? FirstForeign(string folder, ExportManifest? manifest) =>
        Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
            .Where(entry => !Directory.Exists(entry) || IsLink(entry))
            .Select(entry => Path.GetRelativePath(folder, entry).Replace('\\', '/'))
            .FirstOrDefault(path => manifest is null || (path != ExportManifest.FileName && !manifest.Files.ContainsKey(path)));

    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;

    private static string Full(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
