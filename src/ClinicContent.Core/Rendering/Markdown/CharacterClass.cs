namespace ClinicContent;

/// <summary>The class of a character in Markdown's rules of emphasis.</summary>
internal enum CharacterClass
{
    /// <summary>White space, and the beginning and end of a line.</summary>
    Space,

    Punctuation,

    /// <summary>A symbol, which is punctuation since CommonMark 0.31 and was not before.</summary>
    Disputed,

    Other,
}
