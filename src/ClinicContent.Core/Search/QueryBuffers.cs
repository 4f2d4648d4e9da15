using System.Runtime.CompilerServices;

namespace ClinicContent;

/// <summary>The memory that understanding a query takes; it lies on the stack.</summary>
internal struct QueryBuffers
{
    /// <summary>The words of a query that count; those behind them are not read.</summary>
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
