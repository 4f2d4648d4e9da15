namespace ClinicContent;

/// <summary>
/// Options for JSON and JSON-LD. Of <see cref="RenderOptions.Parts"/>, you can leave out the summary, the sources and the call to action;
/// title, author, version, license and review are always there.
/// </summary>
public sealed class JsonRenderOptions : RenderOptions
{
    private JsonBuffers? _buffers;

    /// <summary>True to write indented lines; false, the default, for a single line.</summary>
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
