namespace ClinicContent;

/// <summary>A suggested correction of a query with a misspelled medicine.</summary>
public sealed class SearchSuggestion
{
    internal SearchSuggestion(string text, Article article) => (Text, Article) = (text, article);

    /// <summary>The query with the name of the medicine in place of the misspelled word. It contains the reader's input: encode it when you write it to HTML.</summary>
    public string Text { get; }

    /// <summary>The article that a search for <see cref="Text"/> finds first.</summary>
    public Article Article { get; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
