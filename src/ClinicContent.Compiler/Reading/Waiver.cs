namespace ClinicContent.Compiler;

/// <summary>An entry of <c>waive</c> in front matter: a quality rule that the article breaks on purpose, and why.</summary>
internal sealed record Waiver(string Rule, string Reason, Place Place);
