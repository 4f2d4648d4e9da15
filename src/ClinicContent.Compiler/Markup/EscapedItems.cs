using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Finds lists and headings whose marks have backslashes, as programs write them that turn a typed list into Markdown. One line alone may mean what it says.</summary>
internal sealed partial class EscapedItems
{
    private const int Longest = 12; // a mark with the space behind it

    private const int LongestLine = 2000;

    private ContainerBlock? _parent;
    private Match? _last;
    private int _lastOffset;
    private bool _isTold;

    /// <summary>Finds the lines of a paragraph, which are to be given in their order.</summary>
    /// <param name="leaf">The paragraph.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the parsed text begins in it.</param>
    /// <returns>The offset of each list and heading in the parsed text, and its name.</returns>
    public IEnumerable<(int Offset, string Name)> Find(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, string source, int start)
    {
        if (leaf.Parent != _parent)
        {
            (_parent, _last) = (leaf.Parent, null);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var match = Mark.Match(source, start + lines[i].Offset, Math.Min(Longest, source.Length - start - lines[i].Offset));
            if (source.AsSpan(start + lines[i].Offset, Math.Min(lines[i].Text.Length, source.Length - start - lines[i].Offset)).IndexOf("\\*\\*") >= 0 && Strong.Match(source, start + lines[i].Offset, Math.Min(lines[i].Text.Length, LongestLine)) is { Success: true } strong)
            {
                yield return (strong.Index - start, "strong text");
            }

            if (match.Groups["heading"].Success)
            {
                yield return (lines[i].Offset, "a heading");
            }

            if (!match.Groups["close"].Success)
            {
                // A line that goes on with the item above it.
                _last = i == 0 ? null : _last;
                continue;
            }

            if (_last is null || !Follows(match, _last, isFirst: i == 0))
            {
                (_last, _lastOffset, _isTold) = (match, lines[i].Offset, false);
                continue;
            }

            _last = match;
            if (!_isTold)
            {
                _isTold = true;
                yield return (_lastOffset, "an item of a list");
            }
        }
    }

    // In paragraphs of their own, hyphens can be those of a dialogue, and stars those of notes.
    private static bool Follows(Match mark, Match last, bool isFirst) =>
        mark.Groups["close"].Value == last.Groups["close"].Value
        && (NumberOf(mark) is { } number ? number == NumberOf(last) + 1 : !isFirst);

    private static int? NumberOf(Match mark) => mark.Groups["number"] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : mark.Groups["letter"] is { Success: true, ValueSpan: [var letter] } ? letter
        : null;

    [GeneratedRegex(@"\\\*\\\*[\p{L}\p{N}¿¡""“(][^\n*]{0,200}?[\p{L}\p{N}.!?:)""”]\\\*\\\*(?!\\\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Strong { get; }

    [GeneratedRegex(@"\G((?<heading>\\#{2,6})|((?<number>[0-9]{1,3})|(?<letter>[A-Za-z]))\\(?<close>[.)])|\\(?<close>[-+*]))[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
