using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Builds an index as <see cref="PackIndex"/> reads it.</summary>
internal sealed class PackIndexWriter
{
    private readonly List<(string Key, List<int> Values)> _entries;

    public PackIndexWriter(IEnumerable<(string Key, int Value)> entries) =>
        _entries =
        [
            .. entries.Distinct().GroupBy(e => e.Key)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Select(e => e.Value).Order().ToList())),
        ];

    public int Size => PackFormat.IndexHeaderSize + (SlotCount * sizeof(uint)) + (_entries.Count * PackFormat.IndexKeySize) + (_entries.Sum(e => e.Values.Count) * sizeof(uint));

    // At most half full, so that a look-up meets one or two slots, and never full, so that it ends.
    private int SlotCount => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_entries.Count + 1) * 2);

    public void AddKeys(PackBlobs strings) => _entries.ForEach(entry => strings.Add(entry.Key));

    public void WriteTo(BinaryWriter output, PackBlobs strings)
    {
        output.Write(_entries.Count);
        output.Write(SlotCount);
        foreach (var slot in Slots())
        {
            output.Write(slot);
        }

        var values = 0;
        foreach (var (key, keyValues) in _entries)
        {
            output.Write(strings.Place(key));
            output.Write(values);
            output.Write(keyValues.Count);
            values += keyValues.Count;
        }

        _entries.ForEach(entry => entry.Values.ForEach(output.Write));
    }

    private int[] Slots()
    {
        var slots = new int[SlotCount];
        for (var key = 0; key < _entries.Count; key++)
        {
            var slot = PackFormat.Hash(Encoding.UTF8.GetBytes(_entries[key].Key));
            while (slots[slot & (slots.Length - 1)] != 0)
            {
                slot++;
            }

            slots[slot & (slots.Length - 1)] = key + 1;
        }

        return slots;
    }
}
