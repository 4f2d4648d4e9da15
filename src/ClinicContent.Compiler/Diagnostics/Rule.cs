namespace ClinicContent.Compiler;

/// <summary>Something that an article must not do.</summary>
/// <param name="Id">Its id, never reused for another rule: CC00xx files, CC01xx front matter, CC02xx structure, CC03xx text and links, CC04xx the library as a whole, CC05xx help boxes, CC06xx interface words, CC07xx files of codes, CC2xxx quality, CC3xxx information.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong and what to write instead, as a composite format.</param>
internal sealed record Rule(string Id, string Title, string Message)
{
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Whether the file or folder itself breaks the rule, its name or its place, so that no line of it would show what is wrong.</summary>
    public bool IsOfWholeFile { get; init; }
}
