namespace ClinicContent;

/// <summary>
/// How JSON and JSON-LD are rendered. Of <see cref="RenderOptions.Parts"/>, the summary, the sources and the call to action can be
/// left out; title, author, version, licence and review are always there.
/// </summary>
public sealed class JsonRenderOptions : RenderOptions
{
    private JsonBuffers? _buffers;

    /// <summary>Whether the text is broken into indented lines.</summary>
    /// <value>The default is false.</value>
    public bool Indented
    {
        get;
        set => Set(ref field, value);
    }

    internal static JsonRenderOptions Default { get; } = new();

    /// <summary>Takes the buffers of the last rendering, unless another rendering has them.</summary>
    internal JsonBuffers TakeBuffers() => Interlocked.Exchange(ref _buffers, null) ?? new JsonBuffers(this);

    /// <summary>Keeps buffers for the next rendering.</summary>
    internal void KeepBuffers(JsonBuffers buffers) => Volatile.Write(ref _buffers, buffers);

    private protected override void Forget() => _buffers = null;
}
