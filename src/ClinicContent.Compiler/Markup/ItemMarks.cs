using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ClinicContent.Compiler;

/// <summary>Follows the lines of a text, to find those that make a list together: two or more with one mark, or with numbers or letters in order.</summary>
internal sealed class ItemMarks
{
    private const string EndsOfSentence = ".:;!?…";

    private LeafBlock? _leaf;
    private LeafBlock? _before;
    private ItemMark? _last;
    private bool _hasLetterBullet;

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
        var (isFirst, isFree) = (at == 0, at == 0 || EndsOfSentence.Contains(lines[at - 1].Text[^1], StringComparison.Ordinal));
        if (LostMarkup.LetterBullet.Find(line) is not null && leaf.Parent is not ListItemBlock && (isFirst || _hasLetterBullet || (isFree && char.IsUpper(line[2]))))
        {
            return _hasLetterBullet = true;
        }

        if (isFree && (LostMarkup.Dash.Find(line) is not null || LostMarkup.FirstMark.Find(line) is not null))
        {
            _last = ItemMark.Read(line);
            return true;
        }

        if (ItemMark.Read(line) is not { } mark)
        {
            // The first line of the next paragraph goes on with a list as well, unless text stands between.
            _last = isFirst ? null : _last;
            return false;
        }

        var follows = _last?.IsFollowedBy(mark) == true && !(isFirst && mark.IsGlued);
        _last = mark;
        return follows;
    }
}
