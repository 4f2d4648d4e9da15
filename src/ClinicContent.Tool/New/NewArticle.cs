namespace ClinicContent.Tool;

/// <summary>The properties of an article to start.</summary>
/// <param name="Title">Its title; of a translation it can be that of the original, or its slug.</param>
/// <param name="Slug">Its slug; null to make it of the title.</param>
/// <param name="Language">Its language.</param>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Updated">The day to give as that of its last change.</param>
internal sealed record NewArticle(string Title, string? Slug, string Language, ArticleKind Kind, DateOnly Updated);
