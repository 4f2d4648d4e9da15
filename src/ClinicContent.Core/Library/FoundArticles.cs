using System.Collections.Concurrent;

namespace ClinicContent;

/// <summary>
/// A cache of lookup results in one language. It is filled only by lookups that succeed, so that no caller can make it grow beyond the
/// content of the packs.
/// </summary>
internal sealed class FoundArticles(string language)
{
    public string Language => language;

    public ConcurrentDictionary<string, Article> BySlug { get; } = new();

    public ConcurrentDictionary<string, IReadOnlyList<Article>> ByTopic { get; } = new();

    /// <summary>Results by the code alone, as its system writes it. Where systems share a code, only the last lookup is kept.</summary>
    public ConcurrentDictionary<string, (string System, CodeMatches Articles)> ByCode { get; } = new();
}
