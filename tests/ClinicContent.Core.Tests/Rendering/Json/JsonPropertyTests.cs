using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests.Rendering.Json;

/// <summary>Whatever an article holds, it is written as one document in the one form: escaped alike, indented alike.</summary>
[Properties(Arbitrary = [typeof(ArbitraryDocument)])]
public class JsonPropertyTests
{
    [Property(MaxTest = 300)]
    [Trait("Category", "Slow")]
    public void An_article_is_written_as_Utf8JsonWriter_writes_it(ArbitraryDocument document, bool indented)
    {
        var (article, options) = (document.Article(), new JsonRenderOptions { Indented = indented, Parts = ArticleParts.All, ArticleUrl = "/health/{slug}" });

        AssertWrittenAlike(article.ToJson(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.ToJsonLd(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.Sections[0].ToJson(TestPacks.Clinic, options), indented);
        AssertWrittenAlike(article.Sections[0].ToJsonLd(TestPacks.Clinic, options), indented);
    }

    private static void AssertWrittenAlike(string json, bool indented)
    {
        using var document = JsonDocument.Parse(json);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = indented, NewLine = "\n" }))
        {
            document.WriteTo(writer);
        }

        Assert.Equal(Encoding.UTF8.GetString(output.WrittenSpan), json);
    }
}
