using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ClinicContent.Compiler;

/// <summary>Reads the pack in an assembly's file as data. The assembly is not loaded, so none of its code can run.</summary>
internal static class AssemblyPack
{
    /// <summary>The resource; null when the assembly has none.</summary>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    public static Stream? Read(Stream file)
    {
        try
        {
            using var image = new PEReader(file, PEStreamOptions.LeaveOpen);
            if (!image.HasMetadata || image.PEHeaders.CorHeader is not { } header)
            {
                throw new BadImageFormatException("It is a program without .NET metadata, not an assembly.");
            }

            var metadata = image.GetMetadataReader();
            foreach (var handle in metadata.ManifestResources)
            {
                var resource = metadata.GetManifestResource(handle);
                if (resource.Implementation.IsNil && metadata.StringComparer.Equals(resource.Name, ContentPack.ResourceName))
                {
                    var data = image.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress).GetReader();
                    data.Offset = checked((int)resource.Offset);
                    return new MemoryStream(data.ReadBytes(data.ReadInt32()));
                }
            }

            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new BadImageFormatException("Its structure is damaged. Build it again, or fetch it again.", e);
        }
    }

    public static ContentPackException Missing(string what) =>
        new($"The {what} holds no articles: it has no resource '{ContentPack.ResourceName}'.");
}
