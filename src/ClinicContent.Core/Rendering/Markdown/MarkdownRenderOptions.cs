namespace ClinicContent;

/// <summary>Options for Markdown.</summary>
public sealed class MarkdownRenderOptions : RenderOptions
{
    internal static MarkdownRenderOptions Default { get; } = new();
}
