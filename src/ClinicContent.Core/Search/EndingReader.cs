namespace ClinicContent;

/// <summary>Reads the endings of the words of a language, longest first.</summary>
internal ref struct EndingReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;
    private int _left;

    public EndingReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _left = SearchIndex.Number(bytes, ref _position);
    }

    public ReadOnlySpan<byte> Ending { get; private set; }

    public bool Read()
    {
        if (_left <= 0)
        {
            return false;
        }

        _left--;
        var length = SearchIndex.Number(_bytes, ref _position);
        if (length > _bytes.Length - _position)
        {
            throw SearchIndex.Damaged("an ending is too long");
        }

        Ending = _bytes.Slice(_position, length);
        _position += length;
        return true;
    }

    /// <summary>Checks for an ending.</summary>
    public static bool Has(ReadOnlySpan<byte> endings, ReadOnlySpan<byte> ending)
    {
        var reader = new EndingReader(endings);
        while (reader.Read())
        {
            if (reader.Ending.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }
}
