using System.Collections.ObjectModel;

namespace ClinicContent;

/// <summary>The results of a search, best first. Immutable.</summary>
public sealed class SearchResults
{
    internal SearchResults(string language, SearchHit[] hits, SearchSuggestion? suggestion) =>
        (Language, Hits, Suggestion) = (language, hits.Length == 0 ? ReadOnlyCollection<SearchHit>.Empty : Array.AsReadOnly(hits), suggestion);

    /// <summary>The language that was searched, one of the library's languages.</summary>
    public string Language { get; }

    /// <summary>
    /// The articles that fit, best first; empty when nothing fits. When the query is about an emergency, the first hit is an article's
    /// signs of an emergency (<see cref="SearchHit.IsEmergency"/>); show it before anything else.
    /// </summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>
    /// The medicine whose name is close to a word of the query, for a question such as "Did you mean gabapentin?"; null when there is none.
    /// A search never replaces a word by the name of a medicine on its own.
    /// </summary>
    public SearchSuggestion? Suggestion { get; }

    /// <summary>True when the query is about an emergency. The first of <see cref="Hits"/> then has the advice for it.</summary>
    public bool IsEmergency => Hits.Count > 0 && Hits[0].IsEmergency;
}
