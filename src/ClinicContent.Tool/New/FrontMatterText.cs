using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>Writes front matter, each text in double quotes, which YAML reads as JSON does.</summary>
internal sealed class FrontMatterText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new("---\n");

    public static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    public FrontMatterText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds a key with a list of entries, a line each; nothing for an empty list.</summary>
    public FrontMatterText List(string key, IEnumerable<string> entries)
    {
        var lines = entries.Select(entry => $"  - {entry}").ToList();
        return lines.Count == 0 ? this : Line($"{key}:").Line(string.Join('\n', lines));
    }

    /// <summary>Adds a key with a list of ids, all on its line; nothing for an empty list.</summary>
    public FrontMatterText Ids(string key, IReadOnlyCollection<string> ids) => ids.Count == 0 ? this : Line($"{key}: [{string.Join(", ", ids)}]");

    public string End() => _text.Append("---\n").ToString();
}
