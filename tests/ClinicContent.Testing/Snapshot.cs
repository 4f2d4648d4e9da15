using System.Reflection;

namespace VerifyXunit;

/// <summary>A snapshot's name and its place on disk.</summary>
internal sealed class Snapshot(MethodInfo method, object?[] parameters, string directory, string extension)
{
    public string Directory { get; } = directory;

    /// <summary><c>{Type}.{Method}{_param=value}*</c>: the file name up to <c>.verified.</c>.</summary>
    public string Name { get; } = SnapshotName.Of(method, parameters);

    public string VerifiedFile => $"{Name}.verified.{extension}";

    public string ReceivedFile => $"{Name}.received.{extension}";

    public string VerifiedPath => Path.Combine(Directory, VerifiedFile);

    public string ReceivedPath => Path.Combine(Directory, ReceivedFile);
}
