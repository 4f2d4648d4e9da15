using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// The writer and the buffers of a rendering as JSON. The options keep them between renderings, so that rendering allocates nothing; each
/// of two concurrent renderings has its own.
/// </summary>
internal sealed class JsonBuffers : IDisposable
{
    private readonly JsonRenderOptions _options;
    private readonly PooledBuffer _value = new();
    private readonly PooledBuffer _address = new();
    private readonly Utf8JsonWriter _json;

    public JsonBuffers(JsonRenderOptions options) =>
        (_options, _json) = (options, Utf8JsonWriterExtensions.Create(_value, options));

    /// <summary>The options of the HTML in the JSON. It has no citation marks, because the list of cited sources stands beside it.</summary>
    public HtmlRenderOptions Html => field ??= new HtmlRenderOptions { ArticleUrl = _options.ArticleUrl, Parts = ArticleParts.Default & ~ArticleParts.Citations };

    /// <summary>Begins a rendering: the JSON follows the existing output, and nothing else may be written there until the writer is flushed.</summary>
    public Utf8JsonWriter Begin(ref Utf8Output output)
    {
        _json.Reset(output.FlushAndGetWriter());
        return _json;
    }

    /// <summary>The address of the article's page, written once; the addresses of its sections begin with it.</summary>
    public ReadOnlySpan<byte> GetUrl(Article article)
    {
        if (_address.Written.IsEmpty)
        {
            var address = new Utf8Output(_address);
            ArticleAddress.Write(ref address, article.Slug, article.Language, _options);
            address.Flush();
        }

        return _address.Written;
    }

    /// <summary>Begins a text that will become a value.</summary>
    public Utf8Output BeginValue()
    {
        _value.Clear();
        return new Utf8Output(_value);
    }

    /// <summary>Ends the text that <see cref="BeginValue"/> began, and returns it.</summary>
    public ReadOnlySpan<byte> EndValue(ref Utf8Output value)
    {
        value.Flush();
        return _value.Written;
    }

    public void Dispose()
    {
        // The caller's output must not live as long as the options.
        _json.Reset(_value);
        _value.Dispose();
        _address.Dispose();
        _options.KeepBuffers(this);
    }
}
