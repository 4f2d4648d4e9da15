using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>
/// Parses the Markdown of articles: CommonMark and the few extensions listed here, one by one, because Markdig's "advanced" set lets an
/// author write attributes such as onclick. HTML is parsed so that it can be refused.
/// </summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses a text; null, with an error, when it exceeds a limit.</summary>
    public static MarkdownDocument? Parse(SourceText source, int start, DiagnosticList diagnostics)
    {
        if (!BodyLimits.Check(source, start, diagnostics))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(source.Text[start..], Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig ends this way when a text nests deeper than it follows.
            diagnostics.Add(StructureRules.TooDeep, BodyLimits.FindDeepest(source, start));
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseAbbreviations();
        builder.Extensions.Add(new AlertExtension { AllowNestedAlerts = true });
        return builder.Build();
    }
}
