namespace ClinicContent;

/// <summary>A word of a query, as it stands in it.</summary>
/// <param name="Start">Where it begins in the query's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Folded">Where its folded form begins among those of all words.</param>
/// <param name="Length">The length of that.</param>
/// <param name="IsJoined">Whether a hyphen joins it to the word before.</param>
/// <param name="Group">Its group, or that of the word it was most likely meant to be; -1 for none.</param>
internal record struct QueryWord(int Start, int End, int Folded, int Length, bool IsJoined, int Group);
