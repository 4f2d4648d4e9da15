using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks;

/// <summary>What an article is as JSON-LD, as objects that System.Text.Json can write.</summary>
internal sealed record JsonLdPage(
    [property: JsonPropertyName("@context")] string Context,
    [property: JsonPropertyName("@type")] string Type,
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
    string CreativeWorkStatus,
    JsonThing Publisher,
    string[] Citation,
    JsonThing[] HasPart,
    JsonThing UsageInfo);
