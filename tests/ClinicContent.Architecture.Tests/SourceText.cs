namespace ClinicContent.Architecture.Tests;

/// <summary>A text or name in a file of a project.</summary>
internal sealed record SourceText(string File, string Text);
