namespace ClinicContent.Compiler;

/// <summary>Looks for blocks that a clinic may leave out.</summary>
internal static class OptionalBlocks
{
    /// <summary>Whether all blocks of a document can be left out, and it has any: a clinic that says nothing would be shown a heading without a text.</summary>
    public static bool IsAll(ReadOnlySpan<byte> document)
    {
        var reader = new DocumentReader(document);
        var any = false;
        while (reader.Read())
        {
            if (reader.Kind != NodeKind.Optional)
            {
                return false;
            }

            any = true;
            reader.Skip();
        }

        return any;
    }
}
