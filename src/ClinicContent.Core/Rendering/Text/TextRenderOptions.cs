namespace ClinicContent;

/// <summary>How plain text, or text for a terminal, is rendered.</summary>
public sealed class TextRenderOptions : RenderOptions
{
    /// <summary>The narrowest text that can be asked for.</summary>
    public const int MinWidth = 20;

    /// <summary>The longest line, in characters, 20 or more; a longer word stands on a line of its own. 0 for lines that are not broken.</summary>
    /// <value>The default is 80.</value>
    public int Width
    {
        get;
        set => Set(ref field, value);
    } = 80;

    internal static TextRenderOptions Default { get; } = new();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Validate() =>
        Width is 0 or >= MinWidth ? base.Validate() : [.. base.Validate(), $"Width {Width} is too narrow: use {MinWidth} or more, or 0 for lines that are not broken."];
}
