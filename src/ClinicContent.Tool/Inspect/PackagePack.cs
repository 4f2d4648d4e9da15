using System.IO.Compression;

namespace ClinicContent.Tool;

/// <summary>Finds the pack in a NuGet package: that of the first assembly under <c>lib/</c>, by path, with one.</summary>
internal static class PackagePack
{
    public static Stream? Read(Stream package)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(IsLibrary).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (AssemblyPack.Read(Extract(entry)) is { } pack)
            {
                return pack;
            }
        }

        return null;
    }

    private static bool IsLibrary(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    // What an archive says of its sizes can be wrong, so the limit is kept while reading.
    private static MemoryStream Extract(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > ContentPack.MaxSize)
            {
                throw new InvalidDataException($"'{DisplayText.Of(entry.FullName)}' in it is larger than {ContentPack.MaxSize} bytes.");
            }
        }

        bytes.Position = 0;
        return bytes;
    }
}
