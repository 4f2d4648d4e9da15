namespace ClinicContent.Compiler;

/// <summary>Writes an index for <see cref="PackIndex"/>.</summary>
internal static class PackIndexWriter
{
    public static int SizeOf(KeyIndex index) =>
        PackFormat.IndexHeaderSize + (index.SlotCount * sizeof(uint)) + (index.Entries.Count * PackFormat.IndexKeySize) + (index.Entries.Sum(entry => entry.Values.Count) * sizeof(uint));

    public static void AddKeys(KeyIndex index, PackBlobs strings)
    {
        foreach (var (key, _) in index.Entries)
        {
            strings.Add(key);
        }
    }

    public static void Write(KeyIndex index, BinaryWriter output, PackBlobs strings)
    {
        output.Write(index.Entries.Count);
        output.Write(index.SlotCount);
        foreach (var slot in index.Slots())
        {
            output.Write(slot);
        }

        var start = 0;
        foreach (var (key, values) in index.Entries)
        {
            output.Write(strings.Place(key));
            output.Write(start);
            output.Write(values.Count);
            start += values.Count;
        }

        foreach (var value in index.Entries.SelectMany(entry => entry.Values))
        {
            output.Write(value);
        }
    }
}
