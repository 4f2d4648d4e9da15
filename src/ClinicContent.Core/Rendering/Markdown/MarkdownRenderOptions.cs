namespace ClinicContent;

/// <summary>How Markdown is rendered.</summary>
public sealed class MarkdownRenderOptions : RenderOptions
{
    internal static MarkdownRenderOptions Default { get; } = new();
}
