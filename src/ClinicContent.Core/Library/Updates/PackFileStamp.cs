namespace ClinicContent;

/// <summary>
/// What a file looks like from outside. The target of links is a part of it: Kubernetes replaces a mounted file by pointing a link elsewhere.
/// </summary>
/// <param name="Target">The file at the end of all links.</param>
/// <param name="Length">Its length; -1 when there is no such file.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct PackFileStamp(string Target, long Length, DateTime Written)
{
    public static PackFileStamp Of(string path)
    {
        var file = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? new FileInfo(target.FullName) : new FileInfo(path);
        return file.Exists ? new(file.FullName, file.Length, file.LastWriteTimeUtc) : new(file.FullName, -1, default);
    }
}
