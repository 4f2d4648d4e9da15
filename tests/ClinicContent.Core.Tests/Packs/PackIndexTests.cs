using System.Buffers.Binary;
using System.Text;

namespace ClinicContent.Core.Tests;

/// <summary>An index that was made by hand, sound and damaged.</summary>
public class PackIndexTests
{
    // The section stands behind other bytes, as in a pack.
    private const int Start = 12;
    private const int Slots = 8;
    private const int KeysAt = Start + PackFormat.IndexHeaderSize + (Slots * sizeof(uint));

    private static readonly string[] Keys = ["ankle", "back-pain", "knee", "wrist"];

    [Fact]
    public void A_key_is_found_with_its_values_and_nothing_else_is()
    {
        var index = Open(Bytes());

        Assert.Equal(4, index.Count);
        for (var key = 0; key < Keys.Length; key++)
        {
            Assert.Equal((key, key), (index.Find(Keys[key]), index.Find(Encoding.ASCII.GetBytes(Keys[key]))));
            Assert.Equal((Keys[key], 2, key, key + 1), (index.Key(key), index.ValueCount(key), index.Value(key, 0), index.Value(key, 1)));
        }

        Assert.All(["", "anklf", "Knee", "knees", "kn\u00E9e", new string('a', 256), new string('a', 257)], other => Assert.Equal(-1, index.Find(other)));
        index.Check(5);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("ankle", 0)]
    [InlineData("ankles", 1)]
    [InlineData("b", 1)]
    [InlineData("knee", 2)]
    [InlineData("wrist", 3)]
    [InlineData("z", 4)]
    public void The_first_key_that_is_not_below_a_prefix_is_found(string prefix, int key) => Assert.Equal(key, Open(Bytes()).LowerBound(Encoding.ASCII.GetBytes(prefix)));

    [Fact]
    public void A_value_that_there_is_not_is_told_with_its_place()
    {
        Refused(() => Open(Bytes()).Check(4), "Key 4 of an index has the value 4 of 4", KeysAt + (3 * PackFormat.IndexKeySize));
        Refused(() => Open(Bytes()).Check(3), "Key 3 of an index has the value 3 of 3", KeysAt + (2 * PackFormat.IndexKeySize));
    }

    [Fact]
    public void Keys_out_of_order_are_told_with_their_place()
    {
        Refused(() => Open(Bytes("knee", "back-pain", "ankle", "wrist")).Check(5), "Key 2 of an index is not where it is looked for", KeysAt + PackFormat.IndexKeySize);
        Refused(() => Open(Bytes("ankle", "back-pain", "back-pain", "wrist")).Check(5), "Key 3 of an index is not where it is looked for", KeysAt + (2 * PackFormat.IndexKeySize));
    }

    [Fact]
    public void A_slot_without_a_key_is_told()
    {
        var bytes = Bytes();
        for (var slot = 0; slot < Slots; slot++)
        {
            Write(bytes, Start + PackFormat.IndexHeaderSize + (slot * sizeof(uint)), 5);
        }

        Refused(() => Open(bytes).Find("knee"), "A slot names key 5 of 4", Start + PackFormat.IndexHeaderSize);
    }

    [Fact]
    public void A_look_up_in_slots_that_are_all_taken_ends()
    {
        var bytes = Bytes();
        for (var slot = 0; slot < Slots; slot++)
        {
            Write(bytes, Start + PackFormat.IndexHeaderSize + (slot * sizeof(uint)), 4);
        }

        Assert.Equal(-1, Open(bytes).Find("knee"));
        Assert.Equal(3, Open(bytes).Find("wrist"));
    }

    [Fact]
    public void Values_beyond_the_index_are_told_with_their_place()
    {
        var bytes = Bytes();
        Write(bytes, KeysAt + PackFormat.IndexKeySize + PackFormat.ReferenceSize, 7);

        Refused(() => Open(bytes).ValueCount(1), "Key 1 has values 7 to 9 of 8", KeysAt + PackFormat.IndexKeySize + PackFormat.ReferenceSize);
        Write(bytes, KeysAt + PackFormat.IndexKeySize + PackFormat.ReferenceSize, 6);
        Assert.Equal(2, Open(bytes).ValueCount(1));
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(4, 6)]
    [InlineData(4, 1024)]
    [InlineData(4, 0)]
    public void An_index_that_cannot_be_is_told(uint keys, uint slots)
    {
        var bytes = Bytes();
        Write(bytes, Start, keys);
        Write(bytes, Start + sizeof(uint), slots);

        Refused(() => Open(bytes), $"An index of {keys} keys and {slots} slots does not fit its {SectionLength} bytes", Start);
    }

    private static int SectionLength => PackFormat.IndexHeaderSize + (Slots * sizeof(uint)) + (Keys.Length * (PackFormat.IndexKeySize + (2 * sizeof(uint))));

    private static PackIndex Open(byte[] bytes) => new(new PackBytes(bytes), new PackReference(Start, (uint)SectionLength));

    private static byte[] Bytes(params string[] keys)
    {
        keys = keys.Length > 0 ? keys : Keys;
        var bytes = new byte[Start + SectionLength];
        Write(bytes, Start, (uint)keys.Length);
        Write(bytes, Start + sizeof(uint), Slots);
        var values = KeysAt + (keys.Length * PackFormat.IndexKeySize);
        for (var key = 0; key < keys.Length; key++)
        {
            var at = KeysAt + (key * PackFormat.IndexKeySize);
            Write(bytes, at, (uint)bytes.Length);
            Write(bytes, at + 4, (uint)keys[key].Length);
            Write(bytes, at + 8, (uint)(2 * key));
            Write(bytes, at + 12, 2);
            Write(bytes, values + (8 * key), (uint)key);
            Write(bytes, values + (8 * key) + 4, (uint)key + 1);
            bytes = [.. bytes, .. Encoding.ASCII.GetBytes(keys[key])];
            var slot = PackFormat.Hash(Encoding.ASCII.GetBytes(keys[key]));
            while (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(SlotAt(slot))) != 0)
            {
                slot++;
            }

            Write(bytes, SlotAt(slot), (uint)key + 1);
        }

        return bytes;
    }

    private static int SlotAt(uint slot) => Start + PackFormat.IndexHeaderSize + (int)(slot % Slots * sizeof(uint));

    private static void Write(byte[] bytes, int offset, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), number);

    private static void Refused(Action action, string message, long offset)
    {
        var exception = Assert.Throws<ContentPackException>(action);

        Assert.Equal((message + $" (at byte {offset} of the content pack). Build the pack again, or fetch it again.", offset), (exception.Message, exception.Offset));
    }
}
