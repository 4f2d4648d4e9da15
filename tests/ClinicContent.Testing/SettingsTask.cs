using System.Reflection;
using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>A comparison that can still be configured, and that starts when it is awaited or turned into a task.</summary>
public sealed class SettingsTask
{
    private readonly MethodInfo _method;
    private readonly string _target;
    private readonly string _extension;
    private readonly string _sourceDirectory;
    private string _directory;
    private object?[] _parameters = [];
    private Task? _comparison;

    internal SettingsTask(MethodInfo method, string target, string extension, string sourceFile)
    {
        _method = method;
        _target = target;
        _extension = extension;
        _sourceDirectory = Path.GetDirectoryName(sourceFile) ?? "";
        _directory = _sourceDirectory;
    }

    /// <summary>Names the snapshot after the test's arguments.</summary>
    /// <param name="parameters">The values of the test method's parameters, from the first on.</param>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>Keeps the snapshot in a folder other than that of the test's source file.</summary>
    /// <param name="directory">A full path, or one relative to the folder of the test's source file.</param>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = Path.Combine(_sourceDirectory, directory);
        return this;
    }

    /// <summary>Starts the comparison, once.</summary>
    public Task ToTask() => _comparison ??= CompareAsync();

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison as its task.</summary>
    public static implicit operator Task(SettingsTask task) => task.ToTask();

    private async Task CompareAsync()
    {
        if (!Directory.Exists(_sourceDirectory))
        {
            throw new DirectoryNotFoundException(
                $"Snapshots are kept beside the test's source file, but there is no folder '{_sourceDirectory}'. " +
                "Build the tests on this machine with DeterministicSourcePaths=false.");
        }

        var snapshot = new Snapshot(_method, _parameters, _directory, _extension);
        UsedNames.Claim(snapshot);
        var accept = Acceptance.IsAskedFor(Environment.GetEnvironmentVariable);
        await SnapshotComparison.RunAsync(snapshot, _target, accept);
    }
}
