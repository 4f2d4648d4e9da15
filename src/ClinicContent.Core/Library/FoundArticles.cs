using System.Collections.Concurrent;

namespace ClinicContent;

/// <summary>
/// What look-ups in one language have found, for the next that ask the same. Nothing is filled before, and what is not found is not kept, so
/// that no caller can make it grow beyond what the packs hold.
/// </summary>
internal sealed class FoundArticles(string language)
{
    public string Language => language;

    public ConcurrentDictionary<string, Article> BySlug { get; } = new();

    public ConcurrentDictionary<string, IReadOnlyList<Article>> ByTopic { get; } = new();

    /// <summary>By the code alone: where systems have a code in common, only the last that was asked for.</summary>
    public ConcurrentDictionary<string, (string System, IReadOnlyList<Article> Articles)> ByCode { get; } = new();
}
