namespace ClinicContent.Compiler;

/// <summary>The markup of other Markdown dialects and programs, which articles cannot use.</summary>
internal static class ForeignMarkup
{
    // The names of HTML that authors write most. Markdown reads no name without its semicolon.
    private const string Names = "nbsp|amp|lt|gt|quot|apos|copy|reg|trade|deg|plusmn|times|divide|micro|middot|bull|hellip|ndash|mdash|shy|zwj|zwnj|ensp|emsp|thinsp|[lr][sd]quo|[lr]aquo|iexcl|iquest|"
        + "[aeiou]acute|[aeiou]uml|[an]tilde|[aeiou]grave|[aeiou]circ|ccedil|szlig|euro|pound|cent|yen|sect|para|frac1[24]|frac34|sup[123]|ord[mf]|alpha|beta|gamma|delta|[lr]arr|[lg]e|ne|infin|hearts|check|phone";

    private const string AsciiDocMacros = "anchor|audio|btn|endif|footnote|icon|ifdef|ifeval|ifndef|image|include|kbd|link|mailto|menu|pass|stem|toc|video|xref";

    // The codes that are written most; others touch no word.
    private const string EmojiNames = "[+-]1|smile|smiley|grin|joy|wink|wave|heart|warning|hospital|pill|syringe|ambulance|phone|telephone|calendar|bulb|memo|star|fire|tada|clap|pray|muscle|bone|brain|ok|x|check|no_entry|stop_sign|point_right|thumbsup|thumbsdown|thermometer|stethoscope|clock[0-9]+|sunny|snowflake|sweat|cry|sob|sick|mask|baby|walking|runner";

    /// <summary>A line that is the meaning of the term above it, unless it is a signature.</summary>
    public static LinePattern Meaning { get; } = LinePattern.Of(MarkupRules.DefinitionList, @"^~[ \t\u00A0]+[^\s\d][^\n]*", begins: "~");

    // The first that a line has is told: narrower ones come before wider ones.
    public static IReadOnlyList<LinePattern> All { get; } =
    [
        LinePattern.Of(MarkupRules.Footnote, @"\[\^[^\]\n]+\]|\^\[|\[fn:[^\]\n]*\]", needs: "["),
        LinePattern.Of(MarkupRules.TableOfContents, @"^(\[{1,2}[_\u0002]{0,2}toc[_\u0002]{0,2}[^\]]*\]{1,2}|\u0002\u0002(no)?toc\u0002\u0002|\$\{toc\}|\{:?toc\}|@(\[toc\]|\u0002toc\u0002)[^\n]*|\\tableofcontents|:toc:|\.\.[ \t]+(contents|toctree)::[^\n]*)$", begins: "[\u0002${@\\:."),
        LinePattern.Of(MarkupRules.WikiLink, @"!?\[\[[^\[\]\n]+\]\]|!?\[\[[^\n]*?\]\]|<<[^<>\s][^<>\n]*>>|\[[^\[\]|\n]+\|[^\[\]\n]+\]|\(\([^()\n]+\)\)|\[[~#][a-z][^\]\n]*\]", needs: "[<("),
        LinePattern.Of(MarkupRules.Container, @"^(:{3,}[^\n]*|[!?]>[ \t][^\n]*|!!!\+?($|[ \t][^\n]*|[a-z][^\n]*)|\?\?\?\+?[ \t]*[a-z][^\n]*|\+\+\+($|[ \t][^\n]*)|///[ \t][^\n]*|\.\.[ \t]+[a-z][a-z0-9:_+-]*::[^\n]*|={3}[!+]?[ \t]+[""“”][^\n]*|::[a-z]*$)", "begins or ends a container", begins: ":!?+/.="),
        LinePattern.Of(MarkupRules.Comment, @"%%[^\n]*", needs: "%"),
        LinePattern.Of(MarkupRules.Comment, @"<!--[^\n]*|[^\s<-][ \t]*(?<mark>-->)[ \t.]*$", needs: "-"),
        LinePattern.Of(MarkupRules.Comment, @"^(//[ \t]+[^\n]*|/\*[^\n]*|\.\.([ \t]+[^\s.][^\n]*)?$)", begins: "/."),
        LinePattern.Of(MarkupRules.Shortcode, @"\{%[^\n]*%\}|\{\{[<%/#>][^\n]*\}\}|\[/[a-z][a-z0-9_-]*\]|\[[a-z][a-z0-9_-]*([ \t]+[a-z][a-z0-9_-]*=[^\]\n]*)\]|\[[a-z][a-z0-9_-]*=[^\]\n]*\]|^\[[a-z][a-z0-9_-]*([ \t]*/?|,[^\]\n]*)\]$|\[[a-z0-9-]+_[a-z0-9_-]+\]|\[(gallery|playlist|embed|contact-form|contact-form-7|spacer|divider)\]|\[[a-z]+:[a-z][a-z0-9_:-]*\]", needs: "{["),
        LinePattern.Of(MarkupRules.Shortcode, @"^(?-i:(import|export)[ \t][^\n]*[ \t]from[ \t]+['""“”][^\n]*|import[ \t]+['""“”][^\n]*|export[ \t]+(default|const|let|var|function|class|async)[ \t][^\n]*)", begins: "ie"),
        LinePattern.Of(MarkupRules.Shortcode, @"^([!@#](include|import|video|audio|embed|youtube|vimeo|file)([ \t:(][^\n]*)?$|<<<[^\n]*|-{2,}8<-{2,}[^\n]*)", begins: "!@#<-"),
        LinePattern.Of(MarkupRules.Shortcode, $@"({AsciiDocMacros}):{{1,2}}[^\s\[\]]*\[[^\n]*|<%[^\n]*%>|@\u0002", needs: "[<@"),
        LinePattern.Of(MarkupRules.Shortcode, @":{1,3}[a-z][a-z0-9_-]*(\[[^\]\n]*\]|\{[^}\n]*\})(\{[^}\n]*\})?|%[a-z][a-z0-9_.-]*%", needs: ":%") with { IsWord = true },
        LinePattern.Of(MarkupRules.Math, @"\$\$[^\n]*|\$[^\s$]*[a-z\\^_={}][^\s$]*\$|\$[^\s$][^$\n]*[\\^_={}][^$\n]*[^\s$]\$", needs: "$") with { IsWord = true },
        LinePattern.Of(MarkupRules.Math, @"(?-i:\\([A-Za-z-[nrt]][A-Za-z]+|[nrt][a-z][A-Za-z]*))[^\s]*", needs: "\\") with { IsWord = true },
        LinePattern.Of(MarkupRules.Math, @"\$\u0002+\$", needs: "$"),
        LinePattern.Of(MarkupRules.Marks, @"_\{[^{}\n]*\}", "a subscript", "_"),
        LinePattern.Of(MarkupRules.Marks, @"\^\{[^{}\n]*\}", "a superscript", "^"),
        LinePattern.Of(MarkupRules.Marks, @"\{(--|\+\+|~~|==|>>)([^\n]*?(--|\+\+|~~|==|<<)\})?|(--|\+\+|~~|==|<<)\}", "a change of CriticMarkup", "{}"),
        LinePattern.Of(MarkupRules.Attributes, @"\{:?[ \t]*[#.][a-z_-][^{}\n]*\}|\{:[^{}\n]*\}|\{[ \t]*[a-z][a-z0-9_-]*=[^{}\n]*\}|\{-\}|^\[[.#%][a-z][^\]\n]*\]$", needs: "{["),
        LinePattern.Of(MarkupRules.Shortcode, @"(^|[^{])(?<mark>[$#%@]?\{([^{}\n]*([a-z_$]{2}|[a-z][.(])[^{}\n]*|[a-z])\})($|[^}])", needs: "{"),
        LinePattern.Of(MarkupRules.Marks, @"~~[^~\n]*(~~)?", "struck through", "~"),
        LinePattern.Of(MarkupRules.Marks, @"==[^\s=]([^=\n]*[^\s=])?==", "a highlight", "="),
        LinePattern.Of(MarkupRules.Marks, @"\+\+[^\s+]([^\n]*?[^\s+])?\+\+", "an insertion", "+"),
        LinePattern.Of(MarkupRules.Marks, @"[\p{L}\p{N})\]\u0002](?<mark>~[^\s~]+~)($|[^0-9])|[\p{L})\]\u0002](?<mark>~[^\s~]+~)|,,[^\s,]([^,\n]*[^\s,])?,,", "a subscript", "~,"),
        LinePattern.Of(MarkupRules.Marks, @"(^|[^\p{L}\p{N}~])(?<mark>~[^\s~]([^~\n]*[^\s~(\[])?~)($|[^\p{L}\p{N}~])", "struck through", "~"),
        LinePattern.Of(MarkupRules.Marks, @"\^[^\s^]+\^|\^\^[^\s^]([^^\n]*[^\s^])?\^\^", "a superscript", "^"),
        LinePattern.Of(MarkupRules.Marks, @"\|\|[^\s|]([^|\n]*[^\s|])?\|\|", "a hidden text", "|"),
        LinePattern.Of(MarkupRules.Marks, @"!![^\s!]([^!\n]*[^\s!])?!!|//[^\s/]([^/\n]*[^\s/:])?//|--[\p{L}\u0002]([^-\n]*[\p{L}\p{N}.!?\u0002])?--", "emphasis of another program", "!'/-") with { IsWord = true },
        LinePattern.Of(MarkupRules.Marks, @"(^|[^\p{L}\p{N}'])(?<mark>'{2,5}[^\s'][^\n]*?'{2,5})", "emphasis of another program", "'"),
        LinePattern.Of(MarkupRules.Marks, @"""{2}[^\s""]([^""\n]*[^\s""])?""{2}|@@[^\s@]([^@\n]*[^\s@])?@@|\?\?[^\s?]([^?\n]*[^\s?])?\?\?", "a quotation of another program", "\"@?") with { IsWord = true },
        LinePattern.Of(MarkupRules.DefinitionList, @"^(:[ \t\u00A0]+|;[ \t\u00A0]+\S[^\n]*|:(?-i:\p{Lu})[\p{L} ]*:[ \t]+)", begins: ":;"),
        LinePattern.Of(MarkupRules.DefinitionList, @"[^\s:]+::([ \t]|$)|(^|[ \t])(?<mark>(::|:=)[ \t])", needs: ":"),
        LinePattern.Of(MarkupRules.Emoji, @":(\+1|-1|100|[a-z][a-z0-9_+-]*[a-z0-9]):(:[a-z0-9_+-]+:)*", needs: ":") with { IsWord = true },
        LinePattern.Of(MarkupRules.Emoji, $@"(^|[^0-9])(?<mark>:({EmojiNames}|[a-z]+_[a-z0-9_]*[a-z0-9]):)", needs: ":"),
        LinePattern.Of(MarkupRules.CharacterReference, $@"(?<mark>&[a-z][a-z0-9]{{1,31}};)|(?<mark>&({Names}))($|[^a-z0-9;=])|(?<mark>&#[0-9a-z]*;?)|\u0002(?<mark>({Names}|#x?[0-9a-f]+);)", needs: "&\u0002"),
    ];
}
