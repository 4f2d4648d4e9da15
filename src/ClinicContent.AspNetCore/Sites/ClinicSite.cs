using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>Everything that is served for one clinic under one prefix.</summary>
internal sealed class ClinicSite
{
    // 22 characters of Base64 in quotes.
    private const int TagLength = 24;

    private readonly byte[] _fingerprint;
    private readonly string _packs;
    private readonly ConcurrentDictionary<(SiteError Error, string Language), byte[]> _errorPages = new();

    public ClinicSite(IArticleLibrary library, string? name, ClinicProfile? clinic, SiteOptions options, string cacheControl)
    {
        (Name, Library) = (name, library);
        ContentVersion = string.Join(", ", library.Packs.Select(pack => pack.ContentVersion));
        Content = new(library, clinic, options);
        CacheControl = cacheControl;
        PageSecurityPolicy = Content.PageContentSecurityPolicy + "; frame-ancestors 'self'";
        EmbedSecurityPolicy = Content.EmbedContentSecurityPolicy + (Content.EmbedContentSecurityPolicy.Contains("frame-ancestors", StringComparison.Ordinal) ? "" : "; frame-ancestors *");
        _fingerprint = SiteFingerprint.Of(library, name, clinic, options);
        _packs = string.Join(' ', library.Packs.Select(pack => $"{pack.Name} {pack.ContentVersion}"));
        Modified = Midnight(library.All.Count == 0 ? default : library.All.Max(article => article.Updated));
    }

    /// <summary>The clinic's name among the clinics; null for the one that is meant when none is named.</summary>
    public string? Name { get; }

    /// <summary>The articles in the languages of the clinic, as they were when the site was made.</summary>
    public IArticleLibrary Library { get; }

    public SiteContent Content { get; }

    /// <summary>The content version of each pack; not their names, which a header could not hold in every script.</summary>
    public string ContentVersion { get; }

    public string CacheControl { get; }

    public string PageSecurityPolicy { get; }

    public string EmbedSecurityPolicy { get; }

    private DateTimeOffset Modified { get; }

    /// <summary>When what a request asks for was last modified: the day of the article's, or the newest article's, text.</summary>
    public DateTimeOffset ModifiedOf(in ContentAddress address) =>
        address.Article is { } article ? Midnight(article.Updated) : Modified;

    /// <summary>
    /// The entity tag of a response, which names its bytes: the hash of all that they depend on. It is known without rendering and the same on
    /// every machine that runs the same build.
    /// </summary>
    public string EntityTag(in ContentRequest request, ContentCoding coding)
    {
        // A page and JSON name the article's translations, a page more that is not in its own text; the other formats hold nothing but the article.
        var address = request.Address;
        var content = address.Kind is ContentKind.Markdown or ContentKind.Text or ContentKind.Section ? address.Article!.ContentHash : _packs;
        var fingerprint = new FingerprintBuilder(stackalloc byte[512]);
        fingerprint.Add(_fingerprint).Add((int)address.Kind).Add((int)coding);
        fingerprint.Add(content).Add(address.Language).Add(address.Article?.Slug).Add(address.Section?.Id);
        foreach (var part in request.QueryParts)
        {
            fingerprint.Add(part);
        }

        // 128 bits, as content hashes have.
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        fingerprint.Hash(hash);
        Span<char> tag = stackalloc char[TagLength];
        (tag[0], tag[^1]) = ('"', '"');
        Base64Url.EncodeToChars(hash[..16], tag[1..^1]);
        return new string(tag);
    }

    /// <summary>The page of an error. There are few, and what asks for nothing that is there often asks again, so each is rendered once.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">A language of the library; no other, for these pages are kept.</param>
    public byte[] ErrorPage(SiteError error, string language) => _errorPages.GetOrAdd((error, language), static (page, content) =>
    {
        var output = new ArrayBufferWriter<byte>();
        content.WriteErrorPage(page.Error, page.Language, output);
        return output.WrittenSpan.ToArray();
    }, Content);

    /// <summary>Writes the content.</summary>
    public void Write(in ContentRequest request, IBufferWriter<byte> output)
    {
        var (kind, language, article, section, _) = request.Address;
        switch (kind)
        {
            case ContentKind.Index:
                Content.WriteIndexPage(language, output);
                break;
            case ContentKind.Page:
                Content.WriteArticlePage(article!, output);
                break;
            case ContentKind.Json:
                Content.WriteArticle(article!, ArticleFormats.Json, output);
                break;
            case ContentKind.Markdown:
                Content.WriteArticle(article!, ArticleFormats.Markdown, output);
                break;
            case ContentKind.Text:
                Content.WriteArticle(article!, ArticleFormats.Text, output);
                break;
            case ContentKind.Section:
                Content.WriteSection(section!, ArticleFormats.Json, output);
                break;
            case ContentKind.Articles:
                Content.WriteArticlesJson(request.Query!, output);
                break;
            case ContentKind.JsonFeed:
                Content.WriteJsonFeed(language, output);
                break;
            case ContentKind.AtomFeed:
                Content.WriteAtomFeed(language, output);
                break;
            case ContentKind.Sitemap:
                Content.WriteSitemap(output);
                break;
            case ContentKind.LlmsText:
                Content.WriteLlmsTxt(output);
                break;
            case ContentKind.EmbedScript or ContentKind.PinnedEmbedScript:
                Content.WriteEmbedScript(output);
                break;
            case ContentKind.EmbedIndex:
                Content.WriteEmbedIndex(output);
                break;
            case ContentKind.StyleSheet or ContentKind.PinnedStyleSheet:
                output.Write(PageStyle.StyleSheet);
                break;
            case ContentKind.OEmbed:
                Content.TryWriteOEmbed(request.OEmbed!.Url, request.OEmbed.MaxWidth, request.OEmbed.MaxHeight, output);
                break;
            case ContentKind.QrCode:
                Content.TryWriteQrCode(article!, output);
                break;
            default:
                Content.WriteEmbedPage(article!, section, output);
                break;
        }
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
