using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClinicContent.Tool.Tests;

/// <summary>The language server for YAML that editors run, with the settings of a project.</summary>
internal sealed class YamlLanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly string _project;
    private readonly JsonNode _settings;

    private YamlLanguageServer(string installed, string project)
    {
        _project = project;
        _settings = JsonNode.Parse(File.ReadAllText(Path.Combine(project, ".vscode/settings.json")))!;
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(installed, "node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Starts the server for a project, after it was installed once for all runs.</summary>
    public static YamlLanguageServer Start(string project)
    {
        var installed = Path.Combine(AppContext.BaseDirectory, "YamlLanguageServer");
        if (!Directory.Exists(Path.Combine(installed, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-fund", "--no-audit"]) { WorkingDirectory = installed, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = npm.StandardError.ReadToEndAsync();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            Assert.True(npm.ExitCode == 0, $"'npm ci' failed: {error.Result}");
        }

        return new(installed, project);
    }

    /// <summary>Opens files of the project, and gives what the server says of each: the line, from 1, and the message.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(int Line, string Message)>> Diagnose(IReadOnlyList<(string Path, string Text)> files)
    {
        var root = new Uri(_project).AbsoluteUri;
        var found = new Dictionary<string, IReadOnlyList<(int Line, string Message)>>();
        using var timeout = new Timer(_ => _process.Kill(), null, Patience, Timeout.InfiniteTimeSpan);
        Send(new() { ["id"] = 1, ["method"] = "initialize", ["params"] = new JsonObject { ["processId"] = Environment.ProcessId, ["rootUri"] = root, ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "project" }), ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true } } } });
        while (found.Count < files.Count)
        {
            var message = Receive();
            switch ((string?)message["method"], message["id"])
            {
                case (null, _):
                    Send(new() { ["method"] = "initialized", ["params"] = new JsonObject() });
                    foreach (var (path, text) in files)
                    {
                        Send(new() { ["method"] = "textDocument/didOpen", ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = $"{root}/{path}", ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } } });
                    }

                    break;
                case ("workspace/configuration", { } id):
                    Send(new() { ["id"] = id.DeepClone(), ["result"] = new JsonArray([.. message["params"]!["items"]!.AsArray().Select(item => Setting((string?)item!["section"]))]) });
                    break;
                case (_, { } id):
                    Send(new() { ["id"] = id.DeepClone(), ["result"] = null });
                    break;
                case ("textDocument/publishDiagnostics", null):
                    var opened = ((string)message["params"]!["uri"]!)[(root.Length + 1)..];
                    found[Uri.UnescapeDataString(opened)] = [.. message["params"]!["diagnostics"]!.AsArray().Select(each => ((int)each!["range"]!["start"]!["line"]! + 1, (string)each["message"]!))];
                    break;
            }
        }

        return found;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private JsonObject? Setting(string? section) =>
        section == "yaml" ? new JsonObject { ["validate"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false }, ["schemas"] = _settings["yaml.schemas"]!.DeepClone() } : null;

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(message);
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        stream.Write(bytes);
        stream.Flush();
    }

    private JsonNode Receive()
    {
        var stream = _process.StandardOutput.BaseStream;
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            head.Append(stream.ReadByte() is >= 0 and var next ? (char)next : throw new EndOfStreamException("The language server ended, or did not answer in time."));
        }

        var body = new byte[int.Parse(head.ToString().Split("Content-Length: ")[1].Split("\r\n")[0], null)];
        stream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }
}
