namespace ClinicContent.Architecture.Tests;

/// <summary>A place in the code of one folder that names something of another.</summary>
internal sealed record FolderReference(string From, string To, string File, int Line, string Name);
