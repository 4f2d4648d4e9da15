using System.Collections.ObjectModel;

namespace ClinicContent;

/// <summary>The answer to a search: the articles that fit, best first. Immutable.</summary>
public sealed class SearchResults
{
    internal SearchResults(string language, SearchHit[] hits, SearchSuggestion? suggestion) =>
        (Language, Hits, Suggestion) = (language, hits.Length == 0 ? ReadOnlyCollection<SearchHit>.Empty : Array.AsReadOnly(hits), suggestion);

    /// <summary>The language that was searched, one of those of the library.</summary>
    public string Language { get; }

    /// <summary>
    /// The articles that fit, best first; none when nothing fits. When the query speaks of an emergency, the first one is the signs of an emergency of an article
    /// (<see cref="SearchHit.IsEmergency"/>), and is to be shown before anything else.
    /// </summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>
    /// The medicine whose name the query almost holds, to be shown as a question such as "Did you mean gabapentin?"; null when there is none. A search never takes a word for
    /// the name of a medicine by itself.
    /// </summary>
    public SearchSuggestion? Suggestion { get; }

    /// <summary>Whether the query speaks of an emergency, so that the first of <see cref="Hits"/> says what to do.</summary>
    public bool IsEmergency => Hits.Count > 0 && Hits[0].IsEmergency;
}
