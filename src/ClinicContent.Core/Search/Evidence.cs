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

    /// <summary>The number of words that can stand together by chance.</summary>
    public const int MostByChance = 2;

    private const int Guessed = 1 << SectionBits;
    private const int RegionInTerm = 1 << 7;
    private const int TermShift = 8;
    private const int TellingShift = 16;
    private const int CountMask = 0xFF;
    private const int Region = 1 << 24;
    private const int MentionsRegionFlag = 1 << 25;
    private const int Strong = 1 << 26;
    private const int NameShift = 27;
    private const int MostNames = 15;

    /// <summary>Adds a term that the article has.</summary>
    /// <param name="evidence">The evidence of the terms before.</param>
    /// <param name="section">The section that says most of it; 0 for a name of the article, -1 for a search term with other words.</param>
    /// <param name="isTelling">True when clearly not every article has the term.</param>
    /// <param name="isExact">True when the article has the word itself, not just one that was possibly meant.</param>
    public static int With(int evidence, int section, bool isTelling, bool isExact)
    {
        var before = evidence & SectionMask;
        section = section < 0 ? Scattered : section;
        var together = before == 0 || before == section ? section : section == 0 ? before : Scattered;
        return (evidence & ~SectionMask) + (1 << TermShift) + (isTelling ? 1 << TellingShift : 0) | together | (isExact ? 0 : Guessed);
    }

    /// <summary>Checks for every term of a query with several telling ones, wherever the article has them.</summary>
    public static bool HasAll(int evidence, int terms) => ((evidence >> TermShift) & CountMask) == terms && ((evidence >> TellingShift) & CountMask) > MostByChance;

    /// <summary>Checks for most terms of a query of four or more with several telling ones, wherever the article has them.</summary>
    public static bool HasMost(int evidence, int terms) => terms > MostByChance + 1 && ((evidence >> TellingShift) & CountMask) > MostByChance && ((evidence >> TermShift) & CountMask) * 5 >= terms * 4;

    /// <summary>Checks for a part of the body in a search term of an article that has most of a query with several telling words.</summary>
    public static bool HasRegionAmongOthers(int evidence, int terms) =>
        (evidence & RegionInTerm) != 0 && ((evidence >> TellingShift) & CountMask) is > MostByChance and var telling && telling * 4 >= terms * 3;

    /// <summary>Adds a term that the article's names or summary have.</summary>
    public static int WithName(int evidence) => evidence >> NameShift < MostNames ? evidence + (1 << NameShift) : evidence;

    /// <summary>Checks that the names and the summary have every term of a query of several.</summary>
    public static bool IsInNames(int evidence, int terms) => terms is > 1 and <= MostNames && evidence >> NameShift == terms;

    /// <summary>Adds that the article says the rarest term more than once, or in its summary, a heading or a name.</summary>
    public static int WithStrength(int evidence) => evidence | Strong;

    /// <summary>Checks that the article says the rarest term more than once, or in its summary, a heading or a name.</summary>
    public static bool IsStrong(int evidence) => (evidence & Strong) != 0;

    /// <summary>Adds a part of the body that the article has.</summary>
    /// <param name="evidence">The evidence of the terms before.</param>
    /// <param name="field">The most telling field that has it.</param>
    /// <param name="isCommon">True when most articles have it, which are about it then.</param>
    public static int WithRegion(int evidence, SearchField field, bool isCommon) => evidence | MentionsRegionFlag | (field == SearchField.SearchWord ? RegionInTerm : 0) | (isCommon || field is SearchField.Code or >= SearchField.Heading ? Region : 0);

    /// <summary>Checks for a part of the body in a name, a heading or the summary of the article, or in a code that it has.</summary>
    public static bool HasRegion(int evidence) => (evidence & Region) != 0;

    /// <summary>Checks for a part of the body anywhere in the article, which may be about another: "bend your knees".</summary>
    public static bool MentionsRegion(int evidence) => (evidence & MentionsRegionFlag) != 0;

    /// <summary>
    /// Checks that one section has every term of a query: its only term, or several that are telling. One or two words that it says once are chance, such as "birth
    /// control" in a list of medicines that do not go together.
    /// </summary>
    public static bool IsComplete(int evidence, int terms)
    {
        var (found, telling) = ((evidence >> TermShift) & CountMask, (evidence >> TellingShift) & CountMask);
        return found == terms && (found > MostByChance || (evidence & Strong) != 0) && (evidence & SectionMask) != Scattered && (evidence & Guessed) == 0 && (terms == 1 || telling > 1);
    }
}
