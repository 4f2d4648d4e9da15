namespace ClinicContent;

/// <summary>A sign of an emergency that a query speaks of.</summary>
/// <param name="Article">An article with the sign, by its position in the index.</param>
/// <param name="Line">The number of the sign among the list items of the article's emergency box, from 0.</param>
internal readonly record struct FoundSign(int Article, int Line);
