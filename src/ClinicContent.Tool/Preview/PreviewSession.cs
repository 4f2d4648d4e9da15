namespace ClinicContent.Tool;

/// <summary>Shows a folder of articles in a browser, again after each change, until it is ended.</summary>
internal sealed class PreviewSession : IDisposable
{
    private readonly string _folder;
    private readonly TextWriter _output;
    private readonly FolderWatcher _watcher;
    private readonly PreviewServer _server;
    private readonly PreviewContent _content;

    /// <summary>Begins to listen and to watch.</summary>
    /// <param name="folder">The folder of articles.</param>
    /// <param name="defaultLanguage">The language that articles are given in when none is asked for.</param>
    /// <param name="clinicFiles">The profiles of clinics to choose from.</param>
    /// <param name="port">The port to listen on; null for any.</param>
    /// <param name="output">The output for messages.</param>
    /// <exception cref="CommandException">There is no such folder or file, or the port is taken.</exception>
    public PreviewSession(string folder, string defaultLanguage, IReadOnlyList<string> clinicFiles, int? port, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException($"There is no folder '{DisplayPath.Of(folder)}': correct the path.");
        }

        foreach (var file in clinicFiles)
        {
            InputFile.Require(file, "a clinic profile");
        }

        (_folder, _output) = (folder, output);
        _server = PreviewServer.Listen(port, folder);
        _watcher = new(folder, clinicFiles);
        _content = new(folder, defaultLanguage, clinicFiles, _server.Address);
    }

    /// <summary>The address to open, with a slash at its end.</summary>
    public string Address => _server.Address;

    public async Task RunAsync(CancellationToken cancellation)
    {
        _output.Write($"Preview of {DisplayPath.Of(_folder)}: {Address}\nEnd it with Ctrl+C.\n");
        var state = _content.Compile(null);
        Show(state);
        try
        {
            while (true)
            {
                await _watcher.WaitAsync(cancellation).ConfigureAwait(false);
                state = _content.Compile(state);
                Show(state);
            }
        }
        catch (OperationCanceledException)
        {
            await _server.EndAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _content.Dispose();
        _server.Dispose();
    }

    private void Show(PreviewState state)
    {
        _server.Show(state);
        var report = new TextReport(Terminal.On(_output));
        report.Write(state.Diagnostics);
        report.WriteSummary(state.FileCount, state.Diagnostics);
    }
}
