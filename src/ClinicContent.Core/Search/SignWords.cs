using System.Numerics;

namespace ClinicContent;

/// <summary>The words of a query as places, a bit each, for finding signs of an emergency. The default has none.</summary>
internal readonly ref struct SignWords
{
    private readonly ReadOnlySpan<QueryWord> _words;

    // Words that say something: they keep apart what stands before and after them.
    private readonly uint _telling;

    public SignWords(SearchIndex index, in SearchQuery query)
    {
        _words = query.Words;
        for (var word = 0; word < _words.Length; word++)
        {
            var group = _words[word].Group;
            _telling |= group >= 0 && index.IsFiller(group) ? 0 : 1u << word;
            Medicines |= _words[word].IsMedicine ? 1u << word : 0;
        }
    }

    /// <summary>The names of medicines.</summary>
    public uint Medicines { get; }

    /// <summary>The words of a group.</summary>
    public uint PlacesOf(int group)
    {
        var places = 0u;
        for (var word = 0; word < _words.Length; word++)
        {
            places |= _words[word].Group == group ? 1u << word : 0;
        }

        return places;
    }

    /// <summary>Finds where all members stand near each other, in any order.</summary>
    /// <param name="members">The places of each member.</param>
    /// <param name="reach">The greatest number of other telling words between them.</param>
    /// <returns>The words of the members there; 0 for none.</returns>
    public uint Together(ReadOnlySpan<uint> members, int reach)
    {
        var (all, found) = (0u, 0u);
        foreach (var places in members)
        {
            if (places == 0)
            {
                return 0;
            }

            all |= places;
        }

        for (var starts = all; starts != 0; starts &= starts - 1)
        {
            // From each word to the nearest one that completes the members.
            var window = 0u;
            for (var rest = starts; rest != 0 && !HoldsAll(members, window); rest &= rest - 1)
            {
                window |= 1u << BitOperations.TrailingZeroCount(rest);
            }

            if (HoldsAll(members, window))
            {
                var (first, last) = (BitOperations.TrailingZeroCount(starts), BitOperations.Log2(window));
                var between = (2u << last) - (1u << first);
                found |= BitOperations.PopCount(between & _telling & ~all) <= reach ? window : 0;
            }
        }

        return found;
    }

    private static bool HoldsAll(ReadOnlySpan<uint> members, uint window)
    {
        foreach (var places in members)
        {
            if ((places & window) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
