using System.Collections.Concurrent;

namespace ClinicContent;

/// <summary>
/// A cache of lookup results in one language. It is filled only by lookups that succeed, so that no caller can make it grow beyond the
/// content of the packs.
/// </summary>
/// <remarks>The dictionaries hold objects alone: the runtime has the code of such, and would compile that of others when a program starts.</remarks>
internal sealed class FoundArticles(string language)
{
    public string Language => language;

    public ConcurrentDictionary<string, Article> BySlug { get; } = new();

    public ConcurrentDictionary<string, IReadOnlyList<Article>> ByTopic { get; } = new();

    /// <summary>Results by the code alone, as its system writes it. Where systems share a code, only the last lookup is kept.</summary>
    public ConcurrentDictionary<string, FoundCode> ByCode { get; } = new();

    /// <param name="System">The system of the code.</param>
    /// <param name="Articles">Its articles.</param>
    public sealed record FoundCode(string System, CodeMatches Articles);
}
