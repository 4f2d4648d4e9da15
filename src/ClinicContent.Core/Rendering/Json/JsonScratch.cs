namespace ClinicContent;

/// <summary>
/// What a rendering as JSON needs besides its output. It is kept with the options from one rendering to the next, its buffer given back, so that
/// rendering allocates nothing; two renderings at once each have their own.
/// </summary>
internal sealed class JsonScratch(JsonRenderOptions options) : IDisposable
{
    private readonly PooledBuffer _value = new();
    private readonly PooledBuffer _address = new();

    /// <summary>How the HTML within is rendered.</summary>
    public HtmlRenderOptions Html => field ??= new HtmlRenderOptions { ArticleUrl = options.ArticleUrl };

    /// <summary>The address of the page of the article that is rendered, written once: it is that of each section, too, but for the end.</summary>
    public ReadOnlySpan<byte> AddressOf(Article article)
    {
        if (_address.Written.IsEmpty)
        {
            var address = new Utf8Output(_address);
            ArticleAddress.Write(ref address, article.Slug, article.Language, options);
            address.Flush();
        }

        return _address.Written;
    }

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

    public void Dispose()
    {
        _value.Dispose();
        _address.Dispose();
        options.Scratch = this;
    }
}
