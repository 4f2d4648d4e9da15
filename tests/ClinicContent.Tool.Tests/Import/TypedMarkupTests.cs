namespace ClinicContent.Tool.Tests;

/// <summary>What people type in plain text for other programs is read, left out or kept, and each is told.</summary>
public class TypedMarkupTests
{
    [Theory]
    [InlineData("Rest. ~~Take 8 tablets.~~ Then walk.", "Rest. Then walk.", "1.txt(7,7): left out: a text that is struck through (~~): Take 8 tablets.")]
    [InlineData("Rest. ~~Take 8\ntablets.~~ Then walk.", "Rest.\n\nThen walk.", "left out: a text that is struck through (~~): Take 8 tablets.")]
    [InlineData("Rest t\u0336w\u0336o\u0336 three times.", "Rest three times.", "1.txt(7,6): left out: a text that is struck through by its characters: two")]
    [InlineData("Rest ~~ and walk ~~ each day.", "Rest \\~\\~ and walk \\~\\~ each day.", "'~~ and walk ~~' looks like markup that articles lack")]
    [InlineData("Rest.[^1] Walk.", "Rest.\\[^1] Walk.", "'[^1]' looks like markup that articles lack (a footnote)")]
    [InlineData("- [ ] Rest\n- [x] Walk", "- Rest\n- Walk", "left out: a box that is ticked: [x]")]
    [InlineData("1. [ ]Rest\n2. [X]Walk", "1. Rest\n2. Walk", "left out: a box to tick: [ ]")]
    [InlineData("The ==key== point is `rest` and ++walk++.", "The key point is rest and walk.", "changed: the look of a text (==) is left out, and the text is kept")]
    [InlineData("Call us :rotating_light: now.", "Call us now.", "left out: the code of an emoji: :rotating_light:")]
    [InlineData("At 10:30:00 the dose:night:day plan.", "At 10:30:00 the dose:night:day plan.", null)]
    [InlineData("Rest -- then walk for 6--12 weeks, not---ever---less.", "Rest – then walk for 6–12 weeks, not—ever—less.", "changed: hyphens that stand for a dash are now one (4 times)")]
    [InlineData("Take 10^9^ or H~2~O on the 1^st^.", "Take 10⁹ or H₂O on the 1st.", "changed: '^9^' is now '⁹'")]
    [InlineData("The x^max^ value.", "The x\\^max^ value.", "'^max^' looks like markup that articles lack")]
    [InlineData("See [our guide][g] and [g].\n\n[g]: https://www.example.org/g \"Guide\"", "See [our guide](https://www.example.org/g) and [g](https://www.example.org/g).", "left out: the address of links, which now have it themselves: [g]: https://www.example.org/g \"Guide\"")]
    [InlineData("Rest. {.note}", "Rest.", "left out: a name or style in braces: {.note}")]
    [InlineData("Rest.<!-- ask Dr. Ruiz\nagain --> Walk.", "Rest.\n\nWalk.", "left out: a comment: ask Dr. Ruiz again")]
    [InlineData("Rest\\. 5 \\* 3 \\> 2", "Rest. 5 \\* 3 > 2", "left out: a backslash before a mark")]
    [InlineData("Rest.\\\nWalk.", "Rest.\n\nWalk.", "left out: a backslash at the end of a line")]
    [InlineData("Rest **now or never.", "Rest \\*\\*now or never.", "'**' is no emphasis and no link")]
    [InlineData("See [causes](causes.md).", "See \\[causes]\\(causes.md).", "'[causes](causes.md)' is no emphasis and no link")]
    [InlineData("See [the guide](https://www.example.org/g \"Guide\").", "See [the guide](https://www.example.org/g).", "left out: the title of a link or an image: Guide")]
    [InlineData("See [the guide](https://www.example.org/g 'A guide') and [b](<https://www.example.org/b> (B)).", "See [the guide](https://www.example.org/g) and [b](https://www.example.org/b).", "left out: the title of a link or an image: B")]
    [InlineData("See ![a rash](https://www.example.org/r.png \"Arm\") here.", "See a rash here.", "left out: the title of a link or an image: Arm")]
    [InlineData("See [![a rash](img/r.png)](https://www.example.org/r) here.", "See [a rash](https://www.example.org/r) here.", "changed: the image img/r.png in a link is now its text")]
    [InlineData("See [six](https://www.example.org/Rash_(skin)) now.", "See [six](https://www.example.org/Rash_%28skin%29) now.", "changed: marks of Markdown are now emphasis and links")]
    [InlineData("See [six](https://www.example.org/(a)_(b)/c \"T\") now.", "See [six](https://www.example.org/%28a%29_%28b%29/c) now.", "left out: the title of a link or an image: T")]
    [InlineData("See [above](#causes).", "See [above](#causes).", "changed: marks of Markdown are now emphasis and links")]
    [InlineData("See [below](#nothing).", "See below.", "changed: the link to #nothing is left out, and its text is kept")]
    [InlineData("See [causes](causes.md \"C\").", null, "'[causes](causes.md \"C\")' is no emphasis and no link")]
    [InlineData("<details>\n<summary>More</summary>\n\nRest.\n\n</details>", "### More\n\nRest.", "changed: the part to open (details) is always shown")]
    [InlineData("<details open><summary>More</summary>Rest.</details>", "**More** Rest.", "changed: the part to open (details) is always shown")]
    [InlineData("Press <kbd>Enter</kbd> now.", null, "'<kbd>' looks like a tag of HTML")]
    [InlineData("::: warning\nCall us.\n:::", null, "'::: warning' looks like markup that articles lack")]
    [InlineData("> [!NOTE]\n> Call us.", null, "'[!NOTE]' looks like the mark of a callout")]
    [InlineData("Use [[back-pain]] and $x^2$ here.", null, "'[[back-pain]]' looks like markup that articles lack")]
    [InlineData("See the \uFB02uid \uFB01rst, and a\uFB03nity.", "See the fluid first, and affinity.", "changed: letters that were set as one sign, such as \uFB01, are now letters (3 times")]
    public void A_mark_is_read_or_told(string text, string? expected, string? told)
    {
        using var run = new ImportRun("1.txt", $"Knee pain\n=========\n\nCauses\n------\n\n{text}\n");

        run.Text();
        Assert.True(told is null || run.Output.Contains(told, StringComparison.Ordinal), run.Output);
        Assert.True(expected is null || run.Body == $"## Causes\n\n{expected}\n", run.Body);
        Assert.False(told is null && run.Output.Contains("looks like", StringComparison.Ordinal), run.Output);
    }

    [Fact]
    public void Facts_above_a_text_are_left_out()
    {
        using var run = new ImportRun("1.txt", "---\ntitle: Old title\ntags: [knee]\n---\n# Knee pain\n\nYour knee can hurt.\n");

        Assert.Contains("title: \"Knee pain\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal("## Overview\n\nYour knee can hurt.\n", run.Body);
        Assert.Contains("1.txt(2,1): left out: a fact above the text (front matter): title: Old title", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.txt(3,1): left out: a fact above the text (front matter): tags: [knee]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_in_headings_and_tables_are_read_and_those_of_lists_and_tags_told()
    {
        using var run = new ImportRun("1.txt", "# Knee pain\n\n## What **helps** [you](https://www.example.org/x)?\n\n| **Advil** | *200 mg* |\n| x | y |\n\n[ ] card\n[x] pills\n\n<b>well</b>\n");

        Assert.StartsWith("## What helps you?\n\n| **Advil** | *200 mg* |\n", run.Body, StringComparison.Ordinal);
        Assert.Contains("1.txt(3,1): changed: the link to https://www.example.org/x in a heading is left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.txt(8,1): changed: '[x] pills' looks like an item of a list and is kept as text", run.Output, StringComparison.Ordinal);
        Assert.Contains("1.txt(11,1): changed: '<b>' looks like a tag of HTML and is kept as text", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_read_as_a_plain_text_is()
    {
        const string Text = "---\ntitle: \"Knee pain\"\ndescription: It gets better.\ntags: [knee]\n---\n\nIt **hurts**, see <https://www.example.org/x>.\n\n## Care\n\n1. Rest\n   - in bed\n2. Ice\n\n| A | B |\n| --- | --- |\n| 1 | **2** |\n";
        using var run = new ImportRun("page.md", Text);

        run.Text();
        Assert.Contains("title: \"Knee pain\"\n", run.Article, StringComparison.Ordinal);
        Assert.Contains("summary: \"It gets better.\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal("## Overview\n\nIt **hurts**, see <https://www.example.org/x>.\n\n## Care\n\n1. Rest\n   - in bed\n2. Ice\n\n| A | B |\n| --- | --- |\n| 1 | **2** |\n", run.Body);
        Assert.Contains("page.md(4,1): left out: a fact above the text (front matter): tags: [knee]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("front matter): title", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From: Ana <ana@example.org>\nTo: Web <web@example.org>\nDate: Tue, 3 Mar 2020\nSubject: Fwd: RE: Knee pain\n\n")]
    [InlineData("De: Ana <ana@example.org>\nEnviado el: 3 de marzo\nPara: Web <web@example.org>\nAsunto: RV: Knee pain\n\n")]
    [InlineData("---------- Forwarded message ---------\nFrom: Ana <ana@example.org>\nDate: Tue, 3 Mar 2020\nSubject: Knee pain\nTo: <web@example.org>\n\n")]
    public void What_a_mail_program_writes_is_left_out(string head)
    {
        using var run = new ImportRun("email.txt", head + "> Your knee can hurt after a fall.\n>\n> WHAT HELPS\n>\n> Do this:\n>   * Rest\n>   * Walk\n\nOn Mon, Mar 2, 2020 at 9:14 AM Ana Ruiz wrote:\n> Please rest it.\n\n-- \nAna Ruiz, PA-C\nDesert Spine\n");

        run.Text();
        Assert.Contains("title: \"Knee pain\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal("## Overview\n\nYour knee can hurt after a fall.\n\n## WHAT HELPS\n\nDo this:\n\n- Rest\n- Walk\n\nPlease rest it.\n", run.Body);
        Assert.Contains("left out: a line of an e-mail's head: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("left out: a line of a mail program: On Mon, Mar 2, 2020 at 9:14 AM Ana Ruiz wrote:", run.Output, StringComparison.Ordinal);
        Assert.Contains("left out: a line of an e-mail's signature: Ana Ruiz, PA-C", run.Output, StringComparison.Ordinal);
        Assert.Contains("changed: lines of a mail that begin with '>' are now text of the article", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> Rest your knee.\n>\n> - Ice\n> - Heat", "> Rest your knee.\n>\n> - Ice\n> - Heat")]
    [InlineData("> Rest.\n> > Walk.", "> Rest.\n>\n> > Walk.")]
    [InlineData("Call us for a fever of\n> 38.5 C (101.3 F) for two days.", "Call us for a fever of > 38.5 C (101.3 F) for two days.")]
    [InlineData("> 3 days of pain: call us.", "\\> 3 days of pain: call us.")]
    [InlineData("From: us to you, with care.", "From: us to you, with care.")]
    public void A_quote_has_blocks_of_its_own_and_a_number_is_none(string text, string expected)
    {
        using var run = new ImportRun("1.txt", $"Knee pain\n=========\n\nCauses\n------\n\n{text}\n");

        run.Text();
        Assert.Equal($"## Causes\n\n{expected}\n", run.Body);
    }

    [Fact]
    public void The_text_of_a_printed_document_keeps_its_headings_and_notes()
    {
        using var run = new ImportRun("pdf.txt", """
            Patient Education                                             Page 1 of 2

            Kidney stones

            A kidney stone is a hard piece that forms in the kidney. It can hurt a lot.

            1.  Symptoms

            • Pain in your side or back
            • Nausea

            2.  Treatment

            2.1 At home

            Take 600 mg of ibuprofen*.
                                                         Rev. 05/2018

            Patient Education                                             Page 2 of 2

            2.2 In hospital

            Shock waves can help.

            * Not if you have kidney disease.

            """);

        run.Text();
        Assert.Contains("title: \"Kidney stones\"\n", run.Article, StringComparison.Ordinal);
        Assert.Equal(
            """
            ## Overview

            A kidney stone is a hard piece that forms in the kidney. It can hurt a lot.

            ## 1\. Symptoms

            - Pain in your side or back
            - Nausea

            ## 2\. Treatment

            ### 2.1 At home

            Take 600 mg of ibuprofen\*.

            ### 2.2 In hospital

            Shock waves can help.

            \* Not if you have kidney disease.

            """.ReplaceLineEndings("\n"),
            run.Body);
        Assert.Contains("left out: a line of a printed page: Patient Education Page 2 of 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("left out: a line of a printed page: Rev. 05/2018", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Rest\n\n• in bed\n• in a chair\n\n2. Walk\n\n• each day", "## 1\\. Rest\n\n- in bed\n- in a chair\n\n## 2\\. Walk\n\n- each day")]
    [InlineData("1. Rest\n   • in bed\n   • in a chair\n2. Walk\n   • each day", "1. Rest\n   - in bed\n   - in a chair\n2. Walk\n   - each day")]
    [InlineData("1. Rest\n\n2. Walk\n\n3. Ice", "1. Rest\n2. Walk\n3. Ice")]
    [InlineData("Take ibuprofen*.\n\n* Rest\n* Walk", "Take ibuprofen\\*.\n\n- Rest\n- Walk")]
    public void Lists_stay_lists(string text, string expected)
    {
        using var run = new ImportRun("1.txt", $"Knee pain\n=========\n\nCauses\n------\n\n{text}\n");

        Assert.Equal(expected.StartsWith('#') ? $"{expected}\n" : $"## Causes\n\n{expected}\n", run.Body);
    }

    [Theory]
    [InlineData("~~", 400_000)]
    [InlineData("~~a ", 200_000)]
    [InlineData("<!-- ", 200_000)]
    [InlineData("From: a\n", 100_000)]
    [InlineData("X-A: a\n", 100_000)]
    [InlineData("\n", 900_000)]
    [InlineData("> ", 400_000)]
    [InlineData(">\n", 400_000)]
    [InlineData("{#a ", 200_000)]
    [InlineData("[a][", 200_000)]
    [InlineData(":a: ", 60_000)]
    [InlineData("* a*\n\n", 40_000)]
    [InlineData("1. A\n\n", 40_000)]
    [InlineData("On a wrote:\n", 60_000)]
    [InlineData("          {", 80_000)]
    [Trait("Category", "Slow")]
    public void Hostile_text_ends_within_10_seconds(string part, int times)
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        using var run = new ImportRun("1.txt", "Knee pain\n\nYour knee hurts.\n\n" + string.Concat(Enumerable.Repeat(part, times)));

        Assert.InRange(time.Elapsed.TotalSeconds, 0, 10);
        Assert.True(run.Code is ExitCode.Success or ExitCode.ContentErrors, run.Error);
    }
}
