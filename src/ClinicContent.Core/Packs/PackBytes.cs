using System.Buffers.Binary;
using System.Text;

namespace ClinicContent;

/// <summary>The bytes of a pack; every read is checked against its bounds.</summary>
internal readonly struct PackBytes(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public ReadOnlyMemory<byte> Memory => bytes;

    public ReadOnlySpan<byte> Slice(PackReference reference)
    {
        var span = bytes.Span;
        if ((ulong)reference.Offset + reference.Length > (ulong)span.Length)
        {
            throw new ContentPackException(
                $"A reference points to {reference.Length} bytes at {reference.Offset}, beyond the end of the pack at {span.Length}",
                reference.Offset);
        }

        return span.Slice((int)reference.Offset, (int)reference.Length);
    }

    public uint UInt32(long offset) =>
        offset >= 0 && offset + sizeof(uint) <= bytes.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[(int)offset..])
            : throw new ContentPackException($"A number lies beyond the end of the pack at {bytes.Length}", offset);

    public PackReference Reference(long offset) => new(UInt32(offset), UInt32(offset + sizeof(uint)));

    public string String(PackReference reference) => Encoding.UTF8.GetString(Slice(reference));
}
