namespace ClinicContent;

/// <summary>A group that matches a term of a query.</summary>
/// <param name="Group">The group.</param>
/// <param name="Likeness">The certainty of the match: <see cref="Exact"/>, or less.</param>
internal record struct TermAlternative(int Group, int Likeness)
{
    public const int Exact = 16;

    /// <summary>The beginning of a word that is still being typed.</summary>
    public const int Prefix = 13;

    /// <summary>A word of which less than two thirds are typed, behind other words.</summary>
    public const int HalfPrefix = 8;

    /// <summary>Another form of a word, by its ending.</summary>
    public const int Form = 14;

    /// <summary>A word with n in the place of ñ.</summary>
    public const int Tilde = 10;

    /// <summary>A word with one letter wrong, and with two.</summary>
    public const int Misspelled = 11;
    public const int BadlyMisspelled = 8;
}
