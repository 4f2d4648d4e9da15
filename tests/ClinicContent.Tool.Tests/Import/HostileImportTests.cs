using System.Diagnostics;
using System.Text;

namespace ClinicContent.Tool.Tests;

/// <summary>A hostile file ends in an article or in a clear error, in time, and never in half an article.</summary>
[Trait("Category", "Slow")]
public class HostileImportTests
{
    private const string Characters = "<>/=\"' &;#!-abctdhrpliu1\n\t\\[](){}*_`~|:.@";

    // Each takes a second or two; the limit leaves room for a machine that is busy with ten other things. What grows with the square of the file takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string, int> Files => new()
    {
        { "deep.html", "<div>", 200_000 },
        { "deep-bold.html", "<b>", 200_000 },
        { "deep-lists.html", "<ul><li>x", 100_000 },
        { "deep-tables.html", "<table><tr><td>x", 100_000 },
        { "deep-drawing.html", "<svg><g>", 100_000 },
        { "deep-templates.html", "<template>", 100_000 },
        { "quotes.html", "<blockquote>x", 280 },
        { "lists.html", "<ul><li>x", 140 },
        { "words.html", "word ", 1_000_000 },
        { "paragraphs.html", "<p>One two three.", 300_000 },
        { "entities.html", "&NotEqualTilde;", 400_000 },
        { "references.html", "&amp;amp;", 100_000 },
        { "stars.html", "*a_ ", 30_000 },
        { "brackets.html", "[a](b", 20_000 },
        { "links.html", "<a href=https://example.org>x</a> ", 5_000 },
        { "cells.html", "<td>x", 20_000 },
        { "rows.html", "<table><tr><th>A<th>B<tr><td colspan=9999 rowspan=9999>x", 50 },
        { "comments.html", "<!--x-->", 200_000 },
        { "unclosed.html", "x<!--", 200_000 },
        { "attribute.html", "x<p title='", 300_000 },
        { "formulas.html", "$x$ ", 20_000 },
        { "invisible.html", "x\u200E", 200_000 },
        { "headings.html", "<h2>x</h2>", 20_000 },
        { "emphasis.html", "<b>a</b>b", 20_000 },
        { "formatting.html", "<a><b><i><p>x", 20_000 },
        { "zeros.html", "\0", 3_000_000 },
        { "letters.txt", "a", 3_000_000 },
        { "empty-lines.txt", "\n", 3_000_000 },
        { "hyphens.txt", "in-\nfor\n", 20_000 },
        { "items.txt", "- a\n", 50_000 },
        { "numbers.txt", "1. a\n\n", 50_000 },
        { "columns.txt", "a\tb\n", 20_000 },
        { "capitals.txt", "ABC DEF\n\n", 50_000 },
        { "underlines.txt", "Abc\n===\n", 50_000 },
        { "addresses.txt", "a.a@", 60_000 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_ends_in_time(string name, string part, int times)
    {
        var time = Stopwatch.StartNew();
        using var run = new ImportRun(name, new StringBuilder().Insert(0, part, times).ToString());
        time.Stop();

        Assert.True(time.Elapsed < Limit, $"{time.Elapsed}");
        if (run.Code == 0)
        {
            run.Text();
        }
        else
        {
            Assert.Equal(1, run.Code);
            Assert.StartsWith("clinic-content: nothing was written", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Files);
        }
    }

    [Fact]
    public void Bytes_of_any_kind_end_in_an_article_or_an_error()
    {
        var random = new Random(17);
        for (var i = 0; i < 60; i++)
        {
            var bytes = new byte[random.Next(1, 3000)];
            random.NextBytes(bytes);
            if (i % 2 == 0)
            {
                bytes = Encoding.UTF8.GetBytes(string.Concat(bytes.Select(b => Characters[b % Characters.Length])));
            }

            using var run = new ImportRun(i % 4 < 2 ? "page.html" : "page.txt", bytes);
            if (run.Code == 0)
            {
                run.Text();
            }

            Assert.InRange(run.Code, 0, 1);
        }
    }

    [Fact]
    public void Quadratic_work_is_done_nowhere()
    {
        var long8 = new StringBuilder().Insert(0, "word ", 1_500_000).ToString();
        (string Name, string Text)[] files =
        [
            ("title.html", $"<title>{new StringBuilder().Insert(0, "- ", 200_000)}|</title><p>x"),
            ("raised.html", new StringBuilder().Insert(0, "<sup>", 250).Append(long8).ToString()),
            ("abbreviations.html", new StringBuilder().Insert(0, "<abbr title=x>", 250).Append(long8).ToString()),
            ("slashes.html", $"<p><a href='mailto:{new string('/', 1_000_000)}'>x</a>"),
            ("braces.html", $"<style>{new string(' ', 1_000_000)}{new string('{', 1_000_000)}</style><p>x"),
            ("struck.txt", new StringBuilder().Insert(0, "a ~~b~~ ", 120_000).ToString()),
            ("ids.html", $"<h2>x</h2>{string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<p id=p{i}><a href=#p{i}>x</a>"))}"),
        ];
        Assert.All(files, file => A_hostile_file_ends_in_time(file.Name, file.Text, 1));
    }
}
