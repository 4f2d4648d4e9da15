namespace ClinicContent.Compiler;

/// <summary>A sign of an emergency, or a phrase of people who have it, as members: keys of word groups, and classes of words.</summary>
/// <param name="Box">The position of its help box.</param>
/// <param name="Line">The number of the sign in the box, from 0.</param>
/// <param name="Members">What a query must hold.</param>
/// <param name="Denials">What it must not hold.</param>
internal sealed record SignPhrase(int Box, int Line, IReadOnlyList<string> Members, IReadOnlyList<string> Denials);
