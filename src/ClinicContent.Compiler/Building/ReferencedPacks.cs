namespace ClinicContent.Compiler;

/// <summary>Opens the packs of the assemblies that a project references.</summary>
internal static class ReferencedPacks
{
    /// <summary>The packs of those files that hold one. Most references hold none, and are passed over.</summary>
    /// <param name="files">Assemblies and pack files.</param>
    public static IReadOnlyList<ContentPack> Open(IEnumerable<string> files) => [.. files.Select(TryOpen).OfType<ContentPack>().DistinctBy(pack => pack.Name).OrderBy(pack => pack.Name, StringComparer.Ordinal)];

    private static ContentPack? TryOpen(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var isAssembly = file.ReadByte() == 'M' && file.ReadByte() == 'Z';
            file.Position = 0;
            return !isAssembly ? ContentPack.FromStream(file) : AssemblyPack.Read(file) is { } pack ? ContentPack.FromStream(pack) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or ContentPackException or InvalidDataException)
        {
            // A reference without a pack that can be read counts as one without articles; the link says so.
            return null;
        }
    }
}
