namespace ClinicContent;

/// <summary>
/// The outside view of a file: the target of its links, its length and its time. The target matters because Kubernetes replaces a mounted
/// file by pointing a link elsewhere.
/// </summary>
/// <param name="Target">The file at the end of all links.</param>
/// <param name="Length">Its length; -1 when there is no such file.</param>
/// <param name="Written">The time of the last write.</param>
internal readonly record struct PackFileStamp(string Target, long Length, DateTime Written)
{
    public static PackFileStamp Of(string path)
    {
        var file = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? new FileInfo(target.FullName) : new FileInfo(path);
        return file.Exists ? new(file.FullName, file.Length, file.LastWriteTimeUtc) : new(file.FullName, -1, default);
    }
}
