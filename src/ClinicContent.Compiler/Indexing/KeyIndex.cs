using System.Numerics;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>A hash table from keys to sorted numbers, for <see cref="PackIndex"/>. Equal entries give an equal table.</summary>
internal sealed class KeyIndex
{
    public KeyIndex(IEnumerable<(string Key, int Value)> entries) =>
        Entries =
        [
            .. entries.Distinct().GroupBy(entry => entry.Key)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<int>)[.. group.Select(entry => entry.Value).Order()])),
        ];

    /// <summary>The keys in ordinal order, each with its values.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<int> Values)> Entries { get; }

    /// <summary>The number of slots. At most half are in use, so that a lookup meets one or two, and one is free, so that it ends.</summary>
    public int SlotCount => (int)BitOperations.RoundUpToPowerOf2((uint)(Entries.Count + 1) * 2);

    /// <summary>The entry number for each slot, from 1; 0 for a free one.</summary>
    public int[] Slots()
    {
        var slots = new int[SlotCount];
        for (var entry = 0; entry < Entries.Count; entry++)
        {
            var slot = PackFormat.Hash(Encoding.UTF8.GetBytes(Entries[entry].Key));
            while (slots[slot & (slots.Length - 1)] != 0)
            {
                slot++;
            }

            slots[slot & (slots.Length - 1)] = entry + 1;
        }

        return slots;
    }
}
