using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Finds the front matter of a file.</summary>
internal static class FrontMatterBlock
{
    public const int Longest = 16 * 1024;

    private const string Fence = "---";

    /// <summary>Finds the YAML text, which begins on the second line of the file, and the beginning of the body, even after an error.</summary>
    public static bool TryFind(SourceText source, DiagnosticList diagnostics, out string yaml, out int bodyStart)
    {
        (yaml, bodyStart) = ("", 0);
        var text = source.Text;
        if (NextLine(text, 0, out var start).TrimEnd() is not Fence)
        {
            diagnostics.Add(FrontMatterRules.Missing, SourceLocation.Start);
            return false;
        }

        for (var line = start; line < text.Length;)
        {
            if (NextLine(text, line, out var next).TrimEnd() is Fence)
            {
                (yaml, bodyStart) = (text[start..line], next);
                var size = Encoding.UTF8.GetByteCount(yaml);
                if (size > Longest)
                {
                    diagnostics.Add(FrontMatterRules.TooLarge, SourceLocation.Start, size, Longest);
                    return false;
                }

                return true;
            }

            line = next;
        }

        bodyStart = text.Length;
        diagnostics.Add(FrontMatterRules.Unterminated, SourceLocation.Start);
        return false;
    }

    private static ReadOnlySpan<char> NextLine(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }
}
