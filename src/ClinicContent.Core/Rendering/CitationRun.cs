namespace ClinicContent;

/// <summary>The sources that a block cites stand in a row at its end, and renderings write one mark for all of them.</summary>
internal static class CitationRun
{
    /// <summary>Goes on to the next citation of a row; false, and the reader stays, when there is none.</summary>
    public static bool MoveNext(ref DocumentReader citation)
    {
        if (citation.NextKind != NodeKind.Citation)
        {
            return false;
        }

        citation.Read();
        return true;
    }

    /// <summary>The word before the numbers of a row that begins here.</summary>
    public static InterfaceWord WordOf(DocumentReader first) => MoveNext(ref first) ? InterfaceWord.CitedSources : InterfaceWord.CitedSource;
}
