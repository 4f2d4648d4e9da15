namespace ClinicContent;

/// <summary>What a character is to Markdown's rules of emphasis.</summary>
internal enum CharacterClass
{
    /// <summary>White space, and the beginning and end of a line.</summary>
    Space,

    Punctuation,

    /// <summary>A symbol: punctuation since CommonMark 0.31, and none before.</summary>
    Disputed,

    Other,
}
