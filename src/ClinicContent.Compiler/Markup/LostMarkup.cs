namespace ClinicContent.Compiler;

/// <summary>Patterns of text that looks like the beginning of a heading, list or table, or like a link.</summary>
internal static class LostMarkup
{
    // Spaces that a keyboard or a word processor gives and Markdown does not take for one.
    private const string Space = @"\u00A0\u2000-\u200B\u202F\u205F\u3000";

    private const string Bullet = @"•◦▪▫‣⁃·●○■□◆◇►▶▸➢➤➔→✓✔✗✘☐☑☒❖\uF000-\uF0FF";
    private const string Scheme = @"(https?:|mailto:|tel:|clinic:|www\.)";

    /// <summary>A line of its own that looks like a heading.</summary>
    public static LinePattern Heading { get; } =
        LinePattern.Of(LostMarkupRules.Heading, $@"^(#{{1,6}}[{Space}][^\n]*|#[^\s#\d!,.;:)][^\n]*|#{{2,6}}[^\s#][^\n]*|#{{7,}}[^\n]*|＃[^\n]*|#{{1,6}}[ \t][^\n]*)");

    /// <summary>A heading that ends with the marks that were meant to close it.</summary>
    public static LinePattern ClosedHeading { get; } = LinePattern.Of(LostMarkupRules.Heading, @"[^\s#]##+$");

    /// <summary>A line that looks like an item of a list.</summary>
    public static IReadOnlyList<LinePattern> Lists { get; } =
    [
        LinePattern.Of(LostMarkupRules.List, $@"^([-+*]|[0-9]{{1,3}}[.)])[{Space}][^\n]*"),
        LinePattern.Of(LostMarkupRules.List, $@"^([-+*]\p{{L}}|[-+]{LiteralText.InlineFiller})[^\n]*"),
        LinePattern.Of(LostMarkupRules.List, $@"^[0-9]{{1,3}}[.)](\p{{L}}|{LiteralText.InlineFiller})[^\n]*"),
        LinePattern.Of(LostMarkupRules.List, $@"^([{Bullet}][^\n]*|o([\t\u00A0]|  )[^\n]*|[–—−‐‑][ {Space}][^\n]*)"),
        LinePattern.Of(LostMarkupRules.List, $@"^(\(?[a-z]\)|\([0-9]{{1,2}}\)|[ivx]{{1,4}}\)|[0-9]{{1,2}}[º°]\.?|[0-9]{{1,2}}-)[ \t{Space}]+\p{{L}}[^\n]*"),
        LinePattern.Of(LostMarkupRules.List, @"^([①-⑳❶-❿➀-➓]|[0-9]\uFE0F?\u20E3)[^\n]*"),
    ];

    /// <summary>A line below another of its paragraph that looks like an item: it has a number other than 1, or its marker is indented too far.</summary>
    public static LinePattern Interruption { get; } = LinePattern.Of(LostMarkupRules.List, @"^([0-9]{1,2}[.)]|[-+*])[ \t]+\S[^\n]*");

    /// <summary>The second of two lines that count with letters.</summary>
    public static LinePattern SecondLetter { get; } = LinePattern.Of(LostMarkupRules.List, @"^b\.[ \t]+\S[^\n]*");

    public static LinePattern FirstLetter { get; } = LinePattern.Of(LostMarkupRules.List, @"^a\.[ \t]+\S[^\n]*");

    public static LinePattern Table { get; } = LinePattern.Of(LostMarkupRules.Table, @"^(\|?[ \t]*:?-{2,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)+\|?|\|[^\n]*\|)$");

    public static IReadOnlyList<LinePattern> Links { get; } =
    [
        LinePattern.Of(LostMarkupRules.Link, $@"\][ \t{Space}]+\([ \t]*({Scheme}|[#/]|[a-z0-9_./-]+\.(md|html?|pdf))[^\n)]*\)?"),
        LinePattern.Of(LostMarkupRules.Link, $@"\)[ \t]*\[({Scheme}|[a-z0-9-]+\.md)[^\]\n]*\]"),
        LinePattern.Of(LostMarkupRules.Link, $@"\][ \t]*[{{<]{Scheme}[^\n}}>]*[}}>]"),
    ];

    /// <summary>The second half of a link that is split across two lines.</summary>
    public static LinePattern SecondHalf { get; } = LinePattern.Of(LostMarkupRules.Link, $@"^\({Scheme}[^\n)]*\)");

    public static IReadOnlyList<LinePattern> Addresses { get; } =
    [
        LinePattern.Of(LostMarkupRules.Address, @"(https?://|www\.[a-z0-9])[^\s\u0002<>()\[\]]*"),
        LinePattern.Of(LostMarkupRules.Address, @"[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+"),
        LinePattern.Of(LostMarkupRules.Address, @"[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|gov|edu|info|health)(/[^\s\u0002<>()\[\]]*)?") with { IsWord = true },
    ];
}
