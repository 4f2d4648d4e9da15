namespace ClinicContent;

/// <summary>Options for plain text, and for text for a terminal.</summary>
public sealed class TextRenderOptions : RenderOptions
{
    /// <summary>The smallest <see cref="Width"/> that breaks lines.</summary>
    public const int MinWidth = 20;

    /// <summary>The length of the longest line, in characters: 20 or more, or 0 to break no lines. A longer word has a line of its own.</summary>
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
