using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the lists of a site as JSON, escaped as the articles are.</summary>
internal static class SiteJson
{
    public static Utf8JsonWriter Begin(IBufferWriter<byte> output, JsonRenderOptions options) =>
        new(output, new() { Encoder = JsonOutput.Encoder, Indented = options.Indented, NewLine = "\n" });

    public static void WriteDate(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly date)
    {
        Span<byte> iso = stackalloc byte[10];
        date.TryFormat(iso, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, iso);
    }

    /// <summary>A list of texts, left out when it is empty.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
