namespace ClinicContent;

/// <summary>One or two words of a query that stand for one thing, and the groups that match it.</summary>
/// <param name="First">The first of its alternatives among those of the query.</param>
/// <param name="Count">How many it has; none for a word that no article has.</param>
/// <param name="Weight">How much it counts in the query.</param>
internal record struct QueryTerm(int First, int Count, int Weight);
