namespace ClinicContent;

/// <summary>One or two words of a query with one meaning, and the groups that match it.</summary>
/// <param name="First">The first of its alternatives among those of the query.</param>
/// <param name="Count">The number of its groups; 0 for a word that no article has.</param>
/// <param name="Weight">Its weight in the ranking: the rarer it is among the articles, the more.</param>
/// <param name="Share">Its weight as a part of the query. Words that most articles have are what the library is about, so they count here as well.</param>
/// <param name="NameWeight">Its weight in the name of an article.</param>
/// <param name="IsRegion">True for a part of the body.</param>
/// <param name="IsFiller">True for a word that carries little meaning.</param>
/// <param name="IsMedicine">True for the name of a medicine.</param>
internal record struct QueryTerm(int First, int Count, int Weight, int Share, int NameWeight, bool IsRegion, bool IsFiller, bool IsMedicine);
