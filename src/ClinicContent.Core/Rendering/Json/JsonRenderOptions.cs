namespace ClinicContent;

/// <summary>
/// How JSON and JSON-LD are rendered. Of <see cref="RenderOptions.Parts"/>, the summary, the sources and the call to action can be
/// left out; title, author, version, licence and review are always there.
/// </summary>
public sealed class JsonRenderOptions : RenderOptions
{
    private JsonScratch? _scratch;

    /// <summary>Whether the text is broken into indented lines.</summary>
    /// <value>The default is false.</value>
    public bool Indented
    {
        get;
        set => Set(ref field, value);
    }

    internal static JsonRenderOptions Default { get; } = new();

    /// <summary>Kept from the last rendering; null while one has it.</summary>
    internal JsonScratch? Scratch
    {
        set => Volatile.Write(ref _scratch, value);
    }

    internal JsonScratch TakeScratch() => Interlocked.Exchange(ref _scratch, null) ?? new JsonScratch(this);

    private protected override void Forget() => _scratch = null;
}
