namespace ClinicContent.Compiler;

/// <summary>A folded word of the articles of a language.</summary>
/// <param name="text">The word.</param>
/// <param name="group">Its group.</param>
internal sealed class IndexedWord(string text, WordGroup group)
{
    public string Text => text;

    public WordGroup Group => group;

    /// <summary>True for a word of an article's text, its title or its other names, rather than of its search terms alone, which have misspelled words as well.</summary>
    public bool IsWritten { get; set; }

    /// <summary>True for the name of a medicine, which never counts as the meaning of a misspelled word.</summary>
    public bool IsMedicine { get; set; }
}
