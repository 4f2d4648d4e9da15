namespace ClinicContent;

/// <summary>The key of a representation. The site is part of it, and a site belongs to one clinic, so no other clinic finds content that is prepared for this one.</summary>
/// <param name="Site">The clinic's site.</param>
/// <param name="Name">The path under the prefix, or the entity tag, in quotes, of a response that also depends on a query; no path is in quotes.</param>
/// <param name="Coding">The coding.</param>
/// <remarks>Its equality is written out, because the runtime would have to compile the comparison that a record has for an enumeration at the first request.</remarks>
internal sealed record RepresentationKey(ClinicSite Site, string Name, ContentCoding Coding)
{
    public bool Equals(RepresentationKey? other) => other is not null && Site == other.Site && Name == other.Name && Coding == other.Coding;

    public override int GetHashCode() => Site.GetHashCode() ^ Name.GetHashCode(StringComparison.Ordinal) ^ (int)Coding;
}
