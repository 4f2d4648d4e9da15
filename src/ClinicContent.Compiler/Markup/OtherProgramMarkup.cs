namespace ClinicContent.Compiler;

/// <summary>Patterns that are markup to another program, and can be plain text. So the author is warned, and can waive it.</summary>
internal static class OtherProgramMarkup
{
    public static IReadOnlyList<LinePattern> All { get; } =
    [
        Of(@"^(?-i:(bq|bc|pre|fn[0-9]+|notextile)(\([^)\n]*\)|[<>=])*\.{1,2}[ \t]+\S[^\n]*|p(\([^)\n]*\)|[<>=])*\.[ \t]+\p{Lu}[^\n]*)", "a block of Textile"),
        Of(@"^(?-i:(NOTE|TIP|IMPORTANT|WARNING|CAUTION|DANGER|INFO|ATTENTION|HINT|NOTA|AVISO|IMPORTANTE|ADVERTENCIA|PRECAUCIÓN|PELIGRO|CONSEJO)[:!][ \t]+\S[^\n]*)", "a callout of another program, which is written as a line '> [!NOTE]' and each line of its text behind '> '"),
        Of(@"^\.(?-i:\p{Lu})\p{L}[^\n]*", "a title of AsciiDoc"),
        Of(@"^\|[ \t]+[^|\n]+$", "a line of reStructuredText"),
        Of(@"\|[^\s|]([^|\n]*[^\s|])?\|", "a name that reStructuredText replaces", "|") with { IsWord = true },
        Of(@"=[^\s=0-9]([^=\n]*[^\s=])?=|@\p{L}[^@\n]*[^\s@]@", "code of another program", "=@") with { IsWord = true },
        Of(@"/\p{L}{2,}([ ,'-]+\p{L}+)*[.!?]?/|\+\p{L}([^+\n.,;:()]*\p{L})?\+", "emphasis of another program", "/+") with { IsWord = true },
        Of(@"#\p{L}[\p{L}\p{N}_/-]+", "a tag", "#") with { IsWord = true },
        Of(@"[ \t](?<mark>\^[a-z0-9-]{2,})$", "the name of a block in Obsidian", "^"),
        Of(@"<[0-9]{4}-[0-9]{2}-[0-9]{2}[^>\n]*>|\[[0-9]{4}-[0-9]{2}-[0-9]{2} [^\]\n]*\]", "a date of org-mode", "<["),
        Of(@"(^|[ \t(])(?<mark>-\p{L}{2,}-)($|[ \t.,;:!?)])", "text struck through in another program", "-"),
        Of(@"[^\s\d][ \t]+(?<mark>\+)$", "a line break of AsciiDoc", "+"),
        Of(@"\\[nrt]($|(?-i:[^a-z]))", "a line break or tab of a program", "\\"),
        Of(@"\([0-9]{1,2}\)!", "a note of MkDocs", "!") with { IsWord = true },
        Of(@"![^\s!()|]+\.(png|jpe?g|gif|svg|webp)[^\n!]*!", "an image of another program", "!"),
    ];

    private static LinePattern Of(string pattern, string name, string? needs = null) => LinePattern.Of(LostMarkupRules.OtherProgram, pattern, name, needs);
}
