namespace ClinicContent.Compiler;

/// <summary>The markup of other Markdown dialects and programs, which articles cannot use.</summary>
internal static class ForeignMarkup
{
    // The first that a line has is told: narrower ones come before wider ones.
    public static IReadOnlyList<LinePattern> All { get; } =
    [
        LinePattern.Of(MarkupRules.Footnote, @"\[\^[^\]\n]+\]|\^\["),
        LinePattern.Of(MarkupRules.TableOfContents, @"^(\[{1,2}[_\u0002]{0,2}toc[_\u0002]{0,2}[^\]]*\]{1,2}|\$\{toc\}|\{:?toc\}|@\[toc\][^\n]*|\\tableofcontents)$"),
        LinePattern.Of(MarkupRules.WikiLink, @"!?\[\[[^\[\]\n]+\]\]"),
        LinePattern.Of(MarkupRules.Container, @"^(:{3,}[^\n]*|!!!\+?($|[ \t][^\n]*)|\?\?\?\+?[ \t][^\n]*|\+\+\+($|[ \t][^\n]*)|///[ \t][^\n]*|\.\.[ \t][a-z][a-z-]*::[^\n]*)"),
        LinePattern.Of(MarkupRules.Comment, @"%%[^%\n]+%%"),
        LinePattern.Of(MarkupRules.Shortcode, @"\{%[^\n]*%\}|\{\{[<%/#>][^\n]*\}\}|\[/[a-z][a-z0-9_-]*\]|\[[a-z][a-z0-9_-]*([ \t]+[a-z][a-z0-9_-]*=[^\]\n]*)\]|\[[a-z][a-z0-9_-]*=[^\]\n]*\]|^\[[a-z][a-z0-9_-]*[ \t]*/?\]$|^(import|export)[ \t][^\n]*[ \t]from[ \t]+['""“”][^\n]*"),
        LinePattern.Of(MarkupRules.Attributes, @"\{:?[ \t]*[#.][a-z_-][^{}\n]*\}|\{:[^{}\n]*\}|\{[ \t]*[a-z][a-z0-9_-]*=[^{}\n]*\}|\{-\}"),
        LinePattern.Of(MarkupRules.Math, @"\$\$[^\n]*|\$[^\s$]*[a-z\\^_={}][^\s$]*\$|\$[^\s$][^$\n]*[\\^_={}][^$\n]*[^\s$]\$") with { IsWord = true },
        LinePattern.Of(MarkupRules.Math, @"\\[a-z]{2,}[^\s]*") with { IsWord = true },
        LinePattern.Of(MarkupRules.Marks, @"~~[^~\n]*(~~)?", "struck through"),
        LinePattern.Of(MarkupRules.Marks, @"==[^\s=]([^=\n]*[^\s=])?==", "a highlight"),
        LinePattern.Of(MarkupRules.Marks, @"\+\+[^\s+]([^+\n]*[^\s+])?\+\+", "an insertion"),
        LinePattern.Of(MarkupRules.Marks, @"~[^\s~]([^~\n]*[^\s~])?~", "a subscript"),
        LinePattern.Of(MarkupRules.Marks, @"\^[^\s^]+\^", "a superscript"),
        LinePattern.Of(MarkupRules.DefinitionList, @"^:[ \t\u00A0]+"),
        LinePattern.Of(MarkupRules.Emoji, @":(\+1|-1|100|[a-z][a-z0-9_+-]*[a-z0-9]):") with { IsWord = true },
    ];
}
