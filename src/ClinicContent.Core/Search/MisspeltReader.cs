namespace ClinicContent;

/// <summary>Reads the misspelled names of medicines among the words of a search index, in order. Authors list them, so that they are found, but they are no suggestion.</summary>
internal ref struct MisspeltReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _wordCount;
    private int _position;
    private int _left;

    public MisspeltReader(ReadOnlySpan<byte> bytes, int wordCount)
    {
        _bytes = bytes;
        (_wordCount, Word) = (wordCount, -1);
        _left = bytes.IsEmpty ? 0 : SearchIndex.Number(bytes, ref _position);
    }

    /// <summary>The number of the misspelled word.</summary>
    public int Word { get; private set; }

    /// <summary>The number of the word as it is spelled.</summary>
    public int Right { get; private set; }

    public bool Read()
    {
        if (_left <= 0)
        {
            return false;
        }

        _left--;
        var word = (long)Word + 1 + SearchIndex.Number(_bytes, ref _position);
        Right = SearchIndex.Number(_bytes, ref _position);
        if (word >= _wordCount || Right >= _wordCount)
        {
            throw SearchIndex.Damaged("a misspelled word is not one of its words");
        }

        Word = (int)word;
        return true;
    }
}
