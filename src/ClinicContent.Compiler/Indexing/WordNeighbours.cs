namespace ClinicContent.Compiler;

/// <summary>
/// Tells whether a word is so close to others that a search would take it for one of them (<see cref="SimilarWords"/>). Words that an edit parts are equal where each lacks at most
/// one letter (Wolf Garbe: SymSpell, 2012), so that these are looked up in place of comparing all words with all. Of words two edits apart, that finds most.
/// </summary>
internal sealed class WordNeighbours
{
    private const int Shortest = 4;

    private readonly HashSet<string> _forms = [];

    public WordNeighbours(IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length >= Shortest - 1))
        {
            _forms.UnionWith(FormsOf(word));
        }
    }

    public bool HasAny(string word) => word.Length >= Shortest && FormsOf(word).Any(_forms.Contains);

    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
