using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the index of a site's articles for programs.</summary>
internal static class ArticlesJson
{
    private const string MediaType = "application/json";

    public static SiteRoute Route { get; } = new("articles", "articles.json", MediaType, Write) { Files = site => FilesOf(site).Take(1) };

    /// <summary>The further pages of the index on a host that reads no query.</summary>
    public static SiteRoute FurtherPages { get; } = new("articles", "articles.{page}.json", MediaType, Write) { Host = SiteHost.Files, Files = site => FilesOf(site).Skip(1) };

    /// <summary>The address of a page of the index.</summary>
    public static string GetUrl(SiteContext site, ArticleQuery query, int page) =>
        !site.Options.IsStatic ? site.Addresses.Of(Route.Pattern, query.ToAddress(page))
        : site.Addresses.Of(site.GetFile(page == 1 ? Route : FurtherPages, page: page));

    public static void Write(SiteContext site, ArticleQuery query, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(output);
        if (query.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(query));
        }

        var found = Find(site.Library, query);
        var pages = Math.Max(1, (found.Count + query.PageSize - 1) / query.PageSize);
        using var json = Utf8JsonWriterExtensions.Create(output, site.Options.Json);
        json.WriteStartObject();
        WriteVersions(json, site.Library);
        json.WriteNumber("total"u8, found.Count);
        json.WriteNumber("page"u8, query.Page);
        json.WriteNumber("pageSize"u8, query.PageSize);
        if (query.Page < pages)
        {
            json.WriteString("next"u8, GetUrl(site, query, query.Page + 1));
        }

        if (query.Page > 1)
        {
            json.WriteString("prev"u8, GetUrl(site, query, Math.Min(query.Page - 1, pages)));
        }

        if (found.Any(article => CodeNotices.For(article.Details.Codes) is not null))
        {
            json.WriteString("codeNotice"u8, CodeNotices.Loinc);
        }

        json.WriteStartArray("articles"u8);
        if (query.Page <= pages)
        {
            foreach (var article in found.Skip((query.Page - 1) * query.PageSize).Take(query.PageSize))
            {
                WriteArticle(json, site, article);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output) => Write(site, resource.Query ?? new ArticleQuery(), output);

    private static IEnumerable<SiteResource> FilesOf(SiteContext site)
    {
        var pages = Math.Max(1, (site.Library.All.Count + ArticleQuery.MaxPageSize - 1) / ArticleQuery.MaxPageSize);
        return Enumerable.Range(1, pages).Select(page => new SiteResource(
            page == 1 ? Route : FurtherPages, site.Library.DefaultLanguage, Query: new ArticleQuery { PageSize = ArticleQuery.MaxPageSize, Page = page }));
    }

    // An article's own version is beside it; this tells whether anything at all has changed.
    private static void WriteVersions(Utf8JsonWriter json, IArticleLibrary library)
    {
        json.WriteStartObject("contentVersions"u8);
        foreach (var pack in library.Packs)
        {
            json.WriteString(pack.Name, pack.ContentVersion);
        }

        json.WriteEndObject();
    }

    private static List<Article> Find(IArticleLibrary library, ArticleQuery query)
    {
        IEnumerable<Article> found = library.All;
        if (query.Language is { } language)
        {
            var offered = LanguageTag.Lookup(language, library.Languages);
            found = found.Where(article => article.Language == offered);
        }

        // The library finds each article in the best language; those in exactly one are what is counted here.
        if (query.Topic is { } topic)
        {
            var of = library.Languages.SelectMany(each => library.FindByTopic(topic, each)).ToHashSet();
            found = found.Where(of.Contains);
        }

        if (query.Code?.Split('|', 2) is [var system, var code])
        {
            var of = library.Languages.SelectMany(each => library.FindByCode(system, code, each)).ToHashSet();
            found = found.Where(of.Contains);
        }

        return [.. found.Where(article => query.UpdatedSince is null || article.Updated >= query.UpdatedSince)];
    }

    private static void WriteArticle(Utf8JsonWriter json, SiteContext site, Article article)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("language"u8, article.Language);
        json.WriteString("title"u8, article.Title);
        json.WriteTexts("alternateName"u8, article.Details.AlsoCalled);
        json.WriteString("summary"u8, article.Summary);
        json.WriteString("kind"u8, JsonNamingPolicy.KebabCaseLower.ConvertName(article.Kind.ToString()));
        json.WriteTexts("topics"u8, article.Details.Topics);
        json.WriteStartArray("codes"u8);
        foreach (var code in article.Codes)
        {
            json.WriteStartObject();
            json.WriteString("system"u8, code.System);
            json.WriteString("code"u8, code.Code);
            json.WriteString("display"u8, code.Display);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteDate("updated"u8, article.Updated);
        json.WriteString("review"u8, article.Review.Status == ReviewStatus.Unreviewed ? "unreviewed"u8 : "reviewed"u8);
        json.WriteString("version"u8, article.ShortVersion);
        json.WriteString("url"u8, site.GetUrl(article));
        json.WriteString("json"u8, site.GetUrl(ArticleForms.Json, article));
        json.WriteString("embed"u8, site.GetUrl(EmbedPage.Route, article));
        json.WriteStartObject("languages"u8);
        foreach (var (language, alternate) in site.AlternatesOf(article))
        {
            json.WriteString(language, alternate);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
