using System.Runtime.InteropServices;

namespace ClinicContent.Compiler;

/// <summary>Gives the citations of a run of nodes other positions, for an article with another order of sources.</summary>
internal static class CitationPositions
{
    public static ReadOnlySpan<byte> Map(ReadOnlySpan<byte> nodes, Func<int, int> position)
    {
        var mapped = new List<byte>(nodes.Length);
        var reader = new DocumentReader(nodes);
        while (reader.Read())
        {
            if (reader.Kind == NodeKind.Citation)
            {
                mapped.Add((byte)NodeKind.Citation);
                Leb128.Write(mapped, position(reader.Number));
            }
            else
            {
                mapped.AddRange(nodes[reader.Start..reader.Next]);
            }
        }

        return CollectionsMarshal.AsSpan(mapped);
    }
}
