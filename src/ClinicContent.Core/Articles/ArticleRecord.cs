namespace ClinicContent;

/// <summary>The position of an article's record in its pack, as a type of its own so that it is not mistaken for the ordinal of a slug.</summary>
internal readonly record struct ArticleRecord(int Index);
