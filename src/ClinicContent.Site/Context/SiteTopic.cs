namespace ClinicContent;

/// <summary>A topic of a language's articles.</summary>
/// <param name="Id">The topic, such as <c>back-pain</c>.</param>
/// <param name="Name">Its name on a page.</param>
/// <param name="Articles">Its articles in the language, by slug.</param>
internal sealed record SiteTopic(string Id, TopicName Name, IReadOnlyList<Article> Articles);
