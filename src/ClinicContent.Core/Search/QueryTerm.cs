namespace ClinicContent;

/// <summary>One or two words of a query with one meaning, and the groups that match it.</summary>
/// <param name="First">The first of its alternatives among those of the query.</param>
/// <param name="Count">The number of its groups; 0 for a word that no article has.</param>
/// <param name="Weight">Its weight in the query.</param>
internal record struct QueryTerm(int First, int Count, int Weight);
