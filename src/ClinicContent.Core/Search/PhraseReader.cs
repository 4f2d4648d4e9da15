namespace ClinicContent;

/// <summary>Reads the phrases of an article, each a set of groups in ascending order.</summary>
internal ref struct PhraseReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _groupCount;
    private int _position;
    private int _left;
    private int _groupsLeft;

    public PhraseReader(ReadOnlySpan<byte> bytes, int position, int groupCount)
    {
        _bytes = bytes;
        (_position, _groupCount) = (position, groupCount);
        _left = SearchIndex.Number(bytes, ref _position);
    }

    /// <summary>The field that the phrase is from.</summary>
    public SearchField Field { get; private set; }

    /// <summary>Moves to the next phrase, even from the middle of one.</summary>
    public bool Read()
    {
        while (_groupsLeft > 0)
        {
            ReadGroup(out _);
        }

        if (_left <= 0)
        {
            return false;
        }

        _left--;
        Field = (SearchField)SearchIndex.Number(_bytes, ref _position);
        _groupsLeft = SearchIndex.Number(_bytes, ref _position);
        if (_groupsLeft is < 1 or > SearchFormat.LongestPhrase)
        {
            throw SearchIndex.Damaged("a phrase is too long");
        }

        return true;
    }

    /// <summary>Moves to the next group of the phrase.</summary>
    public bool ReadGroup(out int group)
    {
        if (_groupsLeft == 0)
        {
            group = -1;
            return false;
        }

        _groupsLeft--;
        group = SearchIndex.Number(_bytes, ref _position);
        return group < _groupCount ? true : throw SearchIndex.Damaged("a phrase's group is");
    }
}
