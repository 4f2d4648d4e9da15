namespace ClinicContent;

/// <summary>What a query with a misspelled medicine may have meant.</summary>
public sealed class SearchSuggestion
{
    internal SearchSuggestion(string text, Article article) => (Text, Article) = (text, article);

    /// <summary>The query with the name of the medicine in place of the word that is close to it. It holds what the reader typed: write it encoded.</summary>
    public string Text { get; }

    /// <summary>The article that a search for <see cref="Text"/> finds first.</summary>
    public Article Article { get; }

    /// <summary>The text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
