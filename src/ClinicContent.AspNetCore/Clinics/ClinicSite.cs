using System.Buffers;
using System.Collections.Concurrent;

namespace ClinicContent;

/// <summary>All content for one clinic under one prefix.</summary>
internal sealed class ClinicSite
{
    private const int MaxErrorPages = 16;

    // No article has a longer name.
    private const int MaxErrorPath = 100;

    // Made at the first error, as the runtime compiles a dictionary of such keys when a program first makes one.
    private ConcurrentDictionary<ErrorPageKey, byte[]>? _errorPages;

    public ClinicSite(IArticleLibrary library, string? name, ClinicProfile? clinic, SiteOptions options, string cacheControl)
    {
        (Name, Library) = (name, library);
        ContentVersion = string.Join(", ", library.Packs.Select(pack => pack.ContentVersion));
        Content = new(library, clinic, options);
        CacheControl = cacheControl;
        PageSecurityPolicy = Content.PageContentSecurityPolicy + "; frame-ancestors 'self'";
        Fingerprint = SiteFingerprint.Of(library, name, clinic, options);
        Packs = string.Join(' ', library.Packs.Select(pack => $"{pack.Name} {pack.ContentVersion}"));
        var newest = default(DateOnly);
        foreach (var article in library.All)
        {
            newest = article.Updated > newest ? article.Updated : newest;
        }

        Modified = Midnight(newest);
    }

    /// <summary>The clinic's name among the clinics; null for the default clinic.</summary>
    public string? Name { get; }

    /// <summary>The articles in the languages of the clinic, as they were when the site was made.</summary>
    public IArticleLibrary Library { get; }

    public SiteContent Content { get; }

    /// <summary>The content version of each pack. Their names are left out, because a header cannot contain every script.</summary>
    public string ContentVersion { get; }

    public string CacheControl { get; }

    public string PageSecurityPolicy { get; }

    public string EmbedSecurityPolicy => field ??= Content.EmbedContentSecurityPolicy + (Content.EmbedContentSecurityPolicy.Contains("frame-ancestors", StringComparison.Ordinal) ? "" : "; frame-ancestors *");

    /// <summary>The hash of everything besides the articles that responses depend on.</summary>
    public byte[] Fingerprint { get; }

    /// <summary>The names and content versions of all packs.</summary>
    public string Packs { get; }

    /// <summary>The time when the newest article was last modified.</summary>
    public DateTimeOffset Modified { get; }

    /// <summary>Gets the page of an error. The last few pages are kept, because crawlers ask for the same missing paths again.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">A language of the library.</param>
    /// <param name="path">The path that was asked for.</param>
    /// <param name="isClinicKnown">False when an unknown clinic was asked for.</param>
    public byte[] ErrorPage(SiteError error, string language, string path, bool isClinicKnown)
    {
        var key = new ErrorPageKey(error, language, isClinicKnown, error == SiteError.NotFound && path.Length <= MaxErrorPath ? path : null);
        var pages = LazyInitializer.EnsureInitialized(ref _errorPages, static () => new());
        if (pages.TryGetValue(key, out var page))
        {
            return page;
        }

        // Anybody can ask for anything.
        if (pages.Count >= MaxErrorPages)
        {
            pages.Clear();
        }

        return pages.GetOrAdd(key, static (key, content) =>
        {
            var output = new ArrayBufferWriter<byte>();
            content.WriteErrorPage(key.Error, key.Language, key.Path, key.IsClinicKnown, output);
            return output.WrittenSpan.ToArray();
        }, Content);
    }

    /// <summary>The start of a day.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private readonly record struct ErrorPageKey(SiteError Error, string Language, bool IsClinicKnown, string? Path);
}
