namespace ClinicContent;

/// <summary>A run of citations at the end of a block. Renderings write one mark for all of them.</summary>
internal static class CitationRun
{
    /// <summary>Moves to the next citation of a run; false, and the reader stays, when there is none.</summary>
    public static bool MoveNext(ref DocumentReader citation)
    {
        if (citation.NextKind != NodeKind.Citation)
        {
            return false;
        }

        citation.Read();
        return true;
    }

    /// <summary>The word before the numbers of a run that begins here.</summary>
    public static InterfaceWord WordOf(DocumentReader first) => MoveNext(ref first) ? InterfaceWord.CitedSources : InterfaceWord.CitedSource;
}
