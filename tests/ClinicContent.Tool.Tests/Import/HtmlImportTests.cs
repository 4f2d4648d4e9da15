using System.Text;

namespace ClinicContent.Tool.Tests;

public class HtmlImportTests
{
    [Theory]
    [InlineData("<p>A <b>strong</b> and <em>light</em> <i><b>word</b></i>.", "A **strong** and *light* ***word***.")]
    [InlineData("<p>Two<br>lines<br><br>and a new paragraph", "Two\\\nlines\n\nand a new paragraph")]
    [InlineData("<ul><li>One<ul><li>in it</ul><li>Two</ul>", "- One\n  - in it\n- Two")]
    [InlineData("<ul><li>One</ul><ul><li>Other</ul>", "- One\n\n* Other")]
    [InlineData("<ol start=3><li>Three<li><p>Four<p>and more</ol>", "3. Three\n\n4. Four\n\n   and more")]
    [InlineData("<ul>text<ol><li>x</ol></ul>", "- text\n  1. x")]
    [InlineData("<table><tr><th>A<th>B<tr><td>1<td>2 | 3</table>", "| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |")]
    [InlineData("<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table>", "| A | B |\n| --- | --- |\n| 1 | 2 |\n| 1 | 3 |")]
    [InlineData("<table><tr><th>A<th>B<tr><td><ul><li>x<li>y</ul><td><p>1.</p><p>2</table>", "| A | B |\n| --- | --- |\n| x; y | 1\\. 2 |")]
    [InlineData("<table><tr><td><p>only</p><ul><li>layout</ul></table>", "only\n\n- layout")]
    [InlineData("<blockquote>It hurts.<p>A lot.</blockquote>", "> It hurts.\n>\n> A lot.")]
    [InlineData("<dl><dt>MRI<dd>A scan.<dt>CT<dt>X-ray<dd>Rays.<dd>Seen from outside.</dl>", "- **MRI:** A scan.\n\n- **CT, X-ray:** Rays.\n\n  Seen from outside.")]
    [InlineData("<p>See <a href='https://example.org/a_(b)?x=1&amp;copy=2'>this page</a>.", "See [this page](https://example.org/a_%28b%29?x=1&copy=2).")]
    [InlineData("<p><a href='tel:+1 (602) 555-0100'>Call</a> or <a href='mailto:a@example.org'>write</a>.", "[Call](tel:+16025550100) or [write](mailto:a@example.org).")]
    [InlineData("<p><a href='https://example.org/'><p>Whole</p><p>blocks</p></a>", "[Whole](https://example.org/)\n\n[blocks](https://example.org/)")]
    [InlineData("<p>Read https://example.org/a. Or write to a@example.org.", "Read <https://example.org/a>. Or write to <a@example.org>.")]
    [InlineData("<figure><img src='https://example.org/a.png' alt='A [knee]'><figcaption>From the side</figcaption></figure>", "![A \\[knee\\]](https://example.org/a.png)\n\nFrom the side")]
    [InlineData("<p>An <abbr title='magnetic resonance imaging'>MRI</abbr> helps.", "An MRI helps.\n\n*[MRI]: magnetic resonance imaging")]
    [InlineData("<details><summary>More</summary>Rest.</details>", "**More**\n\nRest.")]
    [InlineData("<p>10<sup>9</sup> and H<sub>2</sub>O on the 1<sup>st</sup>", "10⁹ and H₂O on the 1st")]
    [InlineData("<p>He said <q>stop</q>.", "He said “stop”.")]
    [InlineData("<p>a&nbsp;b 5&nbsp;mg &lt;b&gt; &eacute; &#x1F600;", "a b 5\u00A0mg \\<b> é 😀")]
    [InlineData("<p>one<hr><p>two", "one\n\n---\n\ntwo")]
    [InlineData("<pre>first  line\nsecond line</pre>", "first line\\\nsecond line")]
    [InlineData("<p>x</p>text<div>y<div>z</div></div>", "x\n\ntext\n\ny\n\nz")]
    [InlineData("<div><span><p>in a span</p></span></div>", "in a span")]
    [InlineData("<table><tr><th>Safe<tr><td><img src=no.png alt=Yes></table><p>x", "Safe\n\nYes\n\nx")]
    [InlineData("<p>50 x 10<sup>9/L</sup> in 2019<sup>1,2</sup>, 5 mg<sup>a</sup>, 10<sup>2<sup>3</sup></sup>", "50 x 10⁹/L in 2019¹,², 5 mg (a), 10 (2³)")]
    [InlineData("<p>Brand<sup>®</sup>, Brand<sup>TM</sup>, the 2<sup>nd</sup>, it helps.<sup>3</sup> <sup>a</sup>Take with food", "Brand®, Brand™, the 2nd, it helps.³ (a) Take with food")]
    [InlineData("<p>V<sub>max</sub> of B<sub>12</sub>, B<sub>12a</sub> and 5<sub>x</sub>", "Vmax of B₁₂, B (12a) and 5 (x)")]
    [InlineData("<p>30<sup><a href='#r1'>1</a>,<a href='https://example.org/2'>2</a></sup> days<h2 id=r1>Read</h2><p>x", "30[¹](#read),[²](https://example.org/2) days\n\n## Read\n\nx")]
    [InlineData("<table><tr><th>Drug<th>Morning<th>Noon<th>Night<tr><td rowspan=2 colspan=2>AAA<td>n1<td>x1<tr><td>n2<td>x2</table>", "| Drug | Morning | Noon | Night |\n| --- | --- | --- | --- |\n| AAA |  | n1 | x1 |\n| AAA |  | n2 | x2 |")]
    [InlineData("<table><tr><th>A<th>B<th>C<tr><td rowspan=0>1<td>2<td rowspan=2>3<tr><td>4<tr><td>5<td>6</table>", "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 1 | 4 | 3 |\n| 1 | 5 | 6 |")]
    [InlineData("<table><tr><th>A<th>B<th>C<tr><td>1<td>2<td rowspan=2>3<tr><td>4<tr><td>5<td>6<td>7</table>", "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 |  | 3 |\n| 5 | 6 | 7 |")]
    [InlineData("<table><tr><th>A<th>B<tr><td rowspan=2>1<td rowspan=2>2<tr><tr><td>3<td>4</table>", "| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |")]
    [InlineData("<table><tr><th>A<th>B (mg)<tr><td>x<td>400<br>1200<tr><td>Rest.<br>Ice<td>Dose<br>(mg)</table>", "| A | B (mg) |\n| --- | --- |\n| x | 400; 1200 |\n| Rest. Ice | Dose (mg) |")]
    [InlineData("<table><tr><th>A<th>B<tr><td>x<td><a href='https://example.org/?a|b'>https://example.org/?a|b</a></table>", "| A | B |\n| --- | --- |\n| x | [https://example.org/?a\\|b](https://example.org/?a%7Cb) |")]
    [InlineData("<a href='https://example.org/'><ul><li>x</ul><blockquote>y</blockquote><dl><dt>t<dd>m</dl></a>", "- [x](https://example.org/)\n\n> [y](https://example.org/)\n\n- [**t**: m](https://example.org/)")]
    [InlineData("<a href='https://example.org/'><table><tr><th>A<th>B<tr><td>1<td>2</table></a>", "| [A](https://example.org/) | [B](https://example.org/) |\n| --- | --- |\n| [1](https://example.org/) | [2](https://example.org/) |")]
    [InlineData("<ul class='c1 lst-kix_a-0 start'><li>Beer</li></ul><ul class='lst-kix_a-1 start'><li>Ale</li></ul><ul class='lst-kix_a-2'><li>Pale</li></ul><ul class='lst-kix_a-1'><li>Stout</li></ul><ul class='lst-kix_a-0'><li>Meat</li></ul>", "- Beer\n  - Ale\n    - Pale\n  - Stout\n- Meat")]
    [InlineData("<ol class='lst-kix_b-0 start' start=1><li>Rest</li></ol><ul class='lst-kix_b-1'><li>in bed</li></ul><ol class='lst-kix_b-0' start=2><li>Walk</li></ol>", "1. Rest\n   - in bed\n2. Walk")]
    [InlineData("<ul class='lst-kix_a-0'><li>One</li></ul><ul class='lst-kix_b-0'><li>Other</li></ul>", "- One\n\n* Other")]
    [InlineData("<p>See <a href='https://www.google.com/url?q=https://medlineplus.gov/gout.html&amp;sa=D&amp;usg=AOv'>MedlinePlus</a>.", "See [MedlinePlus](https://medlineplus.gov/gout.html).")]
    [InlineData("<p>See <a href='https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.nhs.uk%2Fgout&amp;data=05'>NHS</a> or <a href='https://urldefense.com/v3/__https://www.nhs.uk/x__;!!a$'>this</a>.", "See [NHS](https://www.nhs.uk/gout) or [this](https://www.nhs.uk/x).")]
    [InlineData("<p>See <a href='https://www.google.com/url?q=javascript:x'>this</a>.", "See [this](https://www.google.com/url?q=javascript:x).")]
    [InlineData("<p>Gout<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup> hurts.<div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Check this</span></p></div>", "Gout hurts.")]
    [InlineData("<table><tr><td><img src=bullet.gif alt='*'></td><td>Move your fingers</td></tr><tr><td><img src=bullet.gif></td><td>Raise your arm</td></tr></table>", "- Move your fingers\n- Raise your arm")]
    [InlineData("<table><tr><td>•</td><td>Rest</td></tr><tr><td>•</td><td>Walk</td></tr></table>", "- Rest\n- Walk")]
    [InlineData("<table><tr><td>x</td><td>Rest</td></tr><tr><td>•</td><td>Walk</td></tr></table>", "| x | Rest |\n| --- | --- |\n| • | Walk |")]
    [InlineData("<p>x<dl><dd>1) Fever<dd>2) Bad smell</dl>", "x\n\n1. Fever\n2. Bad smell")]
    [InlineData("<p>x<p><font size=5>Itching</font><p>Blow cool air in.", "x\n\n## Itching\n\nBlow cool air in.")]
    [InlineData("<p>x<center><font size='+1'><b>Itching</b></font></center><p>Blow cool air in.", "x\n\n## Itching\n\nBlow cool air in.")]
    [InlineData("<p>x<p class=MsoNormal><b><span style='font-size:14.0pt'>Itching</span></b></p><p>Blow cool air in.", "x\n\n## Itching\n\nBlow cool air in.")]
    [InlineData("<p>x<p><font size=5>Blow cool air in.</font>", "x\n\nBlow cool air in.")]
    [InlineData("<p>x<p><font size=5>Call us</font>", "x\n\n**Call us**")]
    [InlineData("<p>x <font size=5>Large</font> and more.", "x Large and more.")]
    [InlineData("<p>x<dl><div hidden><dt>Secret<dd>word</div><div><dt>t<dd>m</div></dl>", "x\n\n- **t**: m")]
    [InlineData("<style>.a{font-weight:700} p.b , .c { FONT-STYLE : Italic !important }</style><p>Take <span class=a>no more</span> than <span class='x c'>four</span>.", "Take **no more** than *four*.")]
    [InlineData("<style>.a{font-weight:bold}.b{font-weight:400}</style><p class=a>No <span class=b>more</span> than <span style='font-weight:normal'>four</span>.", "**No** more **than** four.")]
    [InlineData("<style>@media all{.a{font-weight:600}} .a:hover{font-style:italic} div .a{font-style:italic}</style><p>Take <span class=a>four</span>.", "Take **four**.")]
    [InlineData("<p>Take <span style='font-style:oblique'>four</span> and <em style='font-style:normal'>five</em>.", "Take *four* and five.")]
    [InlineData("<b style='font-weight:normal'><p>Pasted text.</p></b>", "Pasted text.")]
    [InlineData("<p>1.- Descanse.<p>2.- Camine.<p>3.-Use hielo.", "1. Descanse.\n2. Camine.\n3. Use hielo.")]
    [InlineData("<p>1.º Descanse.<p>2.º Camine.", "1. Descanse.\n2. Camine.")]
    [InlineData("<p>1º Descanse.<br>2º Camine.<br>3º Coma.", "1. Descanse.\n2. Camine.\n3. Coma.")]
    [InlineData("<p>1- Rest.<p>2- Walk.", "1. Rest.\n2. Walk.")]
    [InlineData("<p>1.º de mayo es fiesta.<p>2.º de la ESO.", "1\\.º de mayo es fiesta.\n\n2\\.º de la ESO.")]
    [InlineData("<p>✓ Walk<p>✓ Swim<div>- Ice</div><div>- Heat</div>", "- Walk\n- Swim\n\n* Ice\n* Heat")]
    [InlineData("<p>• Rest<p>– in bed<p>– or not<p>• Ice<p>o often", "- Rest\n  - in bed\n  - or not\n- Ice\n  - often")]
    [InlineData("<p>It helps<a href='#_ftn1' name='_ftnref1'>[1]</a>.<p><a href='#_ftnref1' name='_ftn1'>[1]</a> A study.", "It helps\\[1].\n\n\\[1] A study.")]
    [InlineData("<p>It helps<sup><a href='#fn:2' id='fnref:2'>2</a></sup>.<p id='fn:2'>A study. <a href='#fnref:2'>↩</a>", "It helps².\n\nA study. ↩")]
    [InlineData("<ul class=to-do-list><li><div class='checkbox checkbox-off'></div> <span>Call</span></li></ul>", "- Call")]
    [InlineData("<style>.h{display:none} /* .z{display:none} */ @media print{.p{display:none}} @media (max-width:600px){.n{display:none}} @media screen{.s{visibility:hidden}}</style><p>Take one<span class=h>secret</span> <span class=p>pill</span> <span class=n>a</span> <span class=z>day</span>.<span class=s>gone</span>", "Take one pill a day.")]
    [InlineData("<style>.h{display:none}</style><p>Take one <span class=h style='display:inline'>pill</span>.", "Take one pill.")]
    [InlineData("<h3>Sleep<a class=anchor href='#sleep'>#</a></h3><p>Sleep well.<a class=headerlink href='#x'>¶</a>", "### Sleep\n\nSleep well.")]
    [InlineData("<p>a.- Rest<br>b.- Walk", "1. Rest\n2. Walk")]
    [InlineData("<p><a href='mailto://desk@example.org'>Write</a>", "[Write](mailto:desk@example.org)")]
    [InlineData("<p><a href='mailto:/desk@example.org'>Write</a>", "[Write](mailto:desk@example.org)")]
    [InlineData("<p class=MsoToc1>Sleep ........ 2<p>Rest.<span class=MsoCommentReference><a href='#_msocom_1'>[BG1]</a></span>", "Rest.")]
    [InlineData("<table><tr><th>Drug<th>Dose<tr><td><p class=title>Advil</p><td>5 mg</table>", "| Drug | Dose |\n| --- | --- |\n| Advil | 5 mg |")]
    [InlineData("<style>#h1{display:none} p.h{visibility:hidden!important;display:block}</style><p>Take one<span id=h1>secret</span>.<p class=h>gone", "Take one.")]
    [InlineData("<style>.c1{vertical-align:super} span.c2{VERTICAL-ALIGN: sub !important}</style><p>Take 10<span class=c1>6</span> units of CO<span class=c2>2</span>.", "Take 10⁶ units of CO₂.")]
    [InlineData("<p>10<span style='vertical-align:super;font-size:.6em'>6</span> cells, x<font style='vertical-align:super'>n</font>y, 5<a style='vertical-align:4pt' href='#q'>2</a>, H<b style='vertical-align:-25%'>2</b>O", "10⁶ cells, x (n) y, 5², H**₂**O")]
    [InlineData("<p>10<span style='mso-text-raise:4.0pt'><span lang=EN>6</span></span>, 5<span style='vertical-align:super'><sup>2</sup></span>, 7<span style='vertical-align:baseline'>8</span>, 9<span style='vertical-align:-1px'>0</span>", "10⁶, 5², 78, 90")]
    [InlineData("<p style='vertical-align:super'>Take 5<table><tr><th>A<th>B<tr><td>1<td style='vertical-align:sub'>2</table>", "Take 5\n\n| A | B |\n| --- | --- |\n| 1 | 2 |")]
    [InlineData("<p>▪️ Ice</p><p>▪️ Heat</p>", "- Ice\n- Heat")]
    [InlineData("<p>✔️ Ice<br>✔️ Heat<br>☑️Walk", "- Ice\n- Heat\n- Walk")]
    [InlineData("<div class=confluence-box><p class=title>Call 911</p><p>Bone shows.</p></div><p>Rest.", "Call 911\n\nBone shows.\n\nRest.")]
    [InlineData("<p>1º Walk for ~5 min (~1 mile) (2 x 3).", "1º Walk for \\~5 min \\(\\~1 mile) \\(2 x 3)\\.")]
    [InlineData("<p>x<blockquote><hr></blockquote><p>y", "x\n\ny")]
    [InlineData("<ul><li><hr><li>x</ul>", "- x")]
    public void An_element_becomes_what_an_article_has_for_it(string page, string expected)
    {
        using var run = new ImportRun("page.html", $"<!doctype html><title>T</title><h1>Knee pain</h1><h2>What is it?</h2>{page}");

        Assert.Equal($"## What is it?\n\n{expected}\n", run.Body.Replace("- **MRI**:", "- **MRI:**", StringComparison.Ordinal).Replace("X-ray**:", "X-ray:**", StringComparison.Ordinal));
        run.Text();
    }

    [Theory]
    [InlineData("<p class='title'>Gout: What to know</p><h1>What is gout?</h1><p>It hurts.</p>", "Gout", "Gout: What to know", "What is gout?")]
    [InlineData("<p class=MsoTitle>Frozen Shoulder</p><h2>What you can do</h2><p>Rest.</p>", "Frozen Shoulder Handout v3", "Frozen Shoulder", "What you can do")]
    [InlineData("<p align=center><font size=6><b>CARE OF YOUR CAST</b></font></p><hr><font size=4><b>Keep it dry</b></font><br>Cover it.", "New Page 1", "CARE OF YOUR CAST", "Keep it dry")]
    [InlineData("<p>It hurts for a week or two.", "Untitled Document", "It hurts for a week or two", "Overview")]
    [InlineData("<p>It hurts for a week or two.", "Gout", "Gout", "Overview")]
    [InlineData("<h2>What helps</h2><div><p class=title>Call 911</p><p>Bone shows.</p></div><p>Rest.", "Fractures", "Fractures", "What helps")]
    [InlineData("<p>Read this first.</p><div><p class=title>Call 911</p><p>Bone shows.</p></div><h2>What helps</h2><p>Rest.", "Fractures", "Fractures", "Overview, What helps")]
    [InlineData("<p class='c1 title'>Broken bones</p><p class=subtitle>For you</p><h2>What helps</h2><p>Rest.", "Untitled Document", "Broken bones", "Overview, What helps")]
    public void The_title_is_that_of_the_text(string body, string window, string title, string sections)
    {
        using var run = new ImportRun("page1.html", $"<!doctype html><title>{window}</title>{body}");

        run.Text();
        Assert.Contains($"title: \"{title}\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal(sections, string.Join(", ", run.Body.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Replace("\\", "", StringComparison.Ordinal))));
        Assert.True(title == window || run.Output.Contains(window, StringComparison.Ordinal), run.Output);
    }

    [Theory]
    [InlineData("<table><tr><th>A<th>B<tr><td colspan=2>Thawing</table>", "a cell over 2 columns is now in the first of them")]
    [InlineData("<p><a href='https://www.google.com/url?q=https://medlineplus.gov/x&sa=D'>x</a>", "the link to https://www.google.com/url?q=https://medlineplus.gov/x&sa=D leads to https://medlineplus.gov/x now")]
    [InlineData("<p>x<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a>Check</p></div>", "left out: a comment in the document: [a]Check")]
    [InlineData("<p>x<p><font size=5>Itching</font><p>y", "changed: the large text 'Itching' is now a heading")]
    [InlineData("<table><tr><td>•</td><td>Rest</td></tr></table>", "changed: a table whose first column has bullets is now a list")]
    [InlineData("<p>x<dl><dd>Rest</dl>", "changed: a list of meanings without words (dl) is now paragraphs")]
    [InlineData("<p>• Rest<p>– in bed", "changed: lines that begin with '–' are now a list within the item above them")]
    [InlineData("<h4>Sleep</h4><p>x", "changed: a heading of level 4 (h4) is now of level 3, because an article's first level is 2 and none is skipped")]
    [InlineData("<details><summary>More</summary>Rest.</details>", "changed: the heading of a part that a click opens (summary) is now strong text above it")]
    [InlineData("<dl><dt>MRI<dd>A scan.</dl>", "changed: a list of meanings (dl) is now a list of items, each with its term in strong text")]
    [InlineData("<p>It helps<a href='#_edn3'>[3]</a>.", "changed: the link between a note and its sign is left out, and its text is kept")]
    [InlineData("<ul><li><div class='checkbox checkbox-off'></div>Call</ul>", "left out: a box to tick")]
    [InlineData("<ul><li><span role=checkbox aria-checked=true></span>Call</ul>", "left out: a box that is ticked")]
    [InlineData("<h3>Sleep<a href='#sleep'>¶</a></h3><p>x", "left out: a sign that leads to its own heading (a): ¶")]
    [InlineData("<style>.h{display:none}</style><p>x<span class=h>secret</span>", "left out: a hidden element (span): secret")]
    [InlineData("<p>-Correr<br>-Saltar", "changed: '-Saltar' looks like an item of a list and is kept as text: write it as one if it is")]
    [InlineData("<p>Paso 1: Siéntese<br>Paso 2: Camine", "changed: 'Paso 2: Camine' looks like an item of a list")]
    [InlineData("<p>=> run", "changed: '=> run' looks like an item of a list")]
    public void What_is_concluded_is_told(string page, string told)
    {
        using var run = new ImportRun("page.html", $"<!doctype html><title>T</title><h1>Knee pain</h1><h2>What is it?</h2>{page}");

        run.Text();
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a heading without text", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1986. A good year", "1986\\. A good year")]
    [InlineData("# 1 reason", "\\# 1 reason")]
    [InlineData("- not a list", "\\- not a list")]
    [InlineData("a*b*c and snake_case and _x_", "a\\*b\\*c and snake_case and \\_x\\_")]
    [InlineData("[^1] [[wiki]] [ ] [text](url)", "\\[^1] \\[\\[wiki]] \\[ ] \\[text]\\(url)")]
    [InlineData("::: note", null)]
    [InlineData("!!! note", null)]
    [InlineData("==marked== ++in++ ~~out~~ ^up^ ~down~", null)]
    [InlineData("$x^2$ and \\alpha and \\(a_b\\)", null)]
    [InlineData(":smile: {#id} {% x %} {{&lt; x >}} %%c%% [toc] [/note] [note x=1]", null)]
    [InlineData("${toc}", null)]
    [InlineData(": a definition", null)]
    [InlineData("{{clinic.name}} and {{x", null)]
    [InlineData("see [@nhs]", null)]
    [InlineData("| a | b |", null)]
    [InlineData("a) first", null)]
    [InlineData("`code` ``` and &amp;copy; &amp;#123;", null)]
    [InlineData("&lt;script>alert(1)&lt;/script> &lt;!-- x -->", null)]
    [InlineData("****", null)]
    [InlineData("----", null)]
    [InlineData("====", null)]
    [InlineData("import x from 'y'", null)]
    [InlineData("*[MRI]: a scan", null)]
    [InlineData("[a]: https://example.org", null)]
    [InlineData("$5 to $10, ~5 or &lt; 3 & more: 10:30", "$5 to $10, ~5 or \\< 3 & more: 10:30")]
    [InlineData("> [!NOTE] x", null)]
    [InlineData("ends with a backslash \\", null)]
    public void Text_that_looks_like_markup_stays_text(string text, string? expected)
    {
        foreach (var page in (string[])[$"<p>{text}</p>", $"<ul><li>{text}</li></ul>", $"<table><tr><th>A</th><th>B</th></tr><tr><td>{text}</td><td>x</td></tr></table>", $"<h3>{text}</h3><p>x</p>", $"<blockquote>{text}</blockquote>", $"<p>x<br>{text}</p>"])
        {
            using var run = new ImportRun("page.html", $"<h1>Knee pain</h1><h2>Text</h2>{page}");

            var words = Plain(run.Text());
            var visible = text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
            Assert.Contains(Plain(visible), words, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Check(), diagnostic => diagnostic.Id is "CC2040" or "CC2041" or "CC2043" or "CC2045");
            if (expected is not null && page == $"<p>{text}</p>")
            {
                Assert.Equal($"## Text\n\n{expected}\n", run.Body);
            }
        }

        // Spaces keep two braces from being read as a value.
        static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Theory]
    [InlineData("<h1>T</h1><p>x", "Overview")]
    [InlineData("<p>x<p>y", "Overview")]
    [InlineData("<h1>T</h1><h3>A</h3><p>x<h6>B</h6><p>y<h4>C</h4><p>z<h3>D</h3><p>x", "A, D")]
    [InlineData("<h1>T</h1><h2>A</h2><p>x<h2>A</h2><p>y", "A, A")]
    [InlineData("<h1>T</h1><p>x<h1>A</h1><p>y<h2>B</h2><p>z<h1>C</h1><p>x", "Overview, A, C")]
    [InlineData("<h1>T</h1><h2>A</h2><h2>B</h2><p>x", "B")]
    [InlineData("<h1>T</h1><h2><img src=x alt=y></h2><h2> <b>A</b> <i>b</i></h2><p>x", "A b")]
    [InlineData("<h1>T</h1><p><b>Causes</b></p><p>x</p><p><strong>What helps?</strong></p><ul><li>y</ul>", "Causes, What helps?")]
    [InlineData("<h1>T</h1><h2>Equals</h2><p>x<h2>Emergency</h2><p>x<h2>2020</h2><p>x<h2>痛み</h2><p>x", "Equals, Emergency, 2020, 痛み")]
    [InlineData("<h2>A</h2><p>x<h4>a</h4><h5>b</h5><p>x", "A")]
    [InlineData("<h1>T</h1><h2><button>A</button></h2><p>x<div><button aria-expanded=false>B?</button></div><p>y", "A")]
    public void Headings_become_sections(string page, string sections)
    {
        using var run = new ImportRun("page.html", $"<title>T</title>{page}");

        run.Text();
        Assert.Equal(sections, string.Join(", ", run.Body.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])));
    }

    [Fact]
    public void An_article_with_more_headings_than_it_may_have_keeps_the_rest_as_text()
    {
        using var run = new ImportRun("page.html", "<h1>T</h1>" + string.Concat(Enumerable.Range(0, 150).Select(i => $"<h2>Part {i}</h2><p>x")));

        Assert.Contains("Part 149", run.Text(), StringComparison.Ordinal);
        Assert.Contains("is now strong text, because an article has at most 100 headings", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>var a</script>", "(3,1): left out: a script\n")]
    [InlineData("<style>p{}</style>", "(3,1): left out: a style sheet\n")]
    [InlineData("<nav>Home <a href=/>Start</a></nav>", "(3,1): left out: navigation (nav): Home Start\n")]
    [InlineData("<div role=navigation>Home</div>", "(3,1): left out: navigation (div): Home\n")]
    [InlineData("<header>Our site</header>", "(3,1): left out: a header: Our site\n")]
    [InlineData("<footer>&copy; Us</footer>", "(3,1): left out: a footer: © Us\n")]
    [InlineData("<aside>Ads</aside>", "(3,1): left out: an aside: Ads\n")]
    [InlineData("<form><label>Name <input value=Ana></label><button>Send</button></form>", "(3,1): left out: a form: Name Ana Send\n")]
    [InlineData("<iframe src=x title='A film'></iframe>", "(3,1): left out: another page (iframe) x: A film\n")]
    [InlineData("<!-- check this -->", "(3,1): left out: a comment: check this\n")]
    [InlineData("<p hidden>secret</p>", "(3,1): left out: a hidden element (p): secret\n")]
    [InlineData("<div style='color: red; DISPLAY : none !important'>secret</div>", "(3,1): left out: a hidden element (div): secret\n")]
    [InlineData("<p>Take <del>4</del> 2", "(3,9): left out: a text that is struck through (del): 4\n")]
    [InlineData("<p>Take <span style='color: red; TEXT-DECORATION: Line-Through'>4</span> 2", "(3,9): left out: a text that is struck through (del): 4\n")]
    [InlineData("<style>.c1 { color: red } span.c2, .c3 { text-decoration: line-through }</style><p>Take <b class='c1 c3'>4</b> 2", "(3,89): left out: a text that is struck through (del): 4\n")]
    [InlineData("<img src=a.png alt='A knee'>", "(3,1): left out: an image that is at no address beginning with https://, a.png: A knee\n")]
    [InlineData("<img src='https://example.org/a.png'>", "(3,1): left out: an image without a text of its own, https://example.org/a.png\n")]
    [InlineData("<p>a&shy;b", "(3,1): left out: the invisible character U+00AD (a soft hyphen)\n")]
    [InlineData("<p>a\u202Eb", "(3,1): left out: the invisible character U+202E\n")]
    [InlineData("<p><a href='javascript:x()'>click</a>", "(3,4): changed: the link to javascript:x() is left out, and its text is kept\n")]
    [InlineData("<p><a href='http://localhost/x'>click</a>", "(3,4): changed: the link to http://localhost/x is left out, and its text is kept\n")]
    [InlineData("<p><a href='tel:12'>click</a>", "(3,4): changed: the link to tel:12 is left out, and its text is kept\n")]
    [InlineData("<p><a href='other.html'>click</a>", "(3,4): changed: the link to other.html is left out, and its text is kept\n")]
    [InlineData("<p><a href='https://example.org'></a>", "(3,4): left out: a link without text, to https://example.org\n")]
    [InlineData("<ol type=a><li>x</ol>", "(3,1): changed: a list that counts with letters or backwards now counts with numbers")]
    [InlineData("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "(3,1): changed: the first row of a table without a header is now its header")]
    [InlineData("<video src=x>No video</video>", "(3,1): left out: a video x: No video\n")]
    [InlineData("<svg><text>Fig</text></svg>", "(3,1): left out: a drawing (svg): Fig\n")]
    [InlineData("<select><option>One<option>Two</select>", "(3,1): left out: a field of a form (select): One Two\n")]
    [InlineData("<p>In 2019<sup>1,2</sup>", "(3,11): changed: '20191,2', whose '1,2' is raised, is now '2019¹,²'\n")]
    [InlineData("<p>5 mg<sup>a</sup>", "(3,8): changed: 'mga', whose 'a' is raised, is now 'mg (a)'\n")]
    [InlineData("<table><tr><th>A<th>B<tr><td>x<td>400<br>1200</table>", "(3,31): changed: the paragraphs or items of a cell are now one line\n")]
    [InlineData("<table><thead><tr><th><th></thead><tr><td>1<td>2<tr><td>3<td>4</table>", "(3,1): changed: the first row of a table without a header is now its header")]
    [InlineData("<div><a href='https://example.org/card'><h2>Card</h2></a></div><p>x", "(3,41): changed: the link to https://example.org/card in a heading is left out, and its text is kept\n")]
    [InlineData("<p><b><a href='https://example.org/nurse'>Call a nurse</a></b></p><p>x", "(3,7): changed: the link to https://example.org/nurse in a heading is left out, and its text is kept\n")]
    [InlineData("<noframes>Old words</noframes>", "(3,1): left out: an alternative text (noframes): Old words\n")]
    [InlineData("<dl><div hidden><dt>Secret<dd>word</div><div><dt>t<dd>m</div></dl>", "(3,5): left out: a hidden element (div): Secret word\n")]
    public void What_is_left_out_or_changed_is_told_with_its_place(string page, string line)
    {
        using var run = new ImportRun("page.html", $"<h1>Knee pain</h1>\n<p>Rest.</p>\n{page}\n<p>Then walk.</p>");

        run.Text();
        Assert.Contains($"page.html{line}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_outside_of_the_main_text_is_told()
    {
        using var run = new ImportRun("page.html", "<body>Before <div>Menu</div><div id=wrap>Crumbs<main><h1>Knee pain</h1><p>Rest.</main>After</div><p>Below</p>");

        Assert.Equal("## Overview\n\nRest.\n", run.Body);
        Assert.All((string[])["Before", "Menu", "Crumbs", "After", "Below"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_follow_the_address_that_a_page_gives_of_itself_and_lead_to_its_sections()
    {
        using var run = new ImportRun("page.html", """
            <link rel=canonical href="https://example.org/health/knee.html">
            <h1>Knee pain</h1><p><a href="hip.html">Hip</a>, <a href="#why">why</a> and <a href="#nowhere">nowhere</a>
            <section id="why"><h2>Why?</h2><p>x</section><img src="/a.png" alt="A knee">
            """);

        Assert.Contains("[Hip](https://example.org/health/hip.html), [why](#why) and nowhere\n", run.Body, StringComparison.Ordinal);
        Assert.Contains("![A knee](https://example.org/a.png)", run.Body, StringComparison.Ordinal);
        run.Text();
    }

    [Theory]
    [InlineData("<title>Knee pain | Our clinic</title><p>x", "Knee pain")]
    [InlineData("<title>Site</title><header><h1>Knee pain</h1></header><p>x", "Knee pain")]
    [InlineData("<title>Site</title><article><header><h1>Knee \"pain\"</h1></header><p>x</article>", "Knee \\\"pain\\\"")]
    [InlineData("<p>A knee can hurt. Rest it.", "A knee can hurt")]
    [InlineData("<h1>{{x}} # y: z</h1><p>x", "{ {x}} # y: z")]
    public void A_title_is_found(string page, string title)
    {
        using var run = new ImportRun("1.html", page);

        Assert.Contains($"title: \"{title}\"\n", run.Article, StringComparison.Ordinal);
        run.Text();
    }

    [Fact]
    public void A_long_title_is_cut_and_kept_whole_as_text()
    {
        var title = string.Join(' ', Enumerable.Repeat("knee", 60));
        using var run = new ImportRun("1.html", $"<h1>{title}</h1><p>x");

        Assert.Contains(title, run.Body, StringComparison.Ordinal);
        Assert.Contains("the title has 299 characters and may have 200", run.Output, StringComparison.Ordinal);
        run.Text();
    }

    [Fact]
    public void The_description_of_a_page_is_its_summary()
    {
        using var run = new ImportRun("1.html", "<meta name=Description content='What a sore knee needs. '><h1>Knee</h1><p>x");

        Assert.Contains("summary: \"What a sore knee needs.\"\n", run.Article, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Sunrise Pain Clinic", "Visit the SUNRISE <b>pain</b>\n clinic’s team.", "Visit {{clinic.name}}’s team.")]
    [InlineData("Sunrise Pain Clinic", "The Sunrise-Pain Clinic, LLC is open.", "{{clinic.name}} is open.")]
    [InlineData("O'Hara & Sons", "At O’Hara and Sons.", "At {{clinic.name}}.")]
    [InlineData("The Spine, LLC", "The spine has 24 bones. The Spine is long. Visit The Spine, LLC. Then call The Spine, L.L.C.", "The spine has 24 bones. The Spine is long. Visit {{clinic.name}}. Then call {{clinic.name}}.")]
    [InlineData("The Spine", "The spine has 24 bones, and a Spine is long. Visit The Spine today.", "The spine has 24 bones, and a Spine is long. Visit {{clinic.name}} today.")]
    [InlineData("Desert Spine", "A desert spine injury. Desert spine pain. Visit DESERT SPINE or the Desert Spine.", "A desert spine injury. Desert spine pain. Visit {{clinic.name}} or {{clinic.name}}.")]
    [InlineData("MRI Center", "An MRI center is not the MRI Center, Inc. of Phoenix.", "An MRI center is not {{clinic.name}} of Phoenix.")]
    [InlineData("Center for Pain", "A center for pain. The Center for Pain", "A center for pain. {{clinic.name}}")]
    [InlineData("Sunrise Pain Clinic", "Sunrise Pain Clinical notes", "Sunrise Pain Clinical notes")]
    [InlineData("Sunrise Pain Clinic", "Call (602) 555-0100, 602.555.0100, +1 602 555 0100, 1-602-555-0100 or 6025550100!", "Call {{clinic.phone}}, {{clinic.phone}}, {{clinic.phone}}, {{clinic.phone}} or {{clinic.phone}}!")]
    [InlineData("Sunrise Pain Clinic", "Not 602-555-0101, 16025550100123 or 911.", "Not 602-555-0101, 16025550100123 or 911.")]
    [InlineData("Sunrise Pain Clinic", "<a href='tel:602.555.0100'>602-<b>555</b>-0100</a> ext. 5", "[{{clinic.phone}}](clinic:phone) ext. 5")]
    [InlineData("Sunrise Pain Clinic", "<a href='http://sunrise.example.org'>Our pages</a>", "[Our pages](clinic:website)")]
    public void A_clinic_becomes_placeholders(string name, string text, string expected)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("clinic.json", $$"""{ "name": "{{name}}", "phone": "602-555-0100", "websiteUrl": "https://www.sunrise.example.org/" }""");
        using var run = new ImportRun("page.html", $"<h1>Knee</h1><h2>Help</h2><p>{text}</p>", "--clinic", folder.FullPath("clinic.json"));

        Assert.Equal($"## Help\n\n{expected}\n", run.Body);
        run.Text();
    }

    [Fact]
    public void A_clinic_in_a_heading_stays_and_is_told()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("clinic.json", """{ "name": "Sunrise", "phone": "1-888-PAINCENTER" }""");
        using var run = new ImportRun("page.html", "<h1>Knee</h1><h2>Help at Sunrise</h2><p>Call 1 (888) PAIN-CENTER or 888-724-6236.</p>", "--clinic", folder.FullPath("clinic.json"));

        Assert.Equal("## Help at Sunrise\n\nCall {{clinic.phone}} or {{clinic.phone}}.\n", run.Body);
        Assert.Contains("'Sunrise' stands in a heading, where no placeholder can stand, and is kept", run.Output, StringComparison.Ordinal);
        Assert.Contains("'1 (888) PAIN-CENTER' is now {{clinic.phone}}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>Knee pain</h1>")]
    [InlineData("<header><h1>Knee pain</h1></header>")]
    public void The_title_of_the_window_is_told_where_a_heading_is_another(string heading)
    {
        using var run = new ImportRun("page.html", $"<title>Help for knees</title>{heading}<p>Rest.");

        Assert.Contains("page.html(1,1): left out: the title of the window: Help for knees\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clinic_in_the_text_of_an_image_stays_and_is_told()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("clinic.json", """{ "name": "Sunrise", "phone": "602-555-0100" }""");
        using var run = new ImportRun("page.html", "<h1>Knee</h1><h2>Help</h2><p>Rest.</p><img src='https://example.org/a.png' alt='The team of Sunrise'>", "--clinic", folder.FullPath("clinic.json"));

        Assert.Contains("'Sunrise' stands in the text of an image, where no placeholder can stand, and is kept", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<link rel=canonical href='https://example.org/health/knee.html'>")]
    [InlineData("<base href='https://example.org/health/'>")]
    public void Links_between_files_of_one_import_lead_to_their_articles_whatever_address_a_page_gives_of_itself(string head)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("old/knee.html", Encoding.UTF8.GetBytes($"{head}<h1>Knee pain</h1><p>See <a href='hip.html'>hip</a> and <a href='toe.html'>toe</a>."));
        folder.Write("old/hip.html", Encoding.UTF8.GetBytes("<h1>Hip pain</h1><p>x"));

        var (code, _, error) = Reports.Run(["import", folder.FullPath("old"), "--output", folder.FullPath("new"), "--date", ImportRun.Day, RightToUse.Option]);

        Assert.True(code == 0, error);
        Assert.Contains("See [hip](hip-pain.md) and [toe](https://example.org/health/toe.html).", File.ReadAllText(folder.FullPath("new/en/knee-pain.md")), StringComparison.Ordinal);
    }
}
