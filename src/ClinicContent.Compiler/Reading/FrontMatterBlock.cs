using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Finds the front matter of a file.</summary>
internal static class FrontMatterBlock
{
    public const int Longest = 32 * 1024;

    private const string Fence = "---";
    private const string OtherFences = "-–—―+";

    /// <summary>Finds the YAML text, which begins on the second line of the file, and the beginning of the body, even after an error.</summary>
    public static bool TryFind(SourceText source, DiagnosticList diagnostics, out string yaml, out int bodyStart)
    {
        (yaml, bodyStart) = ("", 0);
        var text = source.Text;
        var first = NextLine(text, 0, out var start).TrimEnd();
        if (first is not Fence)
        {
            bodyStart = IsLikeFence(first) ? EndOfOther(text, start) : 0;
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

    // A word processor makes a dash of three hyphens, and Hugo has plus signs. What stands between two such lines is not the text of the article.
    private static bool IsLikeFence(ReadOnlySpan<char> line) => line.Length is > 0 and <= 8 && !line.ContainsAnyExcept(OtherFences);

    private static int EndOfOther(string text, int start)
    {
        for (var line = start; line < text.Length;)
        {
            if (IsLikeFence(NextLine(text, line, out var next).TrimEnd()))
            {
                return next;
            }

            line = next;
        }

        return 0;
    }

    private static ReadOnlySpan<char> NextLine(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }
}
