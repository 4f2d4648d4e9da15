using System.Reflection;

namespace ClinicContent.Testing;

/// <summary>The snapshots of a test project, and the test methods that they belong to.</summary>
internal static class SnapshotFiles
{
    private const string Verified = ".verified.";

    /// <summary>The snapshots below a folder that no method of the types has: the test was deleted or renamed, or its first parameter was.</summary>
    /// <remarks>
    /// A method without parameters has the one snapshot <c>{Type}.{Method}</c>. Those of a method with parameters begin with
    /// <c>{Type}.{Method}_{first}=</c>. Rows of a theory are not judged, because only a run tells which there are.
    /// </remarks>
    public static IReadOnlyList<string> WithoutTest(string folder, IEnumerable<Type> types)
    {
        var stems = types.SelectMany(type => type.GetRuntimeMethods().Select(method => StemOf(type, method))).ToHashSet();
        return
        [
            .. Directory.EnumerateFiles(folder, $"*{Verified}*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => file.Split('/')[0] is not ("bin" or "obj") && !stems.Contains(StemOf(Path.GetFileName(file))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string StemOf(Type type, MethodInfo method)
    {
        var name = $"{(type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name)}.{method.Name}";
        return method.GetParameters() is [var first, ..] ? $"{name}_{first.Name}=" : name;
    }

    private static string StemOf(string file)
    {
        var name = file[..file.LastIndexOf(Verified, StringComparison.Ordinal)];
        return name.IndexOf('=') is var end and >= 0 ? name[..(end + 1)] : name;
    }
}
