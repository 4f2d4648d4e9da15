using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ClinicContent;

/// <summary>Writes JSON the same way in every part of the library.</summary>
internal static class Utf8JsonWriterExtensions
{
    // Escapes what could end or begin markup (< > & ' "), so that the text can stand in a script element, U+2028 and U+2029.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static Utf8JsonWriter Create(IBufferWriter<byte> output, JsonRenderOptions options) =>
        new(output, new() { Encoder = Encoder, Indented = options.Indented, NewLine = "\n", SkipValidation = true });

    public static void WriteDate(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly date)
    {
        Span<byte> iso = stackalloc byte[Utf8Output.IsoDateLength];
        Utf8Output.FormatIsoDate(iso, date);
        json.WriteString(name, iso);
    }

    /// <summary>Writes a list of texts, unless it is empty.</summary>
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
