using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ClinicContent.Tool.Tests;

/// <summary>A site that an export wrote, read as a host reads it.</summary>
internal sealed class ExportedSite(string folder)
{
    public const string Base = "https://clinic.example/health";

    public string Folder => folder;

    /// <summary>The path of every file, sorted.</summary>
    public IReadOnlyList<string> Paths =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Checks for a file of pixels rather than text.</summary>
    public static bool IsPicture(string path) => path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".ico", StringComparison.Ordinal);

    public string Text(string path) => IsPicture(path) ? Encoding.Latin1.GetString(File.ReadAllBytes(FullPath(path))) : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(FullPath(path)));

    public JsonElement Json(string path) => JsonDocument.Parse(Text(path)).RootElement;

    public string FullPath(string path) => Path.Combine(folder, path);

    /// <summary>The file that any host gives for an address of the site; null when there is none.</summary>
    /// <param name="address">The address.</param>
    /// <param name="from">The file that names it, to which it may be relative.</param>
    public string? FileOf(string address, string from = "")
    {
        var path = new Uri(new Uri($"{Base}/{from}"), address).GetLeftPart(UriPartial.Path);
        if (!path.StartsWith(Base, StringComparison.Ordinal))
        {
            return null;
        }

        path = path[Base.Length..].TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return File.Exists(FullPath(path)) ? path : null;
    }

    /// <summary>One line for each file: its path, its SHA-256 and its time.</summary>
    public IReadOnlyList<string> State() =>
        [.. Paths.Select(path => $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FullPath(path))))} {File.GetLastWriteTimeUtc(FullPath(path)):O}")];

    public static string[] Arguments(string from, string to, params string[] more) => ["export", from, "--to", to, "--base-url", Base, .. more];
}
