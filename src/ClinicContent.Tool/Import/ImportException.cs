namespace ClinicContent.Tool;

/// <summary>The exception for a file that cannot become an article. The message is a sentence with the problem and its remedy.</summary>
internal sealed class ImportException(string message) : Exception(message);
