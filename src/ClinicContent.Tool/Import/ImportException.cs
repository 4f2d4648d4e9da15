namespace ClinicContent.Tool;

/// <summary>A file cannot become an article. The message says what is wrong and what to do, as a whole sentence.</summary>
internal sealed class ImportException(string message) : Exception(message);
