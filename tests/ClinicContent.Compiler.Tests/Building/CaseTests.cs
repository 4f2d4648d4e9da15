namespace ClinicContent.Compiler.Tests;

/// <summary>Whole articles that were once published wrong without a word, and more of their kinds. The rules have cases of their own, one mistake each.</summary>
public class CaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    // Quality rules that these short articles break besides.
    private static readonly string[] Besides = ["CC2001", "CC2002", "CC2004", "CC2009", "CC2010", "CC2026", "CC2027", "CC2029", "CC2031", "CC2032", "CC3001"];

    [Theory]
    [InlineData("a07-title-hash", "2,18 CC0142")]
    [InlineData("a18-tab-yaml", "5,1 CC0140")]
    [InlineData("alt-html", "9,5 CC0301", "9,22 CC0301", "9,27 CC0301", "9,43 CC0301", "9,53 CC0326", "9,82 CC0006", "11,6 CC0006", "11,14 CC0006", "11,20 CC0006", "11,27 CC0006", "11,35 CC0006", "11,44 CC0006")]
    [InlineData("b21-strong-es", "9,1 CC2040")]
    [InlineData("b23-footnote", "9,24 CC0801", "13,1 CC0801")]
    [InlineData("b24-strike-task", "9,8 CC0802", "10,3 CC0803", "11,3 CC0803")]
    [InlineData("b38-reflink-title", "13,1 CC0327")]
    [InlineData("dead-links", "9,1 CC0322", "9,30 CC0322", "9,50 CC0325", "9,69 CC0324", "9,91 CC0324", "9,121 CC0324")]
    [InlineData("e01-summary-hash", "3,36 CC0142")]
    [InlineData("e03-nbsp-h3", "13,1 CC2041")]
    [InlineData("e05-nbsp-list", "9,1 CC2042", "10,1 CC2042", "12,1 CC2042", "13,1 CC2042")]
    [InlineData("e06-nbsp-fm", "2,7 CC0141")]
    [InlineData("e08-word-bullets", "9,1 CC2042", "10,1 CC2042", "14,1 CC2042", "15,1 CC2042")]
    [InlineData("e12-docusaurus", "9,1 CC0804", "11,1 CC0804")]
    [InlineData("e14-heading-id", "7,16 CC0805", "11,9 CC0805")]
    [InlineData("e22-future-date", "5,10 CC2047")]
    [InlineData("embed", "1,1 CC0414")]
    [InlineData("f01-link-gap", "9,15 CC2043", "9,54 CC2043")]
    [InlineData("f02-bare-url", "9,5 CC2044", "9,30 CC2044", "9,55 CC2044")]
    [InlineData("f07-list-2-after-para", "10,1 CC2042", "11,1 CC2042")]
    [InlineData("heading-open-bracket-1", "7,13 CC0301", "7,20 CC0301")]
    [InlineData("heading-open-bracket-2", "7,11 CC0206")]
    [InlineData("llms", "1,1 CC0414")]
    [InlineData("wide-table")]
    public void An_article_that_was_published_wrong_is_told_of_at_each_place(string name, params string[] expected)
    {
        using var folder = new ArticleFolderFixture();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Building", "Cases", $"{name}.txt"));

        Assert.Equal(expected, Told(folder, $"en/{(name is "embed" or "llms" ? name : "knee-pain")}.md", text));
    }

    [Fact]
    public void A_wide_table_scrolls_in_a_region_that_has_a_name_and_the_focus()
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/knee-pain.md", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Building", "Cases", "wide-table.txt")));

        var html = folder.Pack().Articles[0].ToHtml();

        Assert.Contains("<div class=\"cc-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table: What is it?\">\n<table>", html, StringComparison.Ordinal);
    }

    // More of each kind, as others write them.
    [Theory]
    [InlineData("> - [ ] Walk.", "9,5 CC0803")]
    [InlineData("1. Rest.\n   - [x] Ice.", "10,6 CC0803")]
    [InlineData("**¡Llame!**Ahora.", "9,1 CC2040")]
    [InlineData("Es **\"grave\"**y dura.", "9,4 CC2040")]
    [InlineData("_¿Duele?_Mucho.", "9,1 CC2040")]
    [InlineData("| a | b |\n| --- | --- |\n| ~~x~~ | y |", "11,3 CC0802")]
    [InlineData("!!! warning\n    Call.", "9,1 CC0804")]
    [InlineData("::: tip\nx\n:::", "9,1 CC0804", "11,1 CC0804")]
    [InlineData("x\n\n### Rest {.unnumbered}\n\ny", "11,10 CC0805")]
    [InlineData("![a **b** [c](https://www.example.org)](https://www.example.org/a.png)", "9,11 CC0326")]
    [InlineData("![a <https://www.example.org> b](https://www.example.org/a.png)", "9,5 CC0326")]
    [InlineData("![a &#8203;b](https://www.example.org/a.png)", "9,5 CC0006")]
    [InlineData("[x]\n\n[x]: https://www.example.org 'Title'", "11,1 CC0327")]
    [InlineData("[x](https://www.example.org) [y]\n\n[y]: <https://www.example.org> (Title)", "11,1 CC0327")]
    [InlineData("[a](tel:555-0100)", "9,1 CC0322")]
    [InlineData("[a](mailto:@example.org)", "9,1 CC0325")]
    [InlineData("[a](https://printer/x)", "9,1 CC0324")]
    [InlineData("x\n\n### What [is <u>it\n\ny", "11,14 CC0301")]
    [InlineData("x\n\n### The [guide [here](#overview)\n\ny", "11,16 CC0206")]
    [InlineData("###What now?", "9,1 CC2041")]
    [InlineData("*\u00A0Rest.", "9,1 CC2042")]
    [InlineData("Do this:\n3) Rest.", "10,1 CC2042")]
    [InlineData("See (NHS) [https://www.nhs.uk].", "9,9 CC2043")]
    [InlineData("See [this]  (www.nhs.uk).", "9,10 CC2043")]
    [InlineData("See nhs.uk/back-pain or example.org.", "9,5 CC2044", "9,25 CC2044")]
    [InlineData("1.   Rest.\n    - Sit.", "10,5 CC2046")]
    [InlineData("An MRI.\n\n*[MRI]: a **picture**", "11,11 CC0328")]
    public void So_is_another_of_its_kind(string text, params string[] expected)
    {
        using var folder = new ArticleFolderFixture();

        Assert.Equal(expected, Told(folder, "en/knee-pain.md", $"---\ntitle: Knee pain\nsummary: Knee pain.\nsections: [overview]\nupdated: 2026-11-22\n---\n## What is it?\n\n{text}\n"));
    }

    [Theory]
    [InlineData("title: Knee pain", "title: Knee pain #2", "2,18 CC0142")]
    [InlineData("summary: Knee pain.", "summary: 'Rest.' # and walk", "3,18 CC0142")]
    [InlineData("sections: [overview]", "sections: [overview]\norigin: Drafted by us #1 of all", "5,23 CC0142")]
    [InlineData("sections: [overview]", "sections:\n\t- overview", "5,1 CC0140")]
    [InlineData("title: Knee pain", "title:\u2003Knee pain", "2,7 CC0141")]
    [InlineData("updated: 2026-11-22", "updated: 2062-11-22", "5,10 CC2047")]
    public void So_is_another_of_front_matter(string part, string replacement, string expected)
    {
        using var folder = new ArticleFolderFixture();
        const string text = "---\ntitle: Knee pain\nsummary: Knee pain.\nsections: [overview]\nupdated: 2026-11-22\n---\n## What is it?\n\nText.\n";

        Assert.Equal([expected], Told(folder, "en/knee-pain.md", text.Replace(part, replacement, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Told(ArticleFolderFixture folder, string file, string text) =>
        folder.Write(file, text).Compile(Today).Diagnostics
            .Where(diagnostic => !Besides.Contains(diagnostic.Id))
            .Select(diagnostic => $"{diagnostic.Location.Line},{diagnostic.Location.Column} {diagnostic.Id}");
}
