namespace ClinicContent;

/// <summary>A word of a query and its position there.</summary>
/// <param name="Start">Its start in the query's text.</param>
/// <param name="End">Its end.</param>
/// <param name="Folded">The start of its folded form among those of all words.</param>
/// <param name="Length">The length of that.</param>
/// <param name="IsJoined">True when a hyphen joins it to the word before.</param>
/// <param name="Group">Its group, or that of the word it was most likely meant to be; -1 for none.</param>
/// <param name="IsMedicine">True for the name of a medicine, and for a word that is close to one.</param>
internal record struct QueryWord(int Start, int End, int Folded, int Length, bool IsJoined, int Group, bool IsMedicine);
