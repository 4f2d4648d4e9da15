namespace ClinicContent.Compiler.Tests;

/// <summary>Signs that Markdown reads as marks, marks that nothing reads, and text that nobody meant to publish.</summary>
internal static class MisreadCases
{
    public static IEnumerable<RuleCase> All => [.. Signs, .. Dashes, .. Callouts, .. Citations, .. Conditions, .. Terms, .. Values, .. Leftovers, .. Lists, .. Others, .. FrontMatter];

    private static IEnumerable<RuleCase> Signs =>
    [
        Sound("CC2067", "more than a temperature", "write 'more than'", "§> 38.5 °C for two days."),
        Sound("CC2067", "more than, below text", "write 'more than'", "Call us if it lasts\n§> 3 days, please."),
        Sound("CC2067", "more than, in two lines", "write 'more than'", "§> 38 °C\n> 3 days"),
        Sound("CC2067", "a year", "the item 1999 of a list", "§1999. A good year."),
        Sound("CC2067", "a number to call", "within", "§911. Call it."),
        Sound("CC2067", "a plus", "sign '+' is not shown", "§+ 44 20 7946 0958 is it."),
        Sound("CC2067", "a minus", "write 'minus'", "§- 5 °C is cold.\n\nWait."),
        Sound("CC2067", "an apostrophe", "an apostrophe as '", "Don§`t run. It won`t help."),
        Sound("CC2067", "stars of a note", "such as '†'", "Take it (§*), never alone (*)."),
        Sound("CC2067", "a place for a day", "a place to fill in", "Born on: §__/__/____"),
        Sound("CC2067", "stars in quotation marks", "such as '†'", "“§*” and “*” mean ask."),
        Sound("CC2067", "factors", "write '×'", "Multiply a§*b and c*d."),
        Sound("CC2067", "places to tick", "'□' for a box", "Yes (§_) No (_) now."),
        Sound("CC2065", "a product with a unit", "write '×'", "Take 5mg§*3*7 days."),
        Sound("CC2065", "a product of words", "write '×'", "Take 2 tab§*3 times*5 days."),
    ];

    private static IEnumerable<RuleCase> Dashes =>
    [
        Sound("CC2068", "between words", "the dash '—'", "Rest §-- then use ice."),
        Sound("CC2068", "between numbers", "the dash '–'", "Use ice for 10§--15 minutes."),
        Sound("CC2068", "three", "the dash '—'", "Rest§---now."),
        Sound("CC2068", "in a heading", "the dash '—'", "x\n\n### Rest §-- now\n\ny"),
        Sound("CC2068", "in the text of an image", "the dash '—'", "![a §-- b](https://www.example.org/a.png)"),
        Sound("CC2068", "in a cell", "the dash '—'", "| a | b |\n| --- | --- |\n| x | y §-- z |"),
        Sound("CC2068", "in the explanation of a term", "the dash '—'", "An MRI.\n\n*[MRI]: a §-- b"),
    ];

    private static IEnumerable<RuleCase> Callouts =>
    [
        Text("CC0221", "below text", "an empty line without '>'", "> [!EMERGENCY]\n> Call 911.\n> §[!URGENT]\n> Call us."),
        Text("CC0221", "below a line with its mark alone", "an empty line without '>'", "> [!EMERGENCY]\n> - Pain\n>\n> §[!URGENT]\n> - Fever"),
        Text("CC0221", "without a mark", "'> ' before it", "> [!EMERGENCY]\n> Call 911.\n§[!URGENT]\nCall us."),
        Text("CC0221", "unknown", "an empty line without '>'", "> [!EMERGENCY]\n> Call 911.\n> §[!WARNING]\n> Call us."),
        Text("CC0221", "below another mark", "an empty line without '>'", "> [!NOTE]\n> §[!URGENT]\n> Rest."),
        Text("CC0221", "in a quote", "an empty line without '>'", "> Rest.\n> §[!NOTE]\n> Ice."),
        Text("CC0221", "apart in a quote", "an empty line without '>'", "> Rest.\n>\n> §[!NOTE]\n> Ice."),
        Text("CC0221", "below a list in a quote", "an empty line without '>'", "> - Rest.\n>\n> §[!NOTE]\n> Ice."),
        Text("CC0221", "below a list item", "an empty line without '>'", "> [!EMERGENCY]\n> - Pain\n> §[!URGENT]\n> - Fever"),
        Text("CC0221", "in a callout of a list", "an empty line without '>'", "- Rest.\n\n  > [!NOTE]\n  > Ice.\n  > §[!NOTE]\n  > Walk."),
        Sound("CC2069", "behind an empty line, in strong text", "'> [!URGENT]'", "> [!NOTE]\n> Rest.\n>\n> §**[!URGENT]**\n> Call us."),
        Sound("CC2069", "below a line, with a backslash", "'> [!URGENT]'", "> [!NOTE]\n> Rest.\n> §\\[!URGENT]\n> Call us."),
        Text("CC0221", "in Spanish", "an empty line without '>'", "> [!NOTE]\n> Descanse.\n> §[!PRECAUCIÓN]\n> Llame."),
        Sound("CC2069", "below a line, with a space", "'> [!URGENT]'", "> [!NOTE]\n> Rest.\n> §[! URGENT]\n> Call us."),
        Sound("CC2069", "below a line, without brackets", "'> [!URGENT]'", "> [!NOTE]\n> Rest.\n> §!URGENT\n> Call us."),
        Sound("CC2069", "with its mark at the end", "'> [!URGENT]'", "> §[Note!]\n> Rest."),
        Sound("CC2069", "below a line, with two signs", "'> [!URGENT]'", "> [!NOTE]\n> Rest.\n> §[!urgent!]\n> Call us."),
        Sound("CC2069", "in parentheses", "'> [!URGENT]'", "> §(!NOTE)\n> Rest."),
        Sound("CC2069", "behind an escaped sign", "'> [!URGENT]'", "\\> §[!NOTE]"),
        Sound("CC2069", "in a heading", "'> [!URGENT]'", "### §[!NOTE] Rest\n\nLie down."),
        Sound("CC2069", "in a cell", "'> [!URGENT]'", "| a | b |\n| --- | --- |\n| §[!NOTE] | y |"),
        Sound("CC2075", "in a callout", "leave an empty line above it", "> [!EMERGENCY]\n> Call 911.\n§Rest at home.\nTake it easy."),
        Sound("CC2075", "in a list of a callout", "leave an empty line above it", "> [!NOTE]\n> - Walk a bit\n  §every day."),
        Sound("CC2069", "with backslashes", "not even a backslash", "> §\\[!URGENT\\]\n> Call us."),
        Sound("CC2069", "in strong text", "'> [!URGENT]'", "> §**[!URGENT]**\n> Call us."),
        Sound("CC2069", "with its mark outside", "'> [!URGENT]'", "> §![URGENT]\n> Call us."),
        Sound("CC2069", "without brackets", "'> [!URGENT]'", "> §!NOTE\n> Call us."),
        Sound("CC2069", "in the text", "'> [!URGENT]'", "Call us §[!URGENT] now."),
        Sound("CC2069", "as it once was", "'> [!URGENT]'", "> §**Note**\n> Call us."),
        Sound("CC2069", "in Spanish", "'> [!URGENT]'", "> §\\[!AVISO\\]\n> Llame."),
    ];

    private static IEnumerable<RuleCase> Citations =>
    [
        Text("CC0320", "in a heading", "move it behind the last sentence", "x\n\n### Why? §[@nhs]\n\ny"),
        Text("CC0320", "behind an escaped one in a heading", "move it behind the last sentence", "x\n\n### \\[@nhs] §[@other]\n\ny"),
        Text("CC0320", "in the middle of a heading", "move it behind the last sentence", "x\n\n### What §[@nhs; @other] now?\n\ny"),
        RuleCase.In("CC0320", "in the heading of a section", "move it behind the last sentence", SoundArticle.With("## What is it?", "## What is it? §[@one]")),
        Text("CC0320", "in the text of an image", "move it behind the last sentence", "![a knee §[@nhs]](https://www.example.org/a.png)"),
        RuleCase.In("CC2060", "a citation in the title", "a citation", SoundArticle.With("title: Back spasms", "title: §Back spasms [@one]")),
        RuleCase.In("CC2060", "a citation in the summary", "a citation", SoundArticle.With("of a muscle.", "of a muscle. (@one)").Replace("summary: ", "summary: §")),
        RuleCase.In("CC2060", "a citation in the origin", "a citation", SoundArticle.With("Written for a test.", "§Written from [see @one].")),
        RuleCase.In("CC2060", "a clinic value in the summary", "a clinic value", SoundArticle.With("of a muscle.", "of a muscle. Call clinic:phone.").Replace("summary: ", "summary: §")),
        Sound("CC2064", "the id of a source", "'[@id]'", "It helps. §[one]"),
        Sound("CC2064", "the id of a source with its sign outside", "'[@id]'", "It helps. §@[one]"),
        Sound("CC2064", "the id of a source without brackets", "'[@id]'", "It helps. §@two"),
        Sound("CC2064", "the ids of sources", "'[@id]'", "It helps. §[one, two]"),
        Sound("CC2064", "the id of a source in a cell", "'[@id]'", "| a | b |\n| --- | --- |\n| x | y §[one] |"),
    ];

    private static IEnumerable<RuleCase> Conditions =>
    [
        Text("CC0332", "above a paragraph", "directly behind it", "§{{?clinic.insurance}}\n\nAsk.\n\nRest."),
        Text("CC0332", "above a list", "directly behind it", "Rest.\n\n§{{?clinic:appointments}}\n- Ask.\n- Tell."),
        Text("CC0332", "above a table", "directly behind it", "Rest.\n\n§{{?clinic.insurance}}\n| a | b |\n| --- | --- |\n| x | y |"),
        Text("CC0332", "with a point", "directly behind it", "§{{?clinic.insurance}}.\n\nAsk."),
        Text("CC0332", "in a list item", "directly behind it", "- Rest.\n- §{{?clinic.insurance}}\n\n  Ask."),
        RuleCase.In("CC0332", "with a citation", "directly behind it", SoundArticle.WithText("§{{?clinic.insurance}} [@one]")),
        Text("CC0222", "a quote", "would show a quote without text", "Rest.\n\n§> {{?clinic.insurance}}Ask."),
        Text("CC0222", "a heading at the end", "would show a heading without text", "Rest.\n\n§### Cost\n\n{{?clinic.insurance}}Ask.\n\n{{?clinic.treatment}}Tell."),
        Text("CC0222", "a heading above another", "would show a heading without text", "Rest.\n\n§### Cost\n\n{{?clinic.insurance}}Ask.\n\n### More\n\nWalk."),
        RuleCase.In("CC2078", "above a condition", "a lead-in with nothing below it", SoundArticle.With("- Walk a bit each day. [@one]", "- Walk a bit each day. [@one]\n\n§Ask this:\n\n{{?clinic.insurance}}Is it paid?")),
        Sound("CC2078", "with a condition right above a table", "without its lead-in", "§{{?clinic.insurance}}Ask this:\n| a | b |\n| --- | --- |\n| x | y |"),
        Sound("CC2078", "with a condition above a list", "without its lead-in", "§{{?clinic.insurance}}Ask this:\n\n- Is it paid?\n- When?"),
    ];

    private static IEnumerable<RuleCase> Terms =>
    [
        Sound("CC2076", "in lower case", "on one line", "An MRI.\n\n*[MRI]: a long scan that\n§takes an hour"),
        Sound("CC2076", "indented", "on one line", "An MRI.\n\n*[MRI]: a long scan\n  §Takes an hour"),
        Sound("CC2076", "behind a preposition", "on one line", "Una RM.\n\n*[RM]: un examen del\n§Centro de Imagen"),
        Sound("CC2076", "emphasised", "on one line", "An MRI.\n\n*[MRI]: a scan, which\n§*can* take long"),
        Sound("CC2077", "otherwise", "keep one", "An MRI.\n\n*[MRI]: a scan\n§*[MRI]: a picture"),
        Text("CC0334", "empty", "behind its colon", "An MRI.\n\n§*[MRI]:"),
        Text("CC0334", "above its text", "behind its colon", "An MRI.\n\n§*[MRI]: \n  a scan"),
    ];

    private static IEnumerable<RuleCase> Values =>
    [
        Text("CC0333", "with one brace before it", "two braces before", "Call §{clinic.phone}} now."),
        Text("CC0333", "without braces before it", "two braces before", "Call §clinic.phone}} now."),
        Text("CC0333", "with one brace too many", "two braces before", "Call §{{clinic.phone}}}."),
        Text("CC0333", "without braces", "two braces before", "Call §clinic.phone now."),
        Text("CC0333", "a page as text", "'[call us](clinic:phone)'", "- Call §clinic:phone."),
        Text("CC0333", "in square brackets", "two braces before", "| a | b |\n| --- | --- |\n| x | [§clinic.name] |"),
        Text("CC0333", "in parentheses", "two braces before", "Call us (§clinic.phone)."),
        Text("CC0333", "in angle brackets", "two braces before", "Call <§clinic.phone>."),
        Text("CC0333", "in a heading", "two braces before", "x\n\n### At §clinic.name}}\n\ny"),
        Text("CC0333", "another value", "two braces before", "Llame al §telefono}} hoy."),
    ];

    private static IEnumerable<RuleCase> Leftovers =>
    [
        Sound("CC2070", "an order", "{{clinic.phone}}", "Call §[Insert clinic phone number here]."),
        Sound("CC2070", "an order in Spanish", "a place to fill in", "Llame al §[INSERTAR TELÉFONO]."),
        Sound("CC2070", "a name", "a place to fill in", "Ask §[your doctor's name]."),
        Sound("CC2070", "capitals", "a place to fill in", "We are §[CLINIC NAME]."),
        Sound("CC2070", "one word", "a place to fill in", "Call §[PHONE]."),
        Sound("CC2070", "a telephone number", "{{clinic.phone}}", "Call §602-XXX-XXXX."),
        Sound("CC2070", "a merge field", "a field of a form letter", "Call §«Clinic_Phone» now."),
        Sound("CC2070", "a reminder", "write it, or remove", "§TODO: more."),
        Sound("CC2070", "a reminder without marks", "write it, or remove", "Rest and §TBD now"),
        Sound("CC2070", "filler text", "write it, or remove", "§Lorem ipsum dolor."),
        Sound("CC2070", "a reference of a chat", "'[@id]'", "It helps§【4†source】."),
        Sound("CC2070", "a reference in words", "'[@id]'", "It helps. §citeturn0search1"),
        Sound("CC2070", "an apostrophe in a wrong encoding", "the character that was meant", "Don§â€™t run."),
        Sound("CC2070", "a letter in a wrong encoding", "the character that was meant", "Una ni§Ã±a."),
        Sound("CC2070", "a lost apostrophe", "write an apostrophe", "Don§?t run."),
        Sound("CC2070", "combining characters", "in words", "Take §t\u0336w\u0336o\u0336 one."),
        Sound("CC2070", "a private character", "that every font has", "Rest§\uE000 now."),
    ];

    private static IEnumerable<RuleCase> Lists =>
    [
        Sound("CC2071", "an item that is not indented enough", "exactly below that item's text", "1. Rest.\n§- Sit."),
        Sound("CC2071", "another mark", "the same mark", "- Rest.\n§* Ice."),
        Sound("CC2072", "a number left out", "has the number 4, and readers see 3", "1. Rest.\n2. Ice.\n§4. Sit."),
        Sound("CC2042", "bullets in one line", "'- '", "Do this: §• Rest. • Ice."),
        Sound("CC2042", "hyphens in one line", "'- '", "Do this: §- Rest. - Ice. - Sit."),
        Sound("CC2042", "numbers in one item", "'1. '", "1. Rest. §2. Ice. 3. Sit."),
        Sound("CC2042", "strong numbers", "'1. '", "**1. Rest** – sit.\n§**2. Ice** – cool."),
        Sound("CC2042", "letters below words", "'1. '", "Do this\na. Rest.\n§b. Walk."),
    ];

    private static IEnumerable<RuleCase> Others =>
    [
        Text("CC0812", "that does not end", "remove it", "Walk. §<!-- ask Ann"),
        Text("CC0812", "that does not begin", "remove it", "Ask Ann §-->"),
        Sound("CC2061", "half a tag", "a tag of HTML", "Rest.§</p"),
        Sound("CC2061", "a tag with spaces", "a tag of HTML", "Rest.§< br >Ice."),
        Sound("CC2061", "an escaped tag", "a tag of HTML", "§&lt;br&gt;Call us."),
        Sound("CC2061", "escaped marks", "marks of Markdown", "§&ast;&ast;Note us."),
        Sound("CC2061", "a subscript", "'₂'", "Your §CO_2 counts."),
        Sound("CC2061", "a superscript", "'²'", "It is 30 kg/m§^2 now."),
        Sound("CC2061", "an ordinal number", "'º'", "El 1§^er día."),
        Sound("CC2061", "two apostrophes", "written twice", "Don§''t run."),
        Sound("CC2061", "a definition list", "'- **Term**: its meaning'", "Sprain\n    §A stretched ligament."),
        Sound("CC2061", "a backslash at the end", "none is needed", "Rest.§\\"),
        Sound("CC2061", "a formula as code", "a formula of TeX", "It is §`$x^2$` now."),
        Sound("CC2043", "a gap before a reference", "nothing between", "See [the guide] §[g].\n\n[g]: https://www.example.org"),
        Sound("CC2043", "an image", "nothing between", "§! [A knee](https://www.example.org/k.jpg)"),
        Sound("CC2040", "wide stars", "a backslash", "§＊＊Note＊＊: rest."),
        Sound("CC2073", "items", "remove the backslash", "§1\\. Rest.\n2\\. Ice."),
        Sound("CC2073", "items within parentheses", "an item of a list", "Do this:\n§1\\) Rest\n2\\) Ice\n3\\) Walk"),
        Sound("CC2073", "items in paragraphs", "an item of a list", "§4\\. Rest.\n\n5\\. Ice."),
        Sound("CC2073", "hyphens", "an item of a list", "§\\- Rest.\n\\- Ice."),
        Sound("CC2073", "items in a quote", "an item of a list", "> Do this:\n> §1\\. Rest.\n> 2\\. Ice."),
        Sound("CC2042", "hyphens before questions", "'- '", "Dígalo:\n§-¿Le duele?"),
        Sound("CC2042", "glued numbers", "'1. '", "1-Sit.\n§2-Stand."),
        Text("CC0803", "a box glued to a hyphen", "remove the box", "§-[ ] Card"),
        Text("CC0803", "a box with spaces", "remove the box", "- §[ x ] Card"),
        Text("CC0325", "two slashes", "mailto:desk@example.org", "§[w](mailto://nurse@example.org)"),
        Sound("CC2061", "a backslash and a space", "none may be", "Sit.§\\ \nStand."),
        Sound("CC2061", "a character of a program", "as a program writes it", "se§\\u00f1or"),
        Sound("CC2043", "an image without an address", "![what it shows]", "§![back]"),
        Sound("CC2043", "angle brackets", "[text](address)", "See §[this page]<https://www.cdc.gov>."),
        Sound("CC2045", "columns of spaces", "| --- |", "§Pill      Dose\nAdvil one 200 mg"),
        Sound("CC2070", "a reference of a chat in brackets", "'[@id]'", "It works §[cite: 3]."),
        Sound("CC2070", "a lost reference of Word", "or remove it", "See §Error! Reference source not found."),
        Sound("CC2070", "a table of contents", "remove it", "When to call §....... 12"),
        RuleCase.In("CC2060", "a half of a pair of quotation marks", "parts texts at commas", SoundArticle.With("alsoCalled: [back cramps]", "alsoCalled: [§“back, cramps]")),
        Sound("CC2073", "letters", "an item of a list", "§a\\) Rest.\nb\\) Ice."),
        Sound("CC2073", "strong text", "strong text", "Please §\\*\\*call us\\*\\* now."),
        Sound("CC2042", "a list in a cell", "semicolons", "| a | b |\n| --- | --- |\n| c | §1. Rest. 2. Ice. |"),
        Sound("CC2073", "a heading", "a heading", "Rest.\n\n§\\### When to rest"),
        Sound("CC2042", "emphasised numbers", "'1. '", "**1.** Rest.\n§**2.** Ice."),
        Sound("CC2042", "emphasised letters", "'1. '", "*a)* Rest.\n§*b)* Ice."),
        Sound("CC2042", "emphasised hyphens", "'- '", "**- Rest**\n§**- Ice**"),
        Sound("CC2042", "emphasised steps", "'1. '", "__Paso 1:__ Descanse.\n§__Paso 2:__ Camine."),
        Sound("CC2042", "in a cell", "semicolons", "| a | b |\n| --- | --- |\n| §• Rest • Ice | c |"),
        Sound("CC2042", "other bullets in a cell", "semicolons", "| a | b |\n| --- | --- |\n| c | §▪ **Rest** ▪ Ice |"),
        Sound("CC2061", "a cell that goes on", "repeated here", "| a | b |\n| --- | --- |\n| c | d |\n| §^^ | e |"),
        Text("CC0808", "over lines", "in words", "Then:\n§\\[\nBMI = a / b\n\\]\nSo it is."),
        Text("CC0808", "over lines of a quote", "in words", "> §\\[\n> the weight\n> \\]"),
        Text("CC0808", "a sum", "in words", "Take §\\(2 + 3\\) pills."),
        Text("CC0808", "a letter", "in words", "Take §\\( n \\) pills."),
        Text("CC0802", "struck through with one tilde", "struck through", "Take §~two pills~ one."),
        Text("CC0802", "a subscript of digits", "a subscript", "CO§~2~ and 5~6 days"),
        Sound("CC2064", "a citation with a space", "'[@id]'", "It helps §[ @one ]."),
        Sound("CC2044", "mail in words", "[text](mailto:...)", "Escriba a §citas arroba clinica punto com."),
        Text("CC0314", "in a heading", "[text][name]", "x\n\n### See [knee§][k]\n\ny"),
        Text("CC0314", "in the text of an image", "[text][name]", "![See [knee§][k]](https://www.example.org/k.jpg)"),
        Text("CC0802", "a subscript of TeX", "'H₂O'", "CO§_{2}"),
        Text("CC0803", "a box without a space", "remove the box", "- §[x]Walk."),
        Text("CC0803", "a check mark", "remove the box", "- §[✓] Walk."),
        Text("CC0804", "of docsify", "'> [!NOTE]'", "§!> Call us."),
        Text("CC0807", "of reStructuredText", "remove it", "§.. contents::"),
        Text("CC0809", "a field", "'- **Term**: its meaning'", "§:Sprain: A stretched ligament."),
        Text("CC0810", "two codes", "the character itself", "Ask us §:man::skin-tone-2: now."),
        Text("CC0810", "within a word", "the character itself", "Ask us§:hospital:today."),
        Text("CC0811", "a token", "another program", "Call §[site:name] today."),
        Text("CC0811", "within the text", "another program", "See it §[gallery] now."),
        Text("CC0220", "a line", "an empty line", "§Call us.\n---"),
        Text("CC0325", "a full stop", "mailto:desk@example.org", "§[w](mailto:a@example.org.)"),
        Text("CC0006", "a lost picture", "U+FFFC", "x§\uFFFCy"),
    ];

    private static IEnumerable<RuleCase> FrontMatter =>
    [
        RuleCase.In("CC2074", "a truth value", "in double quotes", SoundArticle.With("title: Back spasms", "title: §Yes")),
        RuleCase.In("CC2060", "a list in a line", "a list", SoundArticle.With("title: Back spasms", "title: §1. Rest 2. Ice")),
        RuleCase.In("CC2060", "a reminder alone", "a reminder", SoundArticle.With("title: Back spasms", "title: §TBD")),
        RuleCase.In("CC2074", "a date", "'2026-11-22' is a date to YAML", SoundArticle.With("title: Back spasms", "title: §2026-11-22")),
        RuleCase.In("CC0101", "a dash of a word processor", "begin it with a line '---'", "§" + ArticleText.Good.Replace("---", "—", StringComparison.Ordinal)),
        RuleCase.In("CC0101", "of Hugo", "begin it with a line '---'", "§" + ArticleText.Good.Replace("---", "+++", StringComparison.Ordinal)),
        RuleCase.In("CC0006", "at the end of a title", "U+200E", ArticleText.Good.Replace("Back spasms", "Back spasms§\u200E")),
        RuleCase.In("CC0006", "in a text in double quotes", "U+200B", ArticleText.Good.Replace("A painful tightening.", "\"A painful§\u200B tightening.\"")),
        RuleCase.In("CC0142", "in the next line", "double quotes", ArticleText.Good.Replace("A painful tightening.", "A painful tightening,\n  §#1 cause of pain.", StringComparison.Ordinal)),
        RuleCase.In("CC0142", "in a list in brackets", "'#slang]' behind 'sore'", ArticleText.WithLine("alsoCalled: [sore §#slang]")),
        RuleCase.In("CC0143", "no space", "'title: '", ArticleText.Good.Replace("title: ", "§title:", StringComparison.Ordinal)),
        RuleCase.In("CC0143", "a wide colon", "'title: '", ArticleText.Good.Replace("title: ", "§title：", StringComparison.Ordinal)),
        RuleCase.In("CC0115", "without quotes", "without it", ArticleText.Good.Replace("A painful tightening.", "§{{clinic.name}} helps.", StringComparison.Ordinal)),
        RuleCase.In("CC2060", "typographic quotation marks", "a part of the text", SoundArticle.With("title: Back spasms", "title: §“Back spasms”")),
        RuleCase.In("CC2060", "hyphens", "written '—'", SoundArticle.With("title: Back spasms", "title: §Back -- spasms")),
        RuleCase.In("CC2060", "two apostrophes", "written twice", SoundArticle.With("summary: A back spasm", "summary: §Don''t wait. A back spasm")),
        RuleCase.In("CC2060", "a place to fill in", "a place to fill in", SoundArticle.With("title: Back spasms", "title: §Spasms at [insert name]")),
    ];

    private static RuleCase Text(string id, string name, string remedy, string text) => RuleCase.In(id, $"{name} (misread)", remedy, ArticleText.WithText(text));

    private static RuleCase Sound(string id, string name, string remedy, string text) => RuleCase.In(id, $"{name} (misread)", remedy, SoundArticle.WithText(text));
}
