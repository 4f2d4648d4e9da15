using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Follows the lines of a text, to find those that make a list together: two or more with one mark, or with numbers or letters in order.</summary>
internal sealed partial class ItemMarks
{
    // So many marks in a row make a list. Where a sentence could go on in its first line, all of them are needed; elsewhere, one more is.
    private const int Sure = 2;

    private const int LongestMark = 24; // "Paso 1:", emphasised

    // The marks of a list within a sentence never make one of lines.
    private const int Never = int.MinValue / 2;

    private LeafBlock? _leaf;
    private LeafBlock? _before;
    private ItemMark? _last;
    private int _row;
    private bool _hasLetterBullet;
    private bool _isWithin;

    /// <summary>Takes the next line of a text, which are to be given in their order.</summary>
    /// <param name="leaf">The paragraph of the line.</param>
    /// <param name="lines">The lines of the paragraph.</param>
    /// <param name="at">The line.</param>
    /// <returns>True when the line looks like an item of a list.</returns>
    public bool Take(LeafBlock leaf, IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        if (leaf != _leaf)
        {
            (_before, _leaf, _hasLetterBullet) = (_leaf, leaf, false);
            if (_before?.Parent != leaf.Parent)
            {
                _last = null;
            }
        }

        if (leaf is HeadingBlock || leaf.Parent is TableCell)
        {
            _last = null;
            return false;
        }

        var line = lines[at].Text;
        var (isFirst, isFree) = (at == 0, at == 0 || SentenceEnd.Is(lines[at - 1].Text));
        _isWithin = !isFirst && IsWithinSentence(lines[at - 1].Text, line, _isWithin);
        if (LostMarkup.LetterBullet.Find(line) is not null && leaf.Parent is not ListItemBlock && (isFirst || _hasLetterBullet || (isFree && char.IsUpper(line[2]))))
        {
            return _hasLetterBullet = true;
        }

        if (isFree && (LostMarkup.Dash.Find(line) is not null || LostMarkup.FirstMark.Find(line) is not null))
        {
            (_last, _row) = (ItemMark.Read(line), Sure);
            return true;
        }

        if (ItemMark.Read(isFirst && lines.Count == 1 ? line : WithoutEmphasis(line)) is not { } mark)
        {
            // The first line of the next paragraph goes on with a list as well, unless text stands between.
            _last = isFirst ? null : _last;
            return false;
        }

        // In paragraphs of their own, "Day 1:", "A:" and "Option A:" are as good as headings.
        var follows = _last?.IsFollowedBy(mark) == true && !(isFirst && (mark.IsGlued || mark.Style.EndsWith(':') || (mark.Style is [var first, var second, ..] && char.IsLetter(first) && char.IsLetter(second))));
        _row = (follows, isFree || mark.Number == 0) switch
        {
            _ when _isWithin => Never,
            (true, var free) => _row + (free ? Sure : 1),
            (_, true) => Sure,
            _ => 1,
        };
        _last = mark;
        return follows && _row > Sure;
    }

    /// <summary>Checks that the line taken last, which has a number and stands below another of its paragraph, was meant as an item, and not as a word of the sentence above.</summary>
    public bool IsInterruption(IReadOnlyList<(int Offset, string Text)> lines, int at)
    {
        if (at == 0 || _isWithin || Numbered.Match(lines[at].Text) is not { Success: true } match)
        {
            return false;
        }

        var (number, close) = (NumberOf(match), match.Groups["close"].Value);
        return SentenceEnd.Is(lines[at - 1].Text)
            || ((close == "." || char.IsUpper(match.Groups["text"].Value[0])) && (Has(lines, at - 1, number - 1, close) || Has(lines, at + 1, number + 1, close)));
    }

    // The mark of an item may be emphasised, with its text or without. Emphasised, a hyphen or a star is a bullet as well.
    private static string WithoutEmphasis(string line)
    {
        if (line[0] != LiteralText.InlineFiller)
        {
            return line;
        }

        var text = line.AsSpan().TrimStart(LiteralText.InlineFiller);
        var end = text[..Math.Min(text.Length, LongestMark)].IndexOf(LiteralText.InlineFiller);
        var mark = end < 0 ? text : text[..end];
        var rest = text[mark.Length..].TrimStart(LiteralText.InlineFiller);
        return mark is ['-' or '+' or '*', ' ', ..] || (mark is ['-' or '+' or '*'] && rest.StartsWith(' ')) ? $"•{mark[1..]}{rest}" : $"{mark}{rest}";
    }

    private static bool Has(IReadOnlyList<(int Offset, string Text)> lines, int at, int number, string close) =>
        at < lines.Count && Numbered.Match(lines[at].Text) is { Success: true } match && NumberOf(match) == number && match.Groups["close"].Value == close;

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // "in order: 1) rest, 2) ice and\n3) move": the line above has the mark before this one, and not at its beginning, or is itself within a sentence.
    private static bool IsWithinSentence(string above, string line, bool isAboveWithin)
    {
        if (Counted.Match(line) is not { Success: true } match || !char.IsLower(match.Groups["text"].Value[0]))
        {
            return false;
        }

        var (mark, close) = (match.Groups["mark"].Value, match.Groups["close"].Value);
        var before = int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number - 1).ToString(CultureInfo.InvariantCulture)
            : mark.Length == 1 ? ((char)(mark[0] - 1)).ToString() : mark[1..];
        var at = above.LastIndexOf($"{before}{close}", StringComparison.Ordinal);
        return at > 0 && !(at == 1 && above[0] == '(') ? !char.IsLetterOrDigit(above[at - 1]) : at >= 0 && isAboveWithin;
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,2})(?<close>[.)])[ \t]+(?<text>\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^\(?(?<mark>[0-9]{1,2}|[A-Za-z]|[ivx]{2,4})(?<close>[.)])[ \t]+(?<text>\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted { get; }
}
