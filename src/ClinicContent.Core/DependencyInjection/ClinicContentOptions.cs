namespace ClinicContent;

/// <summary>
/// What a program that uses dependency injection renders, for whom and how. Can be bound from configuration, all but the packs.
/// Checked when the host starts, all faults at once.
/// </summary>
public sealed class ClinicContentOptions
{
    /// <summary>
    /// The clinic to render for. Null, the default, for the one that each article's own pack names; then the packs must not name
    /// different ones.
    /// </summary>
    public ClinicProfile? Clinic { get; set; }

    /// <summary>The language that articles are given in when none is asked for, as a BCP 47 tag; null, the default, for that of the first pack.</summary>
    public string? DefaultLanguage { get; set; }

    /// <summary>The languages to offer, as BCP 47 tags, such as only those that the clinic's profile covers; empty, the default, for all that the packs have.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>The content packs. No two may have an article of the same slug.</summary>
    public IList<ContentPack> Packs { get; } = [];

    /// <summary>How HTML fragments are rendered.</summary>
    public HtmlOptions Html { get; set; } = new();

    /// <summary>How pages are rendered.</summary>
    public PageOptions Page { get; set; } = new();

    /// <summary>How plain text, and text for a terminal, is rendered.</summary>
    public TextOptions Text { get; set; } = new();

    /// <summary>How Markdown is rendered.</summary>
    public MarkdownOptions Markdown { get; set; } = new();

    /// <summary>How JSON and JSON-LD are rendered.</summary>
    public JsonOptions Json { get; set; } = new();

    /// <summary>A copy that later changes to this do not reach.</summary>
    internal ClinicContentOptions Copy() => (ClinicContentOptions)MemberwiseClone();
}
