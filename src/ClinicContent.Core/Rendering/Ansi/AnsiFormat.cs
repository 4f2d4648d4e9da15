namespace ClinicContent;

/// <summary>Renders an article or a section for a terminal: the plain text with escape sequences for styles.</summary>
internal static class AnsiFormat
{
    public static void Write(ref Utf8Output output, in RenderContext rendering, TextRenderOptions options) =>
        TextFormat.Write(ref output, rendering, options, styled: true);
}
