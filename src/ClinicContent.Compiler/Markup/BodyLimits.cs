using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>
/// Refuses text, before Markdown is parsed, that would take the parser long: its time grows with the square of some marks, measured with
/// Markdig 1.6.0 (40,000 times "[a](b" takes over 6 seconds). The limits are far beyond the needs of an article.
/// </summary>
internal static class BodyLimits
{
    public const int Deepest = 64;
    private const int MaxLinks = 500;
    private const int MaxBrackets = 2000;
    private const int MaxStars = 2000;
    private const int MaxDefinitions = 1000;
    private const int MaxHeadings = 1000;

    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>*+-.)0123456789[_");

    /// <summary>Checks that the text may be parsed; otherwise an error gives the reason.</summary>
    public static bool Check(SourceText source, int start, DiagnosticList diagnostics)
    {
        var (links, brackets, stars, definitions, headings) = (0, 0, 0, 0, 0);
        var text = source.Text;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var found and >= 0 ? found : text.Length;
            var span = text.AsSpan(line, end - line);
            if (span.IsWhiteSpace())
            {
                (links, brackets, stars) = (0, 0, 0);
            }

            links += span.Count("](");
            brackets += span.Count('[');
            stars += span.Count('*') + span.Count('_');
            definitions += span.Count("]:");
            headings += IsHeading(span) ? 1 : 0;
            if (CountQuotes(span) > Deepest)
            {
                diagnostics.Add(StructureRules.TooDeep, source.LocationAt(line));
                return false;
            }

            if (links > MaxLinks || brackets > MaxBrackets || stars > MaxStars || definitions > MaxDefinitions || headings > MaxHeadings)
            {
                var (most, what, where) = (links > MaxLinks, brackets > MaxBrackets, stars > MaxStars, headings > MaxHeadings) switch
                {
                    (true, _, _, _) => (MaxLinks, "links", "in one paragraph"),
                    (_, true, _, _) => (MaxBrackets, "'['", "in one paragraph"),
                    (_, _, true, _) => (MaxStars, "'*' and '_'", "in one paragraph"),
                    (_, _, _, true) => (MaxHeadings, "headings and lines", "in the article"),
                    _ => (MaxDefinitions, "link definitions", "in the article"),
                };
                diagnostics.Add(StructureRules.TooManyMarks, source.LocationAt(line), most, what, where);
                return false;
            }

            line = end + 1;
        }

        return true;
    }

    /// <summary>Finds the line that most probably nests too deep, after the parser has refused one.</summary>
    public static SourceLocation FindDeepest(SourceText source, int start)
    {
        var (deepest, offset) = (-1, start);
        for (var line = start; line < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', line) is var found and >= 0 ? found : source.Text.Length;
            var span = source.Text.AsSpan(line, end - line);
            var depth = span.IndexOfAnyExcept(Markers) is var first and >= 0 ? first : span.Length;
            if (depth > deepest)
            {
                (deepest, offset) = (depth, line);
            }

            line = end + 1;
        }

        return source.LocationAt(offset);
    }

    // "# a", or the line below an underlined heading.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.StartsWith('#') || (!text.IsEmpty && (!text.ContainsAnyExcept('=') || !text.ContainsAnyExcept('-')));
    }

    private static int CountQuotes(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(" \t>");
        return (end < 0 ? line : line[..end]).Count('>');
    }
}
