using System.Reflection;

namespace ClinicContent;

/// <summary>Reads style sheets and scripts, which are files of the project and resources of its assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="assembly">The assembly that holds the file.</param>
    /// <param name="name">The file's name.</param>
    public static byte[] Read(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no resource '{name}'.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
