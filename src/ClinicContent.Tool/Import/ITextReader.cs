namespace ClinicContent.Tool;

/// <summary>Reads the texts of one format, such as web pages. It reads nothing but the bytes, and never fetches an address in them.</summary>
internal interface ITextReader
{
    /// <summary>The endings of its files, in lower case, such as <c>.html</c>.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="report">The report of omissions and changes, each with its place.</param>
    /// <exception cref="ImportException">The file holds no such text, or one that is beyond a limit.</exception>
    ImportedText Read(byte[] bytes, ImportReport report);
}
