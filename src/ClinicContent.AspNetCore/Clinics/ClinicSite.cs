using System.Buffers;
using System.Collections.Concurrent;

namespace ClinicContent;

/// <summary>All content for one clinic under one prefix.</summary>
internal sealed class ClinicSite
{
    private readonly ConcurrentDictionary<ErrorPageKey, byte[]> _errorPages = new();

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

    /// <summary>The page of an error. There are few of them, and clients that request missing content often do so again, so each is rendered once.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">A language of the library; no other, for these pages are kept.</param>
    public byte[] ErrorPage(SiteError error, string language) => _errorPages.GetOrAdd(new(error, language), static (page, content) =>
    {
        var output = new ArrayBufferWriter<byte>();
        content.WriteErrorPage(page.Error, page.Language, output);
        return output.WrittenSpan.ToArray();
    }, Content);

    /// <summary>The start of a day.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private sealed record ErrorPageKey(SiteError Error, string Language);
}
