namespace ClinicContent.Compiler;

/// <summary>What a table says of a code.</summary>
/// <param name="IsHeader">Whether it is divided into others, so that no claim takes it.</param>
/// <param name="Title">Its official text; empty when the table has none.</param>
internal sealed record CodeJudgement(bool IsHeader, string Title);
