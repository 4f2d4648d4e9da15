using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>Checks that a document can be walked to its end, that its containers nest, and at most <see cref="PackFormat.MaxNesting"/> deep.</summary>
internal static class DocumentCheck
{
    /// <exception cref="ContentPackException">The document is damaged.</exception>
    public static void Check(ReadOnlySpan<byte> document)
    {
        var reader = new DocumentReader(document);
        var open = default(OpenNodes);
        var depth = 0;
        while (reader.Read())
        {
            if (reader.IsEnd)
            {
                if (depth == 0 || open[--depth] != (byte)reader.Kind)
                {
                    throw reader.Damaged($"The end of a {reader.Kind} has no beginning");
                }
            }
            else if (reader.IsContainer)
            {
                if (depth == PackFormat.MaxNesting)
                {
                    throw reader.Damaged($"The document nests more than {PackFormat.MaxNesting} deep");
                }

                open[depth++] = (byte)reader.Kind;
            }
        }

        if (depth != 0)
        {
            throw reader.Damaged($"The document ends within a {(NodeKind)open[depth - 1]}");
        }
    }

    [InlineArray(PackFormat.MaxNesting)]
    private struct OpenNodes
    {
        private byte _first;
    }
}
