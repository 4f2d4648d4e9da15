namespace ClinicContent;

/// <summary>The key of a representation. The site is part of it, and a site belongs to one clinic, so no other clinic finds content that is prepared for this one.</summary>
/// <param name="Site">The clinic's site.</param>
/// <param name="Name">The path under the prefix, or the entity tag, in quotes, of a response that also depends on a query; no path is in quotes.</param>
/// <param name="Coding">The coding.</param>
internal sealed record RepresentationKey(ClinicSite Site, string Name, ContentCoding Coding);
