using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>
/// Lists the files of an exported site with the SHA-256 of each, so that a copy of the site shows its changes. It also marks a folder that
/// an export may replace.
/// </summary>
/// <param name="Files">The SHA-256 of each file as lower-case hexadecimal digits, by path. The manifest itself is not among them.</param>
/// <param name="BaseUrl">The public address of the site; null where it is not known.</param>
internal sealed record ExportManifest(IReadOnlyDictionary<string, string> Files, string? BaseUrl = null)
{
    public const string FileName = "manifest.json";

    private const string WrittenBy = "writtenBy";
    private const string Program = "clinic-content export";
    private const string BaseUrlName = "baseUrl";
    private const string FilesName = "files";

    /// <summary>Reads the manifest of a folder; null when there is none from an export.</summary>
    public static ExportManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return root.TryGetProperty(WrittenBy, out var by) && by.ValueEquals(Program)
                ? new(root.GetProperty(FilesName).EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!, StringComparer.Ordinal), root.TryGetProperty(BaseUrlName, out var baseUrl) ? baseUrl.GetString() : null)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The manifest as JSON, its files sorted by path.</summary>
    public byte[] ToJson(SiteContent site)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString(WrittenBy, Program);
            json.WriteString(BaseUrlName, site.Addresses.Base);
            json.WriteStartArray("content");
            foreach (var pack in site.Library.Packs)
            {
                json.WriteStringValue(pack.ContentVersion);
            }

            json.WriteEndArray();
            json.WriteStartObject(FilesName);
            foreach (var (path, hash) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
