using Microsoft.Extensions.Configuration;

namespace ClinicContent;

/// <summary>
/// The configuration section, filled by the framework's binder without reflection. Null values leave the options unchanged. Profiles are
/// sections here, because they are immutable: a binder would need a settable twin of each, which would repeat every field.
/// <see cref="ClinicProfile.FromConfiguration"/> reads them by the table of a profile's fields.
/// </summary>
internal sealed class ConfiguredContent
{
    /// <summary>The keys of the section.</summary>
    public static readonly string[] Names =
    [
        nameof(Clinic), nameof(Clinics), nameof(DefaultLanguage), nameof(Languages), nameof(PackFiles), nameof(PackPublicKey), nameof(PackCheckInterval),
        nameof(MaxPackFileSize), nameof(Html), nameof(Page), nameof(Text), nameof(Markdown), nameof(Json), nameof(PublicBaseUrl), nameof(ClinicParameter),
        nameof(CacheSize), nameof(MaxAge), nameof(StaleWhileRevalidate),
    ];

    public IConfigurationSection? Clinic { get; set; }

    public IConfigurationSection? Clinics { get; set; }

    public string? DefaultLanguage { get; set; }

    public List<string>? Languages { get; set; }

    public List<string>? PackFiles { get; set; }

    public string? PackPublicKey { get; set; }

    public TimeSpan? PackCheckInterval { get; set; }

    public int? MaxPackFileSize { get; set; }

    public HtmlRenderOptions? Html { get; set; }

    public PageRenderOptions? Page { get; set; }

    public TextRenderOptions? Text { get; set; }

    public MarkdownRenderOptions? Markdown { get; set; }

    public JsonRenderOptions? Json { get; set; }

    public string? PublicBaseUrl { get; set; }

    public string? ClinicParameter { get; set; }

    public long? CacheSize { get; set; }

    public TimeSpan? MaxAge { get; set; }

    public TimeSpan? StaleWhileRevalidate { get; set; }
}
