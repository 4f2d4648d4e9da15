using System.Buffers;

namespace ClinicContent.Compiler;

/// <summary>Patterns of text that looks like the beginning of a heading, list or table, or like a link.</summary>
internal static class LostMarkup
{
    // Spaces that a keyboard or a word processor gives and Markdown does not take for one.
    private const string Space = @"\u00A0\u2000-\u200B\u202F\u205F\u3000";
    private const string Gap = @"[ \t" + Space + "]";

    // Of emoji, which a sentence or a quote begins with as well, two lines make a list (ItemMarks).
    private const string Bullet = @"•‣⁃·⇒⇨⟶⟹⮕⮞☛☐☑☒∙⋅∘⦿⦾⁌⁍★☆♦\u25A0-\u25FF\u2713-\u2718\u271A-\u2727\u2729-\u274B\u274D\u274E\u2756\u2758\u2794-\u27A0\u27A2-\u27BE⬤⬥⬦・※＊－＋\uF000-\uF0FF";
    private const string Scheme = @"(https?:|mailto:|tel:|clinic:|www\.)";

    // What the text of an item begins with; in lower case, it may be a part of a sentence that goes on.
    private const string Item = @"(?-i:\p{Lu}|[""“¿¡\u0002])";

    private const string Host = @"[\p{L}0-9-]+(\.[\p{L}0-9-]+)*";
    private const string Path = @"[^\s\u0002<>()\[\]]";

    // The ends of names that no sentence has behind a point without a space, and those that one could have in capitals.
    private const string Ends = "com|org|net|gov|edu|info|health|mil|int|clinic|care|doctor|hospital|dental|online|website|site|blog|app|dev|cmo|ogr|orgg|gvo";
    private const string Countries = "uk|us|ca|mx|es|de|fr|it|nl|eu|ch|at|be|ie|nz|au|co|br|ar|cl|pe|ve|ec|gt|cr|pr|io|tv|biz|in|jp|cn|se|no|dk|fi|pt|pl|za";

    /// <summary>A line of its own that looks like a heading.</summary>
    public static IReadOnlyList<LinePattern> Headings { get; } =
    [
        LinePattern.Of(LostMarkupRules.Heading, $@"^(#{{1,6}}[{Space}][^\n]*|#[^\s#\d!,.;:)][^\n]*|#{{2,6}}[^\s#][^\n]*|#{{7,}}[^\n]*|＃[^\n]*|#{{1,6}}[ \t][^\n]*)", begins: "#＃"),
        LinePattern.Of(LostMarkupRules.Heading, $@"^(={{2,6}}{Gap}*[^\s=][^\n]*|=[ \t]+(?-i:\p{{Lu}})[^\n]*|\+{{2,6}}[ \t]+(?-i:\p{{Lu}})[^\n]*|-{{3}}\++[^\n]*|(?-i:h[1-6](\([^)\n]*\)|[<>=])*\.[ \t]+\S[^\n]*))", begins: "=+-h"),
    ];

    /// <summary>A heading that ends with the marks that were meant to close it.</summary>
    public static LinePattern ClosedHeading { get; } = LinePattern.Of(LostMarkupRules.Heading, @"[^\s#]##+$", needs: "#");

    /// <summary>A line that begins with a typed bullet.</summary>
    public static LinePattern TypedBullet { get; } =
        LinePattern.Of(LostMarkupRules.List, $@"^([{Bullet}][^\n]*|[»›❯❱]{Gap}[^\n]*|o([\t\u00A0]|  )[^\n]*|[vqxünlwØàŸðÞ][\t\u00A0][^\n]*)");

    /// <summary>The bullets that an item of a list begins with besides its marker only by mistake; others, such as check marks, say something.</summary>
    public static SearchValues<char> PlainBullets { get; } = SearchValues.Create("•‣⁃·∙⋅∘●○◦■□▪▫◆◇►▸▹▶➢➤☐☑☒※＊－＋-*+\uF0A7\uF0B7\uF0D8\uF0FC");

    /// <summary>The marks of a heading behind the text of a line, whose end was lost.</summary>
    public static LinePattern PastedHeading { get; } =
        LinePattern.Of(LostMarkupRules.Heading, $@"([^\s\u0002#]{Gap}*|\u0002{Gap}+)(?<mark>#{{2,6}}{Gap}*{Item}[^\n]*|#{{2,6}}{Gap}+[0-9]{{1,2}}[.)][^\n]*)|[.!?]{Gap}+(?<mark>#{Gap}+(?-i:[¿¡]?\p{{Lu}}\p{{Ll}})[^\n]*)", needs: "#");

    /// <summary>The items of a list that follow a colon, one behind the other.</summary>
    public static LinePattern HyphensBehindColon { get; } =
        LinePattern.Of(LostMarkupRules.List, @":[ \t]+(?<mark>-[ \t]+\p{L}[^\n]*[ \t]-[ \t]+\p{L}[^\n]*)", needs: "-");

    /// <summary>A cell with the items of a list.</summary>
    public static LinePattern CellBullet { get; } =
        LinePattern.Of(LostMarkupRules.List, $@"^\u0002*(?<mark>[•‣]{Gap}*[\p{{L}}\u0002][^\n]*|[●▪◦✓✔➢►]{Gap}*[\p{{L}}\u0002][^\n]*[●▪◦✓✔➢►][^\n]*|1[.)]{Gap}+{Item}[^\n]*[ \t]2[.)]{Gap}+{Item}[^\n]*)", needs: "•‣●▪◦✓✔➢►1");

    /// <summary>A line of boxes to choose from, each with a word or two, as a form has it, of the meanings of marks, or of a sentence that counts.</summary>
    public static LinePattern Choices { get; } = LinePattern.Of(LostMarkupRules.List, @"^(([☐□◻○] ?[^☐□◻○\n]{1,20}){2,}|[✓✔][^\n]*[✗✘][^\n]*|[✗✘][^\n]*[✓✔][^\n]*|(?-i:\((1\)[^\n]*\(2|a\)[^\n]*\(b)\) \p{Ll}[^\n]*))$", needs: "☐□◻○✓✔✗✘(");

    /// <summary>The marks of a list, a heading, a quote or a callout that a cell begins with, or that stand behind a colon in it.</summary>
    public static IReadOnlyList<LinePattern> Cells { get; } =
    [
        LinePattern.Of(LostMarkupRules.Callout, $@"^\u0002*(?<mark>>{Gap}*\[!\p{{L}}+\][^\n]*)", needs: ">"),
        LinePattern.Of(LostMarkupRules.OtherProgram, $@"^\u0002*(?<mark>>{Gap}+{Item}[^\n]*)", "the mark of a quote, which no cell has", needs: ">"),
        LinePattern.Of(LostMarkupRules.Heading, $@"^\u0002*(?<mark>#{{2,6}}{Gap}*[\p{{L}}\p{{N}}¿¡“""][^\n]*|#{Gap}+(?-i:\p{{Lu}}\p{{Ll}}+) [0-9][^\n]*)", needs: "#"),
        LinePattern.Of(LostMarkupRules.List, $@"^\u0002*(?<mark>[-+*]{Gap}+[\p{{L}}¿¡“""\u0002][^\n]*|[–—]{Gap}+\p{{L}}[^\n]*[ \t][–—]{Gap}+\p{{L}}[^\n]*)", needs: "-+*–—"),
        CellBullet,
        PastedHeading,
        HyphensBehindColon,
    ];

    /// <summary>A line that looks like an item of a list.</summary>
    public static IReadOnlyList<LinePattern> Lists { get; } =
    [
        TypedBullet,
        LinePattern.Of(LostMarkupRules.List, $@"^([-+*]|[0-9]{{1,3}}[.)])[{Space}][^\n]*", begins: "-+*0123456789"),
        LinePattern.Of(LostMarkupRules.List, $@"^([-+*]([\p{{L}}-[v]]|v[^e\n]|ve\p{{L}})|[-+][¿¡«“""(]{{1,2}}\p{{L}}|[-+]{LiteralText.InlineFiller})[^\n]*", begins: "-+*"),
        LinePattern.Of(LostMarkupRules.List, $@"^[0-9]{{1,3}}[.)]([\p{{L}}-[ªº]]|{LiteralText.InlineFiller})[^\n]*", begins: "0123456789"),
        LinePattern.Of(LostMarkupRules.List, $@"^(\(?[a-z]\)|\([0-9]{{1,2}}\)|\(?[ivx]{{1,5}}\)|[0-9]{{1,2}}-|1\.?[º°ª]\.?|№ ?[0-9]{{1,2}}[.):]?){Gap}+{Item}[^\n]*"),
        LinePattern.Of(LostMarkupRules.List, $@"^\(?([0-9]{{1,2}}|[a-z])[.)º°]-{Gap}*{Item}[^\n]*"),
        LinePattern.Of(LostMarkupRules.List, @"^([\u2460-\u24FF❶-➓㈠-㊿][^\n]*|[0-9]\uFE0F?\u20E3[^\n]*|[0-9０-９]{1,3}[．、）][^\n]*)"),
    ];

    /// <summary>A mark that no sentence begins with. A line within a paragraph can begin with it, where the line above is full.</summary>
    public static LinePattern FirstMark { get; } =
        LinePattern.Of(LostMarkupRules.List, $@"^(-{{1,3}}>|={{1,2}}>|~>|-{{2,3}}|[*+-]\)|\.|#\.|!{{1,2}}|[\\/^°¤_@]){Gap}+(\p{{L}}|{LiteralText.InlineFiller})[^\n]*", begins: "-=~*+.#!\\/^°¤_@");

    /// <summary>Stars and low lines of a keyboard for Chinese or Japanese, which are no marks.</summary>
    public static LinePattern WideMarks { get; } = LinePattern.Of(LostMarkupRules.Emphasis, @"(?<mark>＊＊|＿＿)[^\n]*(＊＊|＿＿)", needs: "＊＿");

    /// <summary>An image whose mark stands apart.</summary>
    public static LinePattern PartedImage { get; } = LinePattern.Of(LostMarkupRules.Link, $@"^!{Gap}+\u0002[^\n]*\u0002$", begins: "!");

    /// <summary>The items of a list that were typed one behind the other.</summary>
    public static IReadOnlyList<LinePattern> Rows { get; } =
    [
        HyphensBehindColon,
        LinePattern.Of(LostMarkupRules.List, @"[:.;!?][ \t]+(?<mark>[•‣●▪◦][ \t]*\S[^\n]*[•‣●▪◦][^\n]*)", needs: "•‣●▪◦"),
        LinePattern.Of(LostMarkupRules.List, @"[:.;!?][ \t]+(?<mark>[-–][ \t]+(?-i:\p{Lu})[^\n]*[.;!?][ \t]+[-–][ \t]+(?-i:\p{Lu})[^\n]*)", needs: "-–"),
        LinePattern.Of(LostMarkupRules.List, @"(^|[:.;!?][ \t]+)(?<mark>1\.[ \t]+(?-i:\p{Lu})[^\n]*[.;!?][ \t]+2\.[ \t]+(?-i:\p{Lu})[^\n]*)", needs: "1"),
        LinePattern.Of(LostMarkupRules.List, @"(^|[:.;!?][ \t]+)(?<mark>1\)[ \t]+(?-i:\p{Lu})[^\n]*[ \t]2\)[ \t]+(?-i:\p{Lu})[^\n]*)", needs: "1"),
        LinePattern.Of(LostMarkupRules.List, @"[.;!?][ \t]+(?<mark>[2-9]\.[ \t]+(?-i:\p{Lu})[^\n]*[.;!?][ \t]+[3-9]\.[ \t]+(?-i:\p{Lu})[^\n]*)", needs: "23456789"),
        LinePattern.Of(LostMarkupRules.List, @"[ \t](?<mark>[2-9]\)[ \t]+(?-i:\p{Lu})[^\n]*[ \t][3-9]\)[ \t]+(?-i:\p{Lu})[^\n]*)", needs: "23456789"),
    ];

    /// <summary>A typed dash, which begins a paragraph only as a mark of a list.</summary>
    public static LinePattern Dash { get; } = LinePattern.Of(LostMarkupRules.List, $@"^[–—−‐‑―]{Gap}[^\n]*", begins: "–—−‐‑―");

    /// <summary>The bullet that word processors write as a letter, which is a word in Spanish.</summary>
    public static LinePattern LetterBullet { get; } = LinePattern.Of(LostMarkupRules.List, @"^(?-i:o) \p{L}[^\n]*", begins: "o");

    /// <summary>A line below another of its paragraph that looks like an item, and whose marker is indented too far.</summary>
    public static LinePattern Interruption { get; } = LinePattern.Of(LostMarkupRules.List, @"^[-+*][ \t]+\S[^\n]*", begins: "-+*");

    /// <summary>A line below another that begins with an ordinal number, which is written with a point in Spanish.</summary>
    public static LinePattern Ordinal { get; } = LinePattern.Of(LostMarkupRules.List, @"^[0-9]{1,3}\.(o|a|os|as|er|era|ra|ro|do|da|to|ta|mo|ma|vo|va|no|na)([\s,.;:)]|$)", begins: "0123456789");

    public static LinePattern Table { get; } = LinePattern.Of(
        LostMarkupRules.Table,
        @"^(\|?[ \t]*:?-{2,}:?[ \t]*(\|[ \t]*:?-{2,}:?[ \t]*)+\|?|\|[^\n]*\||\|[^\n]*[^\s|][^\n]*\|[^\n]*|\+[-=]{2,}(\+[-=]{2,})*\+?|\|={3,}|\{\|[^\n]*|\|[-}+]([ \t][^\n]*)?|={2,}( +={2,})+)$");

    /// <summary>A line with cells, which is a row of a table when another like it stands beside it.</summary>
    public static LinePattern Row { get; } = LinePattern.Of(LostMarkupRules.Table, @"^[^\n|]*[^\s|][^\n|]*\|[^\n]*|^[^\t\n]*[^\s]\t+[^\s][^\n]*|^[^\n]*[^\s] {3,}[^\s][^\n]*");

    public static IReadOnlyList<LinePattern> Links { get; } =
    [
        LinePattern.Of(LostMarkupRules.Link, $@"\][ \t{Space}]+\([ \t]*({Scheme}|[#/]|[a-z0-9_./-]+\.(md|html?|pdf))[^\n)]*\)?", needs: "]"),
        LinePattern.Of(LostMarkupRules.Link, $@"\)[ \t]*\[({Scheme}|[a-z0-9-]+\.md)[^\]\n]*\]", needs: ")"),
        LinePattern.Of(LostMarkupRules.Link, $@"\][ \t]*[{{<]{Scheme}[^\n}}>]*[}}>]", needs: "]"),
        LinePattern.Of(LostMarkupRules.Link, @"\[[^\[\]\n\u0002]+\]\u0002{10,}", needs: "]"),
        LinePattern.Of(LostMarkupRules.Link, @"(^|[\s\u0002])(?<mark>!\[[^\]\n]*(?-i:\p{Ll})[^\]\n]*\])($|[^(\[:\u0002])", needs: "!"),
        LinePattern.Of(LostMarkupRules.Link, $@"[""”]:({Scheme}|[#/]|[a-z0-9_./-]+\.(md|html?|pdf)){Path}*", needs: "\"”"),
    ];

    /// <summary>The second half of a link that is split across two lines.</summary>
    public static LinePattern SecondHalf { get; } = LinePattern.Of(LostMarkupRules.Link, $@"^\({Scheme}[^\n)]*\)", begins: "(");

    /// <summary>Text in brackets that was meant to lead to a definition, or to a source.</summary>
    public static IReadOnlyList<LinePattern> References { get; } =
    [
        LinePattern.Of(LostMarkupRules.Reference, @"^\[[^\]\n]+\]:[^\n]*", begins: "["),
        LinePattern.Of(LostMarkupRules.Reference, @"(^|[^\]])(?<mark>\[[1-9][0-9]{0,2}([ ]?[,;–-][ ]?[1-9][0-9]{0,2})*\])|\[-@[^\]\n]+\]|\[[ \t]+@[a-z][^\]\n]*\]|\(@[a-z][a-z0-9-]*\)|\[[^@\[\]\n][^\[\]\n]*[ :-]@[a-z][^\]\n]*\]|\][ \t]+(?<mark>\[[^@\]\n]+\])", needs: "[("),
    ];

    /// <summary>What may be the id of a source, with other marks than those of a citation.</summary>
    public static LinePattern SourceName { get; } = LinePattern.Of(LostMarkupRules.Reference, @"(^|[^\p{L}\p{N}\[])(?<mark>@?\[(?-i:[a-z][a-z0-9-]*([,;] ?@?[a-z][a-z0-9-]*)*)\]|@(?-i:[a-z][a-z0-9-]*))", needs: "@[");

    /// <summary>The citation of a source.</summary>
    public static LinePattern Citation { get; } = LinePattern.Of(LostMarkupRules.Reference, @"\[([^\[\]\n]*[^\p{L}\p{N}\[\]\n])?@[a-z][^\[\]\n]*\]|\(@[a-z][a-z0-9-]*\)|(^|[\s.])(?<mark>@\[[a-z][a-z0-9-]*\])", needs: "@");

    public static IReadOnlyList<LinePattern> Addresses { get; } =
    [
        LinePattern.Of(LostMarkupRules.Address, $@"((https?|ftp|file|sftp)://|https?:\\\\|www\.[\p{{L}}0-9]|(?-i:mailto|tel|sms):[+\p{{L}}0-9]){Path}*", needs: ":."),
        LinePattern.Of(LostMarkupRules.Address, $@"[\p{{L}}0-9._%+-]+@{Host}\.[\p{{L}}0-9-]+", needs: "@"),
        LinePattern.Of(LostMarkupRules.Address, $@"[\p{{L}}0-9._-]+ ?[(\[](at|arroba)[)\]] ?[\p{{L}}0-9.-]+", needs: "(["),
        LinePattern.Of(LostMarkupRules.Address, @"[\p{L}0-9._-]+ (at|arroba) [\p{L}0-9-]+ (dot|punto) (com|org|net|edu|gov|es|mx|us)", needs: "aA") with { IsWord = true },
        LinePattern.Of(LostMarkupRules.Address, $@"{Host}\.({Ends})(/{Path}*)?", needs: ".") with { IsWord = true },
        LinePattern.Of(LostMarkupRules.Address, $@"{Host}\.[a-z]{{2,}}/{Path}+", needs: "/") with { IsWord = true },
        LinePattern.Of(LostMarkupRules.Address, $@"(?-i:[A-Za-z0-9-]{{2,}}(\.[a-z0-9-]+)*\.({Countries}))/?", needs: ".") with { IsWord = true },
    ];
}
