using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicContent.AspNetCore.Tests;

/// <summary>An answer as a program reads it that binds JSON to types: a member that it does not know, or that is null or missing, is an error.</summary>
internal sealed record InfobuttonAnswer([property: JsonPropertyName("feed"), JsonRequired] InfobuttonAnswer.FeedType Feed)
{
    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static InfobuttonAnswer Read(string json) => JsonSerializer.Deserialize<InfobuttonAnswer>(json, Strict)!;

    public sealed record FeedType(
        [property: JsonPropertyName("xsi")] string Xsi,
        [property: JsonPropertyName("base")] string Base,
        [property: JsonPropertyName("lang")] string Lang,
        [property: JsonPropertyName("title")] TypedText Title,
        [property: JsonPropertyName("subtitle")] TypedText Subtitle,
        [property: JsonPropertyName("author")] AuthorType Author,
        [property: JsonPropertyName("updated")] PlainText Updated,
        [property: JsonPropertyName("id")] PlainText Id,
        [property: JsonPropertyName("category")] IReadOnlyList<CategoryType> Category,
        [property: JsonPropertyName("entry")] IReadOnlyList<EntryType> Entry);

    public sealed record TypedText([property: JsonPropertyName("_value")] string Value, [property: JsonPropertyName("type")] string Type);

    public sealed record PlainText([property: JsonPropertyName("_value")] string Value);

    public sealed record AuthorType([property: JsonPropertyName("name")] PlainText Name, [property: JsonPropertyName("uri")] PlainText Uri);

    public sealed record CategoryType([property: JsonPropertyName("scheme")] string Scheme, [property: JsonPropertyName("term")] string Term);

    public sealed record LinkType(
        [property: JsonPropertyName("href")] string Href,
        [property: JsonPropertyName("rel")] string Rel,
        [property: JsonPropertyName("title")] string Title,
        [property: JsonPropertyName("type")] string Type,
        [property: JsonPropertyName("hreflang")] string HrefLang);

    public sealed record EntryType(
        [property: JsonPropertyName("title")] TypedText Title,
        [property: JsonPropertyName("link")] IReadOnlyList<LinkType> Link,
        [property: JsonPropertyName("id")] PlainText Id,
        [property: JsonPropertyName("updated")] PlainText Updated,
        [property: JsonPropertyName("summary")] TypedText Summary);
}
