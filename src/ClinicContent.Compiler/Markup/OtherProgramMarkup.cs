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
        Of(@"(^|[^*\u0002])(?<mark>\|[^\s|]([^|\n]*[^\s|])?\|)($|[^*])", "a name that reStructuredText replaces", "|") with { IsWord = true },
        Of(@"=[^\s=0-9]([^=\n]*[^\s=])?=|@\p{L}[^@\n]*[^\s@]@", "code of another program", "=@") with { IsWord = true },
        Of(@"/\p{L}{2,}([ ,'-]+\p{L}+)*[.!?]?/|\+\p{L}([^+\n.,;:()]*\p{L})?\+", "emphasis of another program", "/+") with { IsWord = true },
        Of(@"#\p{L}[\p{L}\p{N}_/-]+", "a tag", "#") with { IsWord = true },
        Of(@"[ \t](?<mark>\^[a-z0-9-]{2,})$", "the name of a block in Obsidian", "^"),
        Of(@"<[0-9]{4}-[0-9]{2}-[0-9]{2}[^>\n]*>|\[[0-9]{4}-[0-9]{2}-[0-9]{2} [^\]\n]*\]", "a date of org-mode", "<["),
        Of(@"(^|[ \t(])(?<mark>-\p{L}{2,}-)($|[ \t.,;:!?)])", "text struck through in another program", "-"),
        Of(@"[^\s\d][ \t]+(?<mark>\+)$", "a line break of AsciiDoc", "+"),
        Of(@"\\[nrt]($|(?-i:[^a-z]))", "a line break or tab of a program", "\\"),
        Of(@"\\(u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2})", "a character as a program writes it", "\\"),
        Of(@"(^|[^\p{L}\p{N}_-])(?<mark>(?-i:([BCDHKNOT]|[A-Za-z]{1,4}O|FE[VF]|HbA|A(?:1c)?)_[0-9]{1,2}([A-Z][a-z]?|c)?[0-9]?))($|[^\p{L}\p{N}_])", "a subscript, which is written as a character of its own such as '₂', or as a plain digit", "_"),
        Of(@"([\p{L})\]/](?<mark>\^(\(?[+-]?[0-9]+\)?|[a-z]{1,3}))|[0-9](?<mark>\^([a-z]{1,3}|\([^)\n]*\))))($|[^\^\p{L}])", "a superscript, which is written as a character of its own such as '²' or 'º'", "^"),
        Of(@"\p{L}(?<mark>''|’’|´´|``)\p{L}", "an apostrophe that is written twice", "'’´`"),
        Of($@"</[ \t]*[a-z][a-z0-9]*[ \t]*>?|<[ \t]+/?[ \t]*({Tags})[ \t]*/?>|<({Tags})([ \t]+[a-z-]+=[^\n>]*|[ \t]*/)?$", "a tag of HTML", "<"),
        Of(@"\([0-9]{1,2}\)!", "a note of MkDocs", "!") with { IsWord = true },
        Of(@"(^)\u0002*(?<mark>\^\^?)\u0002*$", "a cell that goes on from the one above, whose text is repeated here instead", "^"),
        Of(@"![^\s!()|]+\.(png|jpe?g|gif|svg|webp)[^\n!]*!", "an image of another program", "!"),
    ];

    /// <summary>The tags of HTML that texts have most.</summary>
    public const string Tags = "br|p|b|i|u|em|strong|span|div|a|ul|ol|li|h[1-6]|table|tr|td|th|img|font|center|sup|sub|hr|section|small|blockquote";

    private static LinePattern Of(string pattern, string name, string? needs = null) => LinePattern.Of(LostMarkupRules.OtherProgram, pattern, name, needs);
}
