using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>
/// The room that the C# compiler leaves for a pack in an assembly: a resource of zeros, which the pack is written into afterwards. So
/// an article whose names are as they were costs no run of the C# compiler.
/// </summary>
internal static class PackRoom
{
    // Few corrections of a text need another step, and no assembly grows by more than one.
    private const int Step = 16 * 1024;

    /// <summary>The size of the room for a pack of this size, which depends on nothing else: the same articles give the same assembly.</summary>
    public static long For(long pack) => (pack + Step - 1) / Step * Step;

    /// <summary>Writes the zeros for a pack of this size, unless they are there: the C# compiler runs when their file is another.</summary>
    public static void Write(string path, long pack)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != For(pack))
        {
            OutputFile.Write(path, file => file.SetLength(For(pack)));
        }
    }

    /// <summary>Writes a pack into the room that an assembly has for it, in place of one that is there.</summary>
    /// <param name="assembly">The assembly's file.</param>
    /// <param name="pack">The pack.</param>
    /// <exception cref="CommandException">The assembly has no such room.</exception>
    public static void Fill(byte[] assembly, ReadOnlySpan<byte> pack)
    {
        using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(assembly));
        var metadata = image.GetMetadataReader();
        var resource = metadata.ManifestResources.FirstOrDefault(resource => metadata.StringComparer.Equals(metadata.GetManifestResource(resource).Name, ContentPack.ResourceName));
        var headers = image.PEHeaders;
        var start = resource.IsNil ? 0 : FileOffset(headers, headers.CorHeader!.ResourcesDirectory.RelativeVirtualAddress) + (int)metadata.GetManifestResource(resource).Offset;
        if (start == 0 || For(BinaryPrimitives.ReadInt32LittleEndian(assembly.AsSpan(start))) != For(pack.Length))
        {
            throw new CommandException($"The assembly has no room for the resource '{ContentPack.ResourceName}' of {pack.Length} bytes. Build it anew: dotnet build --no-incremental.");
        }

        BinaryPrimitives.WriteInt32LittleEndian(assembly.AsSpan(start), pack.Length);
        var room = assembly.AsSpan(start + sizeof(int), (int)For(pack.Length));
        pack.CopyTo(room);
        room[pack.Length..].Clear();

        // An assembly is known by its module's id, which names its content: the C# compiler gave it that of the zeros.
        var guids = headers.MetadataStartOffset + metadata.GetHeapMetadataOffset(HeapIndex.Guid);
        var id = assembly.AsSpan(guids + ((metadata.GetHeapOffset(metadata.GetModuleDefinition().Mvid) - 1) * 16), 16);
        id.Clear();
        SHA256.HashData(assembly).AsSpan(0, id.Length).CopyTo(id);
    }

    private static int FileOffset(PEHeaders headers, int address)
    {
        var section = headers.SectionHeaders[headers.GetContainingSectionIndex(address)];
        return section.PointerToRawData + address - section.VirtualAddress;
    }
}
