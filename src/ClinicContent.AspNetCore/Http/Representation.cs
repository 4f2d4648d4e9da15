using System.Globalization;

namespace ClinicContent;

/// <summary>One coding of one thing that a site serves: what names its bytes, and the bytes when they are prepared. Immutable.</summary>
internal sealed class Representation
{
    public Representation(ClinicSite site, in ContentRequest request, ContentCoding coding)
    {
        (Request, Coding) = (request, coding);
        EntityTag = site.EntityTag(request, coding);
        Modified = site.ModifiedOf(request.Address);
        LastModified = Modified.ToString("R", CultureInfo.InvariantCulture);
    }

    private Representation(Representation other, byte[] bytes) =>
        (Request, Coding, EntityTag, Modified, LastModified, Bytes) = (other.Request, other.Coding, other.EntityTag, other.Modified, other.LastModified, bytes);

    public ContentRequest Request { get; }

    public ContentCoding Coding { get; }

    /// <summary>The strong entity tag, which needs no bytes.</summary>
    public string EntityTag { get; }

    public DateTimeOffset Modified { get; }

    /// <summary><see cref="Modified"/> as a header has it.</summary>
    public string LastModified { get; }

    /// <summary>The body; null as long as nobody needed it.</summary>
    public byte[]? Bytes { get; }

    public Representation With(byte[] bytes) => new(this, bytes);
}
