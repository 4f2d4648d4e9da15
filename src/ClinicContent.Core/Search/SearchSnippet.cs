using System.Collections.ObjectModel;

namespace ClinicContent;

/// <summary>A piece of an article's text around the words of the query. It is plain text: encode it when you write it to HTML.</summary>
public sealed class SearchSnippet
{
    internal SearchSnippet(string text, Range[] matches) => (Text, Matches) = (text, matches.Length == 0 ? ReadOnlyCollection<Range>.Empty : Array.AsReadOnly(matches));

    /// <summary>The text without markup, with an ellipsis wherever it was cut.</summary>
    public string Text { get; }

    /// <summary>The positions of the query's words in <see cref="Text"/>, in order and without overlap.</summary>
    public IReadOnlyList<Range> Matches { get; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
