namespace ClinicContent.Compiler;

/// <summary>The forms of a word in the articles of a language.</summary>
/// <param name="key">Their common key.</param>
/// <param name="isStop">True when they carry no meaning by themselves.</param>
/// <param name="isFiller">True when they carry little meaning by themselves.</param>
/// <param name="isRegion">True when they name a part of the body.</param>
internal sealed class WordGroup(string key, bool isStop, bool isFiller, bool isRegion)
{
    public string Key => key;

    public bool IsStop => isStop;

    public bool IsFiller => isFiller;

    public bool IsRegion => isRegion;

    /// <summary>True when an article, one of its phrases or a sign of an emergency has a word of it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Its number in the index, set once all words are known.</summary>
    public int Number { get; set; }
}
