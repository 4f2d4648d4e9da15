namespace ClinicContent;

/// <summary>
/// How JSON and JSON-LD are rendered. Of <see cref="RenderOptions.Parts"/>, the summary, the sources and the call to action can be
/// left out; title, author, version, licence and review are always there.
/// </summary>
public sealed class JsonOptions : RenderOptions
{
    /// <summary>Whether the text is broken into indented lines.</summary>
    /// <value>The default is false.</value>
    public bool Indented { get; init; }

    internal static JsonOptions Default { get; } = new();
}
