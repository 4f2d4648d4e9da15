using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>
/// Finds, before Markdown is parsed, what would take the parser long: its time grows with the square of some marks, measured
/// with Markdig 1.6.0 (40,000 times "[a](b" takes over 6 seconds). The limits are far beyond what an article needs.
/// </summary>
internal static class BodyLimits
{
    public const int Deepest = 64;
    private const int MostLinks = 500;
    private const int MostBrackets = 2000;
    private const int MostStars = 2000;
    private const int MostDefinitions = 1000;
    private const int MostHeadings = 1000;

    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>*+-.)0123456789[_");

    /// <summary>Whether the text may be parsed; if not, an error says why.</summary>
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
                diagnostics.Add(StructureRules.TooDeep, source.PlaceAt(line));
                return false;
            }

            if (links > MostLinks || brackets > MostBrackets || stars > MostStars || definitions > MostDefinitions || headings > MostHeadings)
            {
                var (most, what, where) = (links > MostLinks, brackets > MostBrackets, stars > MostStars, headings > MostHeadings) switch
                {
                    (true, _, _, _) => (MostLinks, "links", "in one paragraph"),
                    (_, true, _, _) => (MostBrackets, "'['", "in one paragraph"),
                    (_, _, true, _) => (MostStars, "'*' and '_'", "in one paragraph"),
                    (_, _, _, true) => (MostHeadings, "headings and lines", "in the article"),
                    _ => (MostDefinitions, "link definitions", "in the article"),
                };
                diagnostics.Add(StructureRules.TooManyMarks, source.PlaceAt(line), most, what, where);
                return false;
            }

            line = end + 1;
        }

        return true;
    }

    /// <summary>The line that most probably nests too deep, when the parser says that one does.</summary>
    public static Place FindDeepest(SourceText source, int start)
    {
        var (deepest, place) = (-1, start);
        for (var line = start; line < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', line) is var found and >= 0 ? found : source.Text.Length;
            var span = source.Text.AsSpan(line, end - line);
            var depth = span.IndexOfAnyExcept(Markers) is var first and >= 0 ? first : span.Length;
            if (depth > deepest)
            {
                (deepest, place) = (depth, line);
            }

            line = end + 1;
        }

        return source.PlaceAt(place);
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
