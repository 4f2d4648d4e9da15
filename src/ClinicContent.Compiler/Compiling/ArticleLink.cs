namespace ClinicContent.Compiler;

/// <summary>A link to another article, or to a section of one.</summary>
/// <param name="Slug">The slug of the article.</param>
/// <param name="Section">The id of the section; empty when the link names none.</param>
/// <param name="Pack">The name of the pack that has the article; empty for the pack of the link.</param>
internal readonly record struct ArticleLink(string Slug, string Section, string Pack = "");
