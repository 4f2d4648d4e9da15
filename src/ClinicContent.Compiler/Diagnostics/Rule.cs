namespace ClinicContent.Compiler;

/// <summary>A rule for articles and their files.</summary>
/// <param name="Id">Its id, never reused for another rule: CC00xx files, CC01xx front matter, CC02xx structure, CC03xx text and links, CC04xx the library as a whole, CC05xx help boxes, CC06xx interface words, CC07xx files of codes, CC2xxx quality, CC3xxx information.</param>
/// <param name="Title">The error in a few words.</param>
/// <param name="Message">The error and its remedy, as a composite format.</param>
internal sealed record Rule(string Id, string Title, string Message)
{
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>True when the file or folder itself breaks the rule, by its name or place, so that no line of it would show the error.</summary>
    public bool IsOfWholeFile { get; init; }
}
