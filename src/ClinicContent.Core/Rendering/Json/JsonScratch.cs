using System.Text.Json;

namespace ClinicContent;

/// <summary>
/// What a rendering as JSON needs besides its output. It is kept with the options from one rendering to the next, its buffers given back, so that
/// rendering allocates nothing; two renderings at once each have their own.
/// </summary>
internal sealed class JsonScratch : IDisposable
{
    private readonly JsonOptions _options;
    private readonly PooledBuffer _text = new();
    private readonly PooledBuffer _value = new();

    public JsonScratch(JsonOptions options)
    {
        _options = options;
        Json = new Utf8JsonWriter(_text, SchemaOrg.WriterOptions(options));
    }

    public Utf8JsonWriter Json { get; }


    /// <summary>How the HTML within is rendered.</summary>
    public HtmlOptions Html => field ??= new HtmlOptions { ArticleUrl = _options.ArticleUrl };

    /// <summary>Begins a text that is written before it becomes a value.</summary>
    public Utf8Output Begin()
    {
        _value.Clear();
        return new Utf8Output(_value);
    }

    /// <summary>The text that was written since <see cref="Begin"/>.</summary>
    public ReadOnlySpan<byte> End(ref Utf8Output value)
    {
        value.Flush();
        return _value.Written;
    }

    /// <summary>Writes what <see cref="Json"/> has written.</summary>
    public void WriteTo(ref Utf8Output output)
    {
        Json.Flush();
        output.Write(_text.Written);
    }

    public void Dispose()
    {
        Json.Reset();
        _text.Dispose();
        _value.Dispose();
        _options.Scratch = this;
    }
}
