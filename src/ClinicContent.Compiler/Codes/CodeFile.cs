namespace ClinicContent.Compiler;

/// <summary>A file of codes that was read.</summary>
/// <param name="Diagnostics">The list that errors are added to.</param>
/// <param name="Hash">The SHA-256 of its bytes; empty when it cannot be read.</param>
/// <param name="Entries">Its codes.</param>
internal sealed record CodeFile(DiagnosticList Diagnostics, byte[] Hash, IReadOnlyList<CodeTable.Entry> Entries);
