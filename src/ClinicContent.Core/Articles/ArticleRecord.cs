namespace ClinicContent;

/// <summary>The position of an article's record in its pack, told apart from the ordinal of a slug.</summary>
internal readonly record struct ArticleRecord(int Index);
