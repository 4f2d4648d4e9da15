namespace ClinicContent;

/// <summary>
/// The terms of a query that an article has, in one number. An article whose names and headings match little of a query still answers it
/// when one of its sections has every word of it. Words scattered over a text are chance.
/// </summary>
internal static class Evidence
{
    private const int SectionBits = 6;
    private const int SectionMask = (1 << SectionBits) - 1;

    /// <summary>The section number for terms in different sections.</summary>
    private const int Scattered = SectionMask;

    private const int Guessed = 1 << SectionBits;
    private const int TermShift = 8;
    private const int TellingShift = 16;
    private const int CountMask = 0xFF;

    /// <summary>Adds a term that the article has.</summary>
    /// <param name="evidence">The evidence of the terms before.</param>
    /// <param name="section">The section that says most of it; 0 for none.</param>
    /// <param name="isTelling">True when clearly not every article has the term.</param>
    /// <param name="isExact">True when the article has the word itself, not just one that was possibly meant.</param>
    public static int With(int evidence, int section, bool isTelling, bool isExact)
    {
        var before = evidence & SectionMask;
        var together = before == 0 || before == section ? section : section == 0 ? before : Scattered;
        return (evidence & ~SectionMask) + (1 << TermShift) + (isTelling ? 1 << TellingShift : 0) | together | (isExact ? 0 : Guessed);
    }

    /// <summary>Checks that one section has every term of a query: its only term, or several that are telling.</summary>
    public static bool IsComplete(int evidence, int terms)
    {
        var (found, telling) = ((evidence >> TermShift) & CountMask, (evidence >> TellingShift) & CountMask);
        return found == terms && (evidence & SectionMask) != Scattered && (evidence & Guessed) == 0 && (terms == 1 || telling > 1);
    }
}
