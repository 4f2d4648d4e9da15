namespace ClinicContent.Compiler;

/// <summary>A link to another article, or to a section of one; the section is empty when the link names none.</summary>
internal readonly record struct ArticleLink(string Slug, string Section);
