namespace ClinicContent.Tool;

/// <summary>The heading of a section of a new article, and the advice for its author.</summary>
internal readonly record struct SectionWords(string Heading, string Advice);
