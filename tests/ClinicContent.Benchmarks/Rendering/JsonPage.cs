using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks;

/// <summary>What an article is as JSON, as objects that System.Text.Json can write.</summary>
internal sealed record JsonPage(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
    string Slug,
    string Kind,
    string Name,
    string[]? AlternateName,
    string Description,
    JsonThing About,
    string? CopyrightNotice,
    string InLanguage,
    JsonThing Author,
    string License,
    string DateModified,
    string Version,
    string[] Topics,
    string ContentHash,
    double ReadingGrade,
    JsonReview Review,
    JsonBox Emergency,
    JsonBox Urgent,
    JsonThing Publisher,
    string[] Languages,
    string[] Related,
    JsonSource[] Citation,
    JsonPart[] HasPart,
    JsonText CallToAction,
    JsonText Disclaimer);

internal sealed record JsonThing(
    [property: JsonPropertyName("@type")] string Type,
    string? Slug,
    string Name,
    string[]? AlternateName,
    string? Telephone,
    string? TelephoneText,
    JsonCode[]? Code,
    string? Text);

internal sealed record JsonCode([property: JsonPropertyName("@type")] string Type, string CodeValue, string CodingSystem, string Name);

internal sealed record JsonReview(string Status, string Statement, string? Origin);

internal sealed record JsonSource([property: JsonPropertyName("@type")] string Type, string Name, bool? IsClinicStatement, JsonThing? Publisher, string? Url, string? DateAccessed, bool? IsArchivedCopy);

internal sealed record JsonBox(string Headline, string Text, JsonSource[] Citation);

internal sealed record JsonText(string Headline, string Text);

internal sealed record JsonPart(
    [property: JsonPropertyName("@type")] string Type,
    string Identifier,
    string Headline,
    string? HasHealthAspect,
    string Text,
    string InLanguage,
    JsonThing Author,
    string License,
    string DateModified,
    string Version,
    JsonReview Review,
    JsonSource[]? Citation,
    JsonThing IsPartOf);
