using System.Threading.Channels;

namespace ClinicContent.Tool;

/// <summary>Reports changes of a file in a folder, or of other files.</summary>
internal sealed class FolderWatcher : IDisposable
{
    // An editor saves in several steps; a whole folder may be copied. What is still changing is waited for, but not for ever.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);
    private const int MaxWaits = 10;

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public FolderWatcher(string folder, IEnumerable<string> files)
    {
        Watch(new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true });
        foreach (var file in files.Select(Path.GetFullPath))
        {
            Watch(new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file)));
        }
    }

    /// <summary>Waits until a change, and then until there has been none for a moment.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        for (var waits = 0; waits < MaxWaits; waits++)
        {
            await Task.Delay(Quiet, cancellation).ConfigureAwait(false);
            if (!_changes.Reader.TryRead(out _))
            {
                return;
            }
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(FileSystemWatcher watcher)
    {
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;

        // More happened than could be noted: that is a change, too.
        watcher.Error += Tell;
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Tell(object sender, EventArgs change) => _changes.Writer.TryWrite(true);
}
