namespace ClinicContent;

/// <summary>The target of a link: see <see cref="DocumentVisitor"/>.</summary>
/// <param name="Url">The address: an absolute one, a path of the site, or <c>#causes</c> for a section of the same article.</param>
/// <param name="SectionId">The id of that section; null when the link leaves the article.</param>
public readonly record struct DocumentLink(string Url, string? SectionId);
