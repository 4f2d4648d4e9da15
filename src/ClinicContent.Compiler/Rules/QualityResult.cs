namespace ClinicContent.Compiler;

/// <summary>The result of checking an article's quality, as far as it depends on the article alone.</summary>
/// <param name="Grade">Its reading grade; null when it has none.</param>
/// <param name="Ease">Its reading ease; null when it has none.</param>
/// <param name="Diagnostics">The quality rules that it breaks.</param>
/// <param name="UsedWaivers">The positions of its waivers that kept a rule from being reported.</param>
internal sealed record QualityResult(double? Grade, double? Ease, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<int> UsedWaivers);
