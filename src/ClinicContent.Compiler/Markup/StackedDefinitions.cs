using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds definition lists of reStructuredText: a term, and its meaning indented in the line below.</summary>
internal static class StackedDefinitions
{
    private const int LeastIndent = 2;
    private const int LongestTerm = 50;

    /// <summary>Finds the offset in the parsed text of the meaning; null for any other paragraph.</summary>
    /// <param name="leaf">The paragraph.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="text">The parsed text.</param>
    public static int? Find(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, string text)
    {
        if (leaf is not ParagraphBlock || lines.Count < 2 || lines[0].Text.Length > LongestTerm || leaf.Span.Start < 0)
        {
            return null;
        }

        // A term is no sentence, and does not end like one that goes on; its meaning begins with a capital.
        var term = lines[0].Text.AsSpan().Trim(LiteralText.InlineFiller);
        var meaning = lines[1].Text.AsSpan().TrimStart(LiteralText.InlineFiller);
        var isTerm = term is [var first, .., var last] && char.IsUpper(first) && (char.IsLetter(last) || last == ')') && meaning is [var letter, ..] && char.IsUpper(letter);
        return isTerm && Column(text, lines[1].Offset) >= Column(text, leaf.Span.Start) + LeastIndent && !EndsWithBreak(text, lines[1].Offset) ? lines[1].Offset : null;
    }

    private static int Column(string text, int offset) => offset == 0 ? 0 : offset - text.LastIndexOf('\n', offset - 1) - 1;

    // Two spaces at the end of the line above part it from this one.
    private static bool EndsWithBreak(string text, int offset)
    {
        var feed = text.LastIndexOf('\n', Math.Max(0, offset - 1));
        return feed > 1 && (text[feed - 1] == '\\' || (text[feed - 1] == ' ' && text[feed - 2] == ' '));
    }
}
