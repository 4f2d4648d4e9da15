namespace ClinicContent;

/// <summary>Renders an article or a section for a terminal: the plain text, with styles. Without its escape sequences it is the plain text.</summary>
internal static class AnsiRenderer
{
    public static void Write(ref Utf8Output output, in Rendering rendering, TextOptions options) =>
        TextRenderer.Write(ref output, rendering, options, styled: true);
}
