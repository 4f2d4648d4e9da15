using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>Reads the articles that have a word of a group, in order.</summary>
internal ref struct PostingReader
{
    private readonly ReadOnlySpan<byte> _list;
    private readonly int _articleCount;
    private int _position;

    /// <param name="list">The list, at least one byte.</param>
    /// <param name="articleCount">The number of articles.</param>
    public PostingReader(ReadOnlySpan<byte> list, int articleCount)
    {
        _list = list;
        (_articleCount, _position) = (articleCount, 1);
        Weight = list[0];
        Article = -1;
    }

    /// <summary>The rarity of the group among the articles, from 1 for one that most articles have.</summary>
    public readonly int Weight { get; }

    /// <summary>The article's position among those of the index.</summary>
    public int Article { get; private set; }

    /// <summary>The impact of the word on the article, 1 to 255.</summary>
    public readonly int Impact => _list[_position - 2];

    /// <summary>The most telling field with the word.</summary>
    public readonly SearchField Field => (SearchField)(_list[_position - 1] >> SearchFormat.FieldShift);

    /// <summary>The number of the section that uses it most, from 1; 0 for none.</summary>
    public readonly int Section => _list[_position - 1] & SearchFormat.LastSection;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read()
    {
        if (_position >= _list.Length)
        {
            return false;
        }

        int distance = _list[_position];
        if (distance < 0x80)
        {
            _position++;
        }
        else
        {
            distance = SearchIndex.Number(_list, ref _position);
        }

        Article += distance + 1;
        _position += 2;
        if ((uint)Article >= (uint)_articleCount || _position > _list.Length)
        {
            throw SearchIndex.Damaged("a list names an article that there is not");
        }

        return true;
    }
}
