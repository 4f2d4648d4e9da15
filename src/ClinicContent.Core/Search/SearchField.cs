namespace ClinicContent;

/// <summary>The most telling field of an article with a word. The values are part of the pack format.</summary>
internal enum SearchField
{
    /// <summary>The text of a section.</summary>
    Body = 0,

    /// <summary>The display of a medical code.</summary>
    Code = 1,

    /// <summary>A word of a search term of several words.</summary>
    SearchWord = 2,

    /// <summary>The heading of a section.</summary>
    Heading = 3,

    Summary = 4,

    /// <summary>A search term of one word.</summary>
    SearchTerm = 5,

    AlsoCalled = 6,

    Title = 7,
}
