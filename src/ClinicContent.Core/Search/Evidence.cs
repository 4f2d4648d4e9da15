namespace ClinicContent;

/// <summary>
/// What an article has of a query's terms, in one number. An article whose own names and headings say little of a query still answers it where one of its sections has every word of it:
/// words that stand anywhere in a text are chance.
/// </summary>
internal static class Evidence
{
    private const int SectionBits = 6;
    private const int SectionMask = (1 << SectionBits) - 1;

    /// <summary>In the place of a section: different ones.</summary>
    private const int Scattered = SectionMask;

    private const int Guessed = 1 << SectionBits;
    private const int TermShift = 8;
    private const int TellingShift = 16;
    private const int CountMask = 0xFF;

    /// <summary>One more term that the article has.</summary>
    /// <param name="evidence">What it has of the terms before.</param>
    /// <param name="section">The section that says most of it; 0 for none.</param>
    /// <param name="isTelling">Whether not nearly every article has it.</param>
    /// <param name="isExact">Whether it is the very word, and not one that it may have been meant to be.</param>
    public static int With(int evidence, int section, bool isTelling, bool isExact)
    {
        var before = evidence & SectionMask;
        var together = before == 0 || before == section ? section : section == 0 ? before : Scattered;
        return (evidence & ~SectionMask) + (1 << TermShift) + (isTelling ? 1 << TellingShift : 0) | together | (isExact ? 0 : Guessed);
    }

    /// <summary>Whether one section has every term of a query: its only one, or several that say something.</summary>
    public static bool IsComplete(int evidence, int terms)
    {
        var (found, telling) = ((evidence >> TermShift) & CountMask, (evidence >> TellingShift) & CountMask);
        return found == terms && (evidence & SectionMask) != Scattered && (evidence & Guessed) == 0 && (terms == 1 || telling > 1);
    }
}
