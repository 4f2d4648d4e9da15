namespace ClinicContent;

/// <summary>What finds a representation again. The site is part of it, and a site is one clinic's: no other clinic finds what is prepared for this one.</summary>
/// <param name="Site">The clinic's site.</param>
/// <param name="Name">The path under the prefix, or the entity tag of what depends on a query, too; no path is in quotes.</param>
/// <param name="Coding">The coding.</param>
internal sealed record RepresentationKey(ClinicSite Site, string Name, ContentCoding Coding);
