namespace ClinicContent;

/// <summary>How JSON and JSON-LD are rendered.</summary>
public sealed class JsonOptions : RenderOptions
{
    /// <summary>Whether the text is broken into indented lines.</summary>
    /// <value>The default is false.</value>
    public bool Indented { get; init; }

    internal static JsonOptions Default { get; } = new();
}
