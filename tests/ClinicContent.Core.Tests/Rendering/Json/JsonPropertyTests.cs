using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests.Rendering.Json;

/// <summary>Whatever is written, it is what Utf8JsonWriter would write.</summary>
[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public class JsonPropertyTests
{
    private static readonly string[] Texts =
    [
        "", "plain", "é", "«é» & <b>", "日本語'日本語", "a👍b", "\u0000\u001f\u007f\u0080\u009f", "\u2028\u2029\u202E\uFEFF\uFFFD", "+`\\/\"\t\b\f\r\n",
        new('x', 1000), new('é', 1000), new string('x', 127) + "é", string.Concat(Enumerable.Repeat("👍", 500)), string.Concat(Enumerable.Repeat("x<é", 400)),
    ];

    [Property(MaxTest = 300)]
    public void An_article_is_written_as_Utf8JsonWriter_writes_it(ArbitraryDocument document, bool indented)
    {
        var (article, options) = (document.Article(), new JsonRenderOptions { Indented = indented, Parts = ArticleParts.All, ArticleUrl = "/health/{slug}" });

        AssertWrittenAlike(article.ToJson(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.ToJsonLd(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.Sections[0].ToJson(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.Sections[0].ToJsonLd(TestPacks.Clinic, options), indented);
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_escaped_as_Utf8JsonWriter_escapes_it(string? text) => AssertTextAlike(Encoding.UTF8.GetBytes(text ?? ""));

    [Property(MaxTest = 1000)]
    public void Any_bytes_are_escaped_as_Utf8JsonWriter_escapes_them(byte[] bytes) => AssertTextAlike(bytes);

    [Fact]
    public void Every_character_is_escaped_as_Utf8JsonWriter_escapes_it()
    {
        for (var first = 0; first < 0x20000; first += 64)
        {
            AssertTextAlike(Encoding.UTF8.GetBytes(string.Concat(
                Enumerable.Range(first, 64).Where(Rune.IsValid).Select(value => new Rune(value).ToString() + (value % 3 == 0 ? "x" : "")))));
        }
    }

    [Fact]
    public void Texts_of_any_length_and_script_are_escaped_as_Utf8JsonWriter_escapes_them() => Assert.All(Texts, text => AssertTextAlike(Encoding.UTF8.GetBytes(text)));

    [Property(MaxTest = 500)]
    public void Objects_lists_and_numbers_nest_as_Utf8JsonWriter_nests_them(byte[] steps, bool indented)
    {
        var expected = ByUtf8JsonWriter(json => Write(json, steps), indented);
        using var tree = JsonDocument.Parse(expected);
        var output = new ArrayBufferWriter<byte>();
        var utf8 = new Utf8Output(output);
        var json = new JsonOutput(utf8, indented);

        json.WriteStartObject();
        Rewrite(ref json, tree.RootElement);
        json.Finish(ref utf8);
        utf8.Flush();

        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    // A list stands within an object only, as in the formats.
    private static void Write(Utf8JsonWriter json, byte[] steps)
    {
        var lists = new Stack<bool>([false]);
        json.WriteStartObject();
        foreach (var step in steps)
        {
            switch ((step % 6, lists.Peek()))
            {
                case (0, false):
                    json.WriteStartObject("object");
                    lists.Push(false);
                    break;
                case (0, true):
                    json.WriteStartObject();
                    lists.Push(false);
                    break;
                case (1, false):
                    json.WriteStartArray("list");
                    lists.Push(true);
                    break;
                case (2, var list) when lists.Count > 1:
                    lists.Pop();
                    End(json, list);
                    break;
                case (_, true):
                    json.WriteStringValue("text");
                    break;
                case (_, false):
                    json.WriteNumber("number", step / 10.0);
                    break;
            }
        }

        while (lists.TryPop(out var list))
        {
            End(json, list);
        }
    }

    private static void End(Utf8JsonWriter json, bool list)
    {
        if (list)
        {
            json.WriteEndArray();
        }
        else
        {
            json.WriteEndObject();
        }
    }

    // Of an object or list that was begun already.
    private static void Rewrite(ref JsonOutput json, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String)
                {
                    json.WriteStringValue(item.GetString());
                    continue;
                }

                json.WriteStartObject();
                Rewrite(ref json, item);
            }

            json.WriteEndArray();
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var name = Encoding.UTF8.GetBytes(property.Name);
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Number:
                    json.WriteNumber(name, property.Value.GetDouble());
                    break;
                case JsonValueKind.Array:
                    json.WriteStartArray(name);
                    Rewrite(ref json, property.Value);
                    break;
                default:
                    json.WriteStartObject(name);
                    Rewrite(ref json, property.Value);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void AssertWrittenAlike(string json, bool indented)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(Encoding.UTF8.GetString(ByUtf8JsonWriter(document.WriteTo, indented)), json);
    }

    private static void AssertTextAlike(byte[] utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var expected = ByUtf8JsonWriter(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("bytes"u8, utf8);
                json.WriteString("characters"u8, text);
                json.WriteEndObject();
            },
            indented: false);
        var output = new ArrayBufferWriter<byte>();
        var written = new Utf8Output(output);
        var json = new JsonOutput(written, indented: false);

        json.WriteStartObject();
        json.WriteString("bytes"u8, utf8);
        json.WriteString("characters"u8, text);
        json.WriteEndObject();
        json.Finish(ref written);
        written.Flush();

        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static byte[] ByUtf8JsonWriter(Action<Utf8JsonWriter> write, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, new() { Encoder = JsonOutput.Encoder, Indented = indented, NewLine = "\n" });
        write(json);
        json.Flush();
        return output.WrittenSpan.ToArray();
    }
}
