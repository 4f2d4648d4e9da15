using System.Text;

namespace ClinicContent.Compiler;

/// <summary>An area of a pack with texts and runs of bytes, each once, in the order of their first addition.</summary>
internal sealed class PackBlobs
{
    // Texts are looked up as they are: encoding each again to find it would take longer than all else of a large pack.
    private readonly Dictionary<string, PackReference> _texts = [];
    private readonly Dictionary<ReadOnlyMemory<byte>, PackReference> _runs = new(ByteComparer.Instance);
    private readonly List<ReadOnlyMemory<byte>> _blobs = [];

    /// <summary>The area's size in bytes.</summary>
    public uint Size { get; private set; }

    /// <summary>The offset of the area in the pack, set once everything is added.</summary>
    public uint Start { get; set; }

    public void Add(string text)
    {
        if (text.Length > 0 && !_texts.ContainsKey(text))
        {
            _texts.Add(text, Append(Encoding.UTF8.GetBytes(text)));
        }
    }

    public void Add(ReadOnlyMemory<byte> blob)
    {
        if (blob.Length > 0 && !_runs.ContainsKey(blob))
        {
            _runs.Add(blob, Append(blob));
        }
    }

    /// <summary>Gets the position of something that was added.</summary>
    public PackReference Place(string text) => InPack(text.Length == 0 ? default : _texts[text]);

    public PackReference Place(ReadOnlyMemory<byte> blob) => InPack(blob.Length == 0 ? default : _runs[blob]);

    public void WriteTo(BinaryWriter output) => _blobs.ForEach(blob => output.Write(blob.Span));

    /// <summary>Empties the area for another use.</summary>
    public void Clear()
    {
        _texts.Clear();
        _runs.Clear();
        _blobs.Clear();
        Size = 0;
    }

    private PackReference InPack(PackReference inArea) => inArea with { Offset = checked(Start + inArea.Offset) };

    private PackReference Append(ReadOnlyMemory<byte> blob)
    {
        var place = new PackReference(Size, (uint)blob.Length);
        _blobs.Add(blob);
        Size = checked(Size + (uint)blob.Length);
        return place;
    }

    private sealed class ByteComparer : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public static ByteComparer Instance { get; } = new();

        public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

        // No order depends on it.
        public int GetHashCode(ReadOnlyMemory<byte> bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes.Span);
            return hash.ToHashCode();
        }
    }
}
