using System.Collections.ObjectModel;

namespace ClinicContent;

/// <summary>A piece of an article's text around the words that were searched for. It is text: write it encoded.</summary>
public sealed class SearchSnippet
{
    internal SearchSnippet(string text, Range[] matches) => (Text, Matches) = (text, matches.Length == 0 ? ReadOnlyCollection<Range>.Empty : Array.AsReadOnly(matches));

    /// <summary>The text, without markup; an ellipsis stands where it was cut.</summary>
    public string Text { get; }

    /// <summary>Where the words that were searched for stand in <see cref="Text"/>, in order and without overlap.</summary>
    public IReadOnlyList<Range> Matches { get; }

    /// <summary>The text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
