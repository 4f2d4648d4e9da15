namespace ClinicContent.Compiler;

/// <summary>The forms of a word in the articles of a language.</summary>
/// <param name="key">What they have in common.</param>
/// <param name="isStop">Whether they say nothing by themselves.</param>
/// <param name="isFiller">Whether they say little by themselves.</param>
internal sealed class WordGroup(string key, bool isStop, bool isFiller)
{
    public string Key => key;

    public bool IsStop => isStop;

    public bool IsFiller => isFiller;

    /// <summary>Its number in the index; known when all words are.</summary>
    public int Number { get; set; }
}
