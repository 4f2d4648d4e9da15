namespace ClinicContent.Compiler;

/// <summary>The words of an article.</summary>
/// <param name="Uses">Its use of each group of words.</param>
/// <param name="Phrases">Its title, its other names and its search terms.</param>
/// <param name="Length">The number of words of its text.</param>
internal sealed record ArticleWords(IReadOnlyList<KeyValuePair<WordGroup, WordUse>> Uses, IReadOnlyList<(SearchField Field, IReadOnlyList<WordGroup> Groups)> Phrases, int Length);
