using System.Text;

namespace ClinicContent.Compiler;

/// <summary>An area of a pack that holds runs of bytes, each once, in the order in which they were first added.</summary>
internal sealed class PackBlobs
{
    private readonly Dictionary<byte[], uint> _places = new(ByteComparer.Instance);
    private readonly List<byte[]> _blobs = [];

    /// <summary>The area's size in bytes.</summary>
    public uint Size { get; private set; }

    /// <summary>Where the area starts in the pack; set when all is added.</summary>
    public uint Start { get; set; }

    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public void Add(byte[] blob)
    {
        if (blob.Length > 0 && _places.TryAdd(blob, Size))
        {
            _blobs.Add(blob);
            Size = checked(Size + (uint)blob.Length);
        }
    }

    public PackReference Place(string text) => Place(Encoding.UTF8.GetBytes(text));

    /// <summary>Where something that was added stands.</summary>
    public PackReference Place(byte[] blob) =>
        blob.Length == 0 ? new PackReference(Start, 0) : new PackReference(checked(Start + _places[blob]), (uint)blob.Length);

    public void WriteTo(BinaryWriter output) => _blobs.ForEach(output.Write);

    private sealed class ByteComparer : IEqualityComparer<byte[]>
    {
        public static ByteComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        // No order depends on it.
        public int GetHashCode(byte[] bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }
    }
}
