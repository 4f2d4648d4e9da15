using System.Globalization;

namespace ClinicContent;

/// <summary>One coding of one resource of a site: its identity, and its bytes once they are prepared. Immutable.</summary>
internal sealed class Representation
{
    public Representation(ClinicSite site, in SiteResource resource, ContentCoding coding)
    {
        (Resource, Coding) = (resource, coding);
        EntityTag = ClinicContent.EntityTag.Of(site, resource, coding);
        Modified = resource.Article is { } article ? ClinicSite.Midnight(article.Updated) : site.Modified;
        LastModified = Modified.ToString("R", CultureInfo.InvariantCulture);
    }

    private Representation(Representation other, byte[] bytes) =>
        (Resource, Coding, EntityTag, Modified, LastModified, Bytes) = (other.Resource, other.Coding, other.EntityTag, other.Modified, other.LastModified, bytes);

    public SiteResource Resource { get; }

    public ContentCoding Coding { get; }

    /// <summary>The strong entity tag, which is computed without the bytes.</summary>
    public string EntityTag { get; }

    /// <summary>The time when the article, or the newest one, was last modified.</summary>
    public DateTimeOffset Modified { get; }

    /// <summary>The value of <see cref="Modified"/> in the form of a header.</summary>
    public string LastModified { get; }

    /// <summary>The body; null until it is first needed.</summary>
    public byte[]? Bytes { get; }

    public Representation With(byte[] bytes) => new(this, bytes);
}
