using System.Buffers;
using System.Text.Json;

namespace ClinicContent;

/// <summary>Writes the articles that a search finds, for programs.</summary>
internal static class SearchJson
{
    public static SiteRoute Route { get; } = new("search_json", "search.json", "application/json", Write)
    {
        Scope = SiteRouteScope.Language,
        Caching = SiteRouteCaching.None,
        Host = SiteHost.Program,
    };

    private static void Write(SiteContext site, in SiteResource resource, IBufferWriter<byte> output)
    {
        var query = resource.Search ?? new SiteSearchQuery("");
        var language = query.Language is null ? resource.Language : LanguageTag.Lookup(query.Language, site.Library.Languages);
        var results = language is null ? null : site.Library.Search(query.Text, language);
        using var json = Utf8JsonWriterExtensions.Create(output, site.Options.Json);
        json.WriteStartObject();
        json.WriteString("query"u8, query.Text);
        json.WriteString("language"u8, language ?? query.Language);
        json.WriteBoolean("isEmergency"u8, results?.IsEmergency == true);
        if (results?.Suggestion is { } suggestion)
        {
            json.WriteStartObject("suggestion"u8);
            json.WriteString("query"u8, suggestion.Text);
            json.WriteString("slug"u8, suggestion.Article.Slug);
            json.WriteString("title"u8, suggestion.Article.Title);
            json.WriteString("url"u8, site.GetUrl(suggestion.Article));
            json.WriteEndObject();
        }

        json.WriteStartArray("hits"u8);
        foreach (var hit in results?.Hits ?? [])
        {
            WriteHit(json, site, hit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, SiteContext site, SearchHit hit)
    {
        var article = hit.Article;
        json.WriteStartObject();
        json.WriteString("slug"u8, article.Slug);
        json.WriteString("language"u8, article.Language);
        json.WriteString("title"u8, article.Title);
        json.WriteString("summary"u8, article.Summary);
        json.WriteBoolean("isEmergency"u8, hit.IsEmergency);
        json.WriteString("url"u8, site.GetUrl(article));
        json.WriteString("json"u8, site.GetUrl(ArticleForms.Json, article));
        if (hit.Section is { } section)
        {
            json.WriteStartObject("section"u8);
            json.WriteString("id"u8, section.Id);
            json.WriteString("title"u8, section.Title);
            json.WriteString("url"u8, $"{site.GetUrl(article)}#{section.Id}");
            json.WriteEndObject();
        }

        json.WriteStartObject("snippet"u8);
        json.WriteString("text"u8, hit.Snippet.Text);
        json.WriteStartArray("matches"u8);
        foreach (var match in hit.Snippet.Matches)
        {
            json.WriteStartArray();
            json.WriteNumberValue(match.Start.Value);
            json.WriteNumberValue(match.End.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("review"u8, article.Review.Status == ReviewStatus.Unreviewed ? "unreviewed"u8 : "reviewed"u8);
        json.WriteString("version"u8, article.ShortVersion);
        json.WriteEndObject();
    }
}
