namespace ClinicContent;

/// <summary>The name of a topic.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">The language of the name when it is not that of the page: slugs are words of the library's default language.</param>
internal readonly record struct TopicName(string Text, string? Language);
