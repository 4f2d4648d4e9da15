namespace ClinicContent.Compiler;

/// <summary>A help box with signs of an emergency, in the form that a search uses.</summary>
/// <param name="Language">The language of the articles that show it.</param>
/// <param name="Id">Its name.</param>
/// <param name="SearchTerms">The phrases that people search with when they have such a sign.</param>
/// <param name="Signs">Its signs, each as text.</param>
internal sealed record CompiledHelpBox(string Language, string Id, IReadOnlyList<string> SearchTerms, IReadOnlyList<string> Signs);
