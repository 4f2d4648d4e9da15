using System.Buffers;
using System.Reflection;

namespace ClinicContent;

/// <summary>
/// An embedded resource, read where the runtime mapped it. The mapping lives as long as its assembly is loaded, so the
/// assembly is kept referenced; an assembly that can be unloaded is not read this way (see <see cref="ContentPack.FromAssembly"/>).
/// </summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream stream, Assembly assembly) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)(stream.Length - stream.Position));
    private readonly Assembly _assembly = assembly;

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    public override string ToString() => $"clinic content of {_assembly.GetName().Name}";

    protected override void Dispose(bool disposing)
    {
    }
}
