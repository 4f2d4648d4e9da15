namespace ClinicContent.Compiler;

/// <summary>The codes that the articles of a library are checked against.</summary>
/// <param name="Table">The codes.</param>
/// <param name="Files">The files that they were read from.</param>
internal sealed record LibraryCodes(CodeTable Table, IReadOnlyList<CodeFile> Files)
{
    /// <summary>Reads files of codes; without any, it returns the codes that the compiler knows itself. When several files have a code, the last one counts.</summary>
    public static LibraryCodes Read(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return new LibraryCodes(BuiltInCodes.Table, []);
        }

        var files = paths.Select(CodeFileReader.Read).ToList();
        return new LibraryCodes(new CodeTable(files.SelectMany(file => file.Entries), string.Join(", ", paths.Select(Path.GetFileName))), files);
    }
}
