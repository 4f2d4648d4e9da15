namespace ClinicContent.Compiler;

/// <summary>A folded word of the articles of a language.</summary>
/// <param name="text">The word.</param>
/// <param name="group">Its group.</param>
internal sealed class IndexedWord(string text, WordGroup group)
{
    public string Text => text;

    public WordGroup Group => group;

    /// <summary>True for the name of a medicine, which never counts as the meaning of a misspelled word.</summary>
    public bool IsMedicine { get; set; }
}
