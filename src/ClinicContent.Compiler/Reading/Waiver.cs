namespace ClinicContent.Compiler;

/// <summary>An entry of <c>waive</c> in front matter: a quality rule that the article breaks on purpose, with the reason.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Section">The section that may break it; null for the whole article.</param>
/// <param name="Reason">Why.</param>
/// <param name="Location">The location of the rule.</param>
internal sealed record Waiver(string Rule, string? Section, string Reason, SourceLocation Location);
