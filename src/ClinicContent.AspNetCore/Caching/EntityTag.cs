using System.Buffers.Text;

namespace ClinicContent;

/// <summary>
/// The entity tag of a response: the hash of everything that its bytes depend on. It is known without rendering, and is the same on every
/// machine that runs the same build.
/// </summary>
internal static class EntityTag
{
    // 22 characters of Base64 in quotes.
    private const int Length = 24;

    public static string Of(ClinicSite site, in SiteResource resource, ContentCoding coding)
    {
        var (route, article) = (resource.Route, resource.Article);
        var fingerprint = new FingerprintBuilder(stackalloc byte[512]);
        fingerprint.Add(site.Fingerprint).Add(route.Pattern).Add((int)coding);

        // A page and JSON name the article's translations, a page more that is not in its own text; other forms hold nothing but the article.
        fingerprint.Add(route.IsOfArticleAlone ? article!.ContentHash : site.Packs).Add(resource.Language).Add(article?.Slug).Add(resource.Section?.Id).Add(resource.Topic);
        if (resource.Query is { } query)
        {
            fingerprint.Add(query.Page).Add(query.PageSize).Add(query.Topic).Add(query.Language).Add(query.Code).Add(query.UpdatedSince?.DayNumber ?? -1);
        }

        if (resource.OEmbed is { } oEmbed)
        {
            fingerprint.Add(oEmbed.Url).Add(oEmbed.MaxWidth ?? -1).Add(oEmbed.MaxHeight ?? -1);
        }

        Span<byte> hash = stackalloc byte[FingerprintBuilder.HashSize];
        fingerprint.Hash(hash);
        Span<char> tag = stackalloc char[Length];
        (tag[0], tag[^1]) = ('"', '"');
        Base64Url.EncodeToChars(hash, tag[1..^1]);
        return new string(tag);
    }
}
