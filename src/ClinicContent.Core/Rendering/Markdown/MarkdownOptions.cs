namespace ClinicContent;

/// <summary>How Markdown is rendered.</summary>
public sealed class MarkdownOptions : RenderOptions
{
    internal static MarkdownOptions Default { get; } = new();
}
