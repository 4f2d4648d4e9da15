namespace ClinicContent.Compiler;

/// <summary>The entry of a table for a code.</summary>
/// <param name="IsHeader">True when it is divided into others, so that it cannot be billed.</param>
/// <param name="Title">Its official text; empty when the table has none.</param>
internal sealed record CodeJudgement(bool IsHeader, string Title);
