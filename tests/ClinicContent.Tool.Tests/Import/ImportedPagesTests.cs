using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests;

/// <summary>Pages and texts as programs and people write them: each is an article without errors at the first try, and every word of it is there or in the report.</summary>
public partial class ImportedPagesTests
{
    private const string Start = "<!doctype html><title>T</title><h1>Knee pain</h1><h2>What helps</h2>";

    // As Word saves a page: lists are paragraphs with bullets of their own, the second level with a letter.
    private const string Word = """
        <html><head><meta charset=utf-8><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal{font-family:"Calibri"}</style></head><body lang=EN-US>
        <h1>Knee pain<o:p></o:p></h1><h2>What helps<o:p></o:p></h2>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Rest your knee</p>
        <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>in bed</p>
        <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level3 lfo1'><span style='mso-list:Ignore'>§<span>&nbsp;&nbsp; </span></span>with a pillow</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Ice it</p>
        <p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Call us</p><p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Come in</p>
        <p class=MsoFooter>Page 1 of 2</p></body></html>
        """;

    public static TheoryData<string, string, string> Texts => new()
    {
        { "word.html", Word, "- Rest your knee\n  - in bed\n    - with a pillow\n- Ice it\n\n1. Call us\n2. Come in\n" },
        { "lines.html", Start + "<p>Do this:<br>- Rest it<br>- Ice it<br>- Walk a bit</p>", "Do this:\n\n- Rest it\n- Ice it\n- Walk a bit\n" },
        { "bullets.html", Start + "<p><b>At home</b><br>&bull; Rest<br>&bull; Use <a href='https://example.org/ice'>ice</a><br>Then walk.</p>", "**At home**\n\n- Rest\n- Use [ice](https://example.org/ice)\n\nThen walk.\n" },
        { "numbers.html", Start + "<div>1. Sit down<br/>2. Stand up<br/>3. Walk</div>", "1. Sit down\n2. Stand up\n3. Walk\n" },
        { "headings-of-lines.html", "<h1>Hip pain</h1><b>Causes</b><br>Falls are common.<br><br><b>Treatment</b><br>- Rest<br>- Heat<br><br>More at the end.", "## Causes\n\nFalls are common.\n\n## Treatment\n\n- Rest\n- Heat\n\nMore at the end.\n" },
        { "levels.html", Start + "<p>• Rest<br>o in bed<br>o in a chair<br>• Ice</p>", "- Rest\n  - in bed\n  - in a chair\n- Ice\n" },
        { "paragraphs.html", Start + "<p>• Rest your knee</p><p>• Ice it,<br>twice</p><p>Then walk.</p>", "Then walk.\n" },
        { "wordpress.html", Start + "<!-- wp:paragraph --><p>Rest.</p><!-- /wp:paragraph --><!-- wp:list --><ul class='wp-block-list'><!-- wp:list-item --><li>Ice</li><!-- /wp:list-item --></ul><!-- /wp:list --><figure class='wp-block-image'><img src='https://example.org/a.jpg' alt='A knee'/><figcaption>From the side</figcaption></figure><p>[gallery ids=\"1,2\" link=\"file\"]</p><p>[caption id=\"a\"]Seen here[/caption]</p>", "Rest.\n\n- Ice\n\n![A knee](https://example.org/a.jpg)\n\nFrom the side\n\nSeen here\n" },
        { "site-builder.html", "<div id=SITE><div><div><span><span style='font-weight:bold'>What helps</span></span></div></div><div><span>It hurts. Often.</span></div><div role=heading aria-level=2>Causes</div><div><span>Falls.</span></div><div role=list><div role=listitem>One fall</div><div role=listitem>Two falls</div></div></div>", "## Causes\n\nFalls.\n\n- One fall\n- Two falls\n" },
        { "accordion.html", Start + "<div class=accordion-item><button class=accordion-button data-bs-toggle=collapse data-bs-target='#c1'>Is it bad?</button><div id=c1 class=collapse hidden>Seldom.</div></div>", "**Is it bad?**\n\nSeldom.\n" },
        { "tabs.html", Start + "<ul role=tablist><li role=tab aria-controls=p1>Rest</li><li role=tab aria-controls=p2>Ice</li></ul><div role=tabpanel id=p1>Lie down.</div><div role=tabpanel id=p2 style='display:none'>Ten minutes.</div>", "- Rest\n- Ice\n\nLie down.\n\nTen minutes.\n" },
        { "attributes.html", Start + "<p title='On the leg'>The <span title='Shown at the mouse'>knee</span> <a href='https://example.org/' title='Our partner' aria-label='Read at partner'>bends</a>.</p><section aria-label='Region of advice'><p data-tooltip='A tip'>Rest.</p></section><ul aria-label='List of steps'><li title='First step'>Ice</li></ul><table summary='Table of doses' title='Doses'><tr><th abbr=Medicine>Drug<th>Dose<tr><td title='A painkiller'>A<td data-label='In milligrams'>1</table><img src='https://example.org/a.png' alt='Knee joint' title='Photo by Ana'><img src=b.png alt='' aria-label='Blue line'><nav aria-label='Main menu'>Home</nav>", "The knee [bends](https://example.org/).\n" },
        { "style.html", Start + "<style>.w::before{content:\"Warning words: \"} .n:after { content: '(new)' }</style><p class=w>Rest.</p>", "Rest.\n" },
        { "hidden.html", Start + "<p>Rest.</p><p style='display:none'>Secret text</p><p hidden>Other secret</p><p class=sr-only>Read aloud</p><span aria-hidden=true>Symbol</span>", "Rest.\n\nRead aloud\n" },
        { "layout.html", Start + "<table width=100%><tr><td><p>Left column</p></td></tr><tr><td><table><tr><td>Inner</td><td>Cell</td></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>", "Left column\n\n| Inner | Cell |\n| --- | --- |\n| 1 | 2 |\n" },
        { "details.html", Start + "<details><summary>More</summary><p>Much more.</p></details><dl><dt>Sprain<dd>A stretched band.</dl><p>10<sup>9</sup> cells<pre>first\nsecond</pre>", "**More**\n\nMuch more.\n\n- **Sprain**: A stretched band.\n\n10⁹ cells\n\nfirst\\\nsecond\n" },
        { "bold.html", "<p><strong>ELBOW PAIN</strong></p><p>It can hurt.</p><p><u>Treatment</u></p><p>Rest.</p><p style='font-weight:700'>Follow-up</p><p>Call.</p>", "## ELBOW PAIN\n\nIt can hurt.\n\n## Treatment\n\nRest.\n\n## Follow-up\n\nCall.\n" },
        { "breaks.html", Start + "First text.<br><br>Second text.<br /><br />\nThird text.", "First text.\n\nSecond text.\n\nThird text.\n" },
        { "printed.html", Start + "<p>Rest.</p><p>Page 2 of 3</p><p>Printed on 11/27/2026</p><p>Ice.</p>", "Rest.\n\nIce.\n" },
        { "shortcodes.html", Start + "<p>[vc_row][vc_column width=\"1/2\"]Inside[/vc_column][/vc_row]</p><p>[contact-form-7 id=\"12\" title=\"Contact\"]</p><p>See note [1], [Smith 2019] and [your-name].</p>", "Inside\n\nSee note \\[1], \\[Smith 2019] and \\[your-name].\n" },
        { "spanish.html", "<html lang=es><h1>Dolor</h1><h2>¿Qué puedo hacer?</h2><p>• Descanse un día o dos<br>o más si duele<br>• Camine</p>", "## ¿Qué puedo hacer?\n" },
        { "nested.txt", "Back pain\n\nWhat helps\n\n- Rest\n  o lie down\n  o sit\n    - with a pillow\n    - on a chair\n- Heat", "- Rest\n  - lie down\n  - sit\n    - with a pillow\n    - on a chair\n- Heat\n" },
        { "flat.txt", "Back pain\n\nWhat helps\n\n• Walk\no Slowly\no Often\n▪ each day\n• Swim", "- Walk\n  - Slowly\n  - Often\n    - each day\n- Swim\n" },
        { "counted.txt", "Back pain\n\nWhat helps\n\n1. Call us\n1.1 by phone\n1.2 by mail\n   1.2.1 at once\n2. Come in\n2.1. on Monday\n2.2. on Tuesday", "1. Call us\n   1. by phone\n   2. by mail\n      1. at once\n2. Come in\n   1. on Monday\n   2. on Tuesday\n" },
        { "counted-bullets.txt", "Back pain\n\nWhat helps\n\n1. Rest\n- in bed\n- in a chair\n2. Ice", "1. Rest\n   - in bed\n   - in a chair\n2. Ice\n" },
        { "pages.txt", "Desert Spine - Patient Information\nPage 1 of 2\n\nKNEE PAIN\n\nYour knee can hurt after a fall, and it often gets better within some\n\nDesert Spine - Patient Information\nPage 2 of 2\n\nweeks of rest.\n\nCAUSES\n\nFalls and long walks are causes.\n\nPrinted on 11/27/2026 10:32 AM\n- 2 -", "Your knee can hurt after a fall, and it often gets better within some weeks of rest.\n\n## CAUSES\n\nFalls and long walks are causes.\n" },
        { "print.txt", "11/27/26, 10:32 AM   Knee pain\n\nKnee pain\n\nRest your knee and use ice for ten minutes at a time, often.\n\nhttps://example.org/knee   1/2\n\fMore text on the next page.", "Rest your knee and use ice for ten minutes at a time, often.\n\nMore text on the next page.\n" },
        { "página.txt", "DOLOR DE ESPALDA\n\n¿Qué puedo hacer?\n\n• Descanse un día.\n   ◦ Despacio.\n\nPágina 1 de 2\n\nCuándo llamar\n\nLlame si tiene fiebre.\nImpreso el 27/11/2026", "## ¿Qué puedo hacer?\n\n- Descanse un día.\n  - Despacio.\n\n## Cuándo llamar\n\nLlame si tiene fiebre.\n" },
        { "markdown.txt", "# Knee pain\n\n## What helps\n\nSee [our page](https://example.org/page), **rest** and _walk_.\n\n> It gets better\n> in weeks.\n\n```\ncode line\n```\n\n**When to call**\n\nCall us.", "See [our page](https://example.org/page), **rest** and *walk*.\n\n> It gets better in weeks.\n\ncode line\n\n### When to call\n\nCall us.\n" },
        { "spanish-o.txt", "Dolor\n\nQué hacer\n\n- Llame si tiene dolor\n  o fiebre\n- Descanse uno o dos días", "- Llame si tiene dolor o fiebre\n- Descanse uno o dos días\n" },
        { "checks.txt", "Knee pain\n\nWhat helps\n\n✓ Rest\n✗ Run\n\n» Ice\n» Heat", "- Rest\n- Run\n" },
        { "shortcode.txt", "Knee pain\n\nWhat helps\n\nRest. [gallery ids=\"1,2\"]\n\n[note]Walk[/note]", "Rest.\n\n\\[note]Walk\\[/note]\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_is_an_article_and_no_word_of_it_is_lost(string name, string text, string expected)
    {
        using var run = new ImportRun(name, text, "--language", text.Contains("dolor", StringComparison.OrdinalIgnoreCase) ? "es" : "en");

        var result = run.Text() + run.Output;
        Assert.Contains(expected, run.Body, StringComparison.Ordinal);
        Assert.Empty(SourceWords.Missing(WordsOf(name, text), result));
    }

    [Theory]
    [InlineData("windows-1252", "1.txt")]
    [InlineData("windows-1252", "1.html")]
    [InlineData("utf-16", "1.txt")]
    [InlineData("utf-16", "1.html")]
    [InlineData("utf-16BE", "1.txt")]
    public void An_encoding_without_a_name_is_found_and_told(string encoding, string name)
    {
        const string text = "Dolor de cuello\n\nEl cuello duele. Mañana mejora. “Sí” – dice él.";
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(name == "1.html" ? $"<h1>Dolor</h1><p>{text}" : text);
        using var run = new ImportRun(name, bytes);

        Assert.Contains("El cuello duele. Mañana mejora. “Sí” – dice él.", run.Text(), StringComparison.Ordinal);
        Assert.Contains("(1,1): changed: the file does not say its encoding and is read as ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_UTF_8_is_not_taken_for_another_encoding()
    {
        using var run = new ImportRun("1.txt", [.. "Mañana mejora el dolor. "u8, 0xF1, .. "oque"u8]);

        Assert.Equal(1, run.Code);
        Assert.Contains("does not belong in UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lines.html", "- a<br>", 15_000)]
    [InlineData("levels.html", "• a<br>o b<br>§ c<br>", 5_000)]
    [InlineData("bullets.html", "<p>• a</p>", 10_000)]
    [InlineData("shortcodes.html", "[gallery a=", 60_000)]
    [InlineData("opened.html", "<button aria-controls=x>a</button>", 8_000)]
    [InlineData("titles.html", "<p title='word'>x", 10_000)]
    [InlineData("underlined.html", "<p><u><span>", 90)]
    [InlineData("contents.html", "<style>a{content:'x", 60_000)]
    [InlineData("o.txt", "- a\n  o b\n", 8_000)]
    [InlineData("dotted.txt", "1. a\n1.1 b\n1.1.1 c\n", 5_000)]
    [InlineData("pages.txt", "Head\nPage 1 of 2\n\n", 15_000)]
    [InlineData("marks.txt", "**a* _b [c](", 40_000)]
    [InlineData("fences.txt", "```\n", 60_000)]
    [InlineData("quotes.txt", "> a\n", 40_000)]
    [Trait("Category", "Slow")]
    public void A_hostile_one_ends_in_time(string name, string part, int times) => new HostileImportTests().A_hostile_file_ends_in_time(name, part, times);

    // Words of two letters or more: bullets, numbers and letters of lists are what they count with.
    private static IEnumerable<string> WordsOf(string name, string text)
    {
        if (name.EndsWith(".html", StringComparison.Ordinal))
        {
            var attributes = string.Join(' ', Attribute.Matches(text).Select(match => match.Groups["text"].Value));
            var contents = string.Join(' ', Content.Matches(text).Select(match => match.Groups["text"].Value));
            text = $"{System.Net.WebUtility.HtmlDecode(Tag.Replace(Silent.Replace(text, " "), " "))} {attributes} {contents}";
        }

        return SourceWords.OfText(text).Where(word => word.Length > 1 && !word.All(char.IsDigit));
    }

    [GeneratedRegex("<style>.*?</style>|<title>.*?</title>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Silent { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"\s(?:title|aria-label|alt|summary|abbr|data-tooltip|data-label)=(?:'(?<text>[^']*)'|(?<text>[^\s>'""]+))")]
    private static partial Regex Attribute { get; }

    [GeneratedRegex(@"content: ?[""'](?<text>[^""']*)[""']")]
    private static partial Regex Content { get; }
}
