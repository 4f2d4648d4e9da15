namespace ClinicContent.Compiler;

/// <summary>
/// Finds words so close to others that a search would correct one to the other (<see cref="SimilarWords"/>). Two words one edit apart
/// become equal when each loses at most one letter (Wolf Garbe: SymSpell, 2012), so these shortened words are looked up instead of
/// comparing all words with all. Of words two edits apart, this finds most.
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

    // A shorter word is corrected only by adding a letter.
    public bool HasAny(string word) => word.Length >= Shortest ? FormsOf(word).Any(_forms.Contains) : word.Length == Shortest - 1 && _forms.Contains(word);

    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
