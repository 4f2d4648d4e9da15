using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>The memory for understanding a query, on the stack.</summary>
internal struct QueryBuffers
{
    /// <summary>The greatest number of words in a query; further words are ignored.</summary>
    public const int MostWords = 24;

    public const int MostAlternatives = 16;

    public WordList Words;
    public TermList Terms;
    public AlternativeList Alternatives;
    public LetterList Letters;

    [InlineArray(MostWords)]
    public struct WordList
    {
        private QueryWord _first;
    }

    [InlineArray(MostWords)]
    public struct TermList
    {
        private QueryTerm _first;
    }

    [InlineArray(MostWords * MostAlternatives)]
    public struct AlternativeList
    {
        private TermAlternative _first;
    }

    [InlineArray(MostWords * WordReader.LongestWord)]
    public struct LetterList
    {
        private char _first;
    }
}
