using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>Reads the words of a search index in order.</summary>
internal ref struct IndexWordReader
{
    /// <summary>The greatest length of a word, in bytes.</summary>
    public const int Longest = WordReader.LongestWord * 3;

    private readonly ReadOnlySpan<byte> _words;
    private readonly int _wordCount;
    private readonly int _groupCount;
    private Buffer _buffer;
    private int _position;
    private int _next;
    private int _length;
    private int _group;

    /// <param name="words">The words of the index.</param>
    /// <param name="position">The offset of the first word to read.</param>
    /// <param name="first">Its number.</param>
    /// <param name="wordCount">The number of words in the index.</param>
    /// <param name="groupCount">The number of groups in the index.</param>
    public IndexWordReader(ReadOnlySpan<byte> words, int position, int first, int wordCount, int groupCount)
    {
        _words = words;
        (_position, _next, _wordCount, _groupCount) = (position, first, wordCount, groupCount);
    }

    /// <summary>The current word; the next read changes it.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Word => ((ReadOnlySpan<byte>)_buffer)[.._length];

    /// <summary>The number of bytes in common with the word before; 0 for the first word of a block.</summary>
    public int Shared { get; private set; }

    public readonly int Group => _group >> 1;

    /// <summary>True for the name of a medicine.</summary>
    public readonly bool IsMedicine => (_group & 1) != 0;

    public bool Read()
    {
        if (_next >= _wordCount)
        {
            return false;
        }

        if (_position < 0 || _position > _words.Length - 2)
        {
            throw SearchIndex.Damaged("a word is missing");
        }

        var (shared, further) = (_words[_position], _words[_position + 1]);
        _position += 2;
        if (shared > (_next % SearchFormat.WordsInBlock == 0 ? 0 : _length) || shared + further > Longest || further > _words.Length - _position)
        {
            throw SearchIndex.Damaged("a word is too long");
        }

        _words.Slice(_position, further).CopyTo(((Span<byte>)_buffer)[shared..]);
        _position += further;
        Shared = shared;
        _length = shared + further;
        _group = SearchIndex.Number(_words, ref _position);
        if (_group >> 1 >= _groupCount)
        {
            throw SearchIndex.Damaged("a word's group is");
        }

        _next++;
        return true;
    }

    [InlineArray(Longest)]
    private struct Buffer
    {
        private byte _first;
    }
}
