namespace ClinicContent.Compiler;

/// <summary>Finds blocks that a clinic may leave out.</summary>
internal static class OptionalBlocks
{
    /// <summary>Checks for a document that consists of optional blocks only. A clinic without these values would show a heading without a text.</summary>
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
