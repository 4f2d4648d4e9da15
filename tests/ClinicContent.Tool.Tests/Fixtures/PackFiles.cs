using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ClinicContent.Tool.Tests;

/// <summary>Files that hold a pack: the file itself, an assembly with it as a resource, a package with that assembly.</summary>
internal static class PackFiles
{
    public static byte[] Bytes(this ArticleFolderFixture folder) => PackWriter.Write(folder.Compile().Library!);

    /// <summary>An assembly that holds nothing but a resource, and whose entry point, were it called, is not there.</summary>
    public static byte[] Assembly(byte[] pack, string resource = ContentPack.ResourceName)
    {
        var (metadata, resources) = (new MetadataBuilder(), new BlobBuilder());
        metadata.AddModule(0, metadata.GetOrAddString("Sample.dll"), metadata.GetOrAddGuid(new Guid(1, 2, 3, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Sample"), new Version(1, 0), default, default, default, System.Reflection.AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));

        // Another resource before it, so that its offset is not 0.
        resources.WriteInt32(3);
        resources.WriteBytes(new byte[] { 1, 2, 3 });
        resources.Align(8);
        var offset = (uint)resources.Count;
        resources.WriteInt32(pack.Length);
        resources.WriteBytes(pack);
        metadata.AddManifestResource(System.Reflection.ManifestResourceAttributes.Public, metadata.GetOrAddString("other"), default, 0);
        metadata.AddManifestResource(System.Reflection.ManifestResourceAttributes.Public, metadata.GetOrAddString(resource), default, offset);
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: resources).Serialize(image);
        return image.ToArray();
    }

    public static byte[] Package(params (string Path, byte[] Bytes)[] entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, bytes) in entries)
            {
                // The time of day would change what the mutants of a test change.
                var entry = archive.CreateEntry(path);
                entry.LastWriteTime = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
                using var output = entry.Open();
                output.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
