namespace ClinicContent.Compiler.Tests;

/// <summary>The order and the form of diagnostics, and how many of them a file has.</summary>
public class DiagnosticTests
{
    private static readonly Rule Error = new("CC0001", "An error", "'{0}' is wrong.");
    private static readonly Rule Warning = new("CC2001", "A warning", "'{0}' is odd.") { Severity = Severity.Warning };

    [Fact]
    public void Diagnostics_are_sorted_by_file_line_column_rule_and_message()
    {
        Diagnostic[] sorted =
        [
            New("B.md", 9, 9),
            New("a.md", 2, 9),
            New("a.md", 10, 2),
            New("a.md", 10, 11),
            New("a.md", 10, 11, "CC0101"),
            New("a.md", 10, 11, "CC0101", "B"),
            New("a.md", 10, 11, "CC0101", "a"),
            New("b.md", 1, 1),
        ];
        var list = new DiagnosticList("a.md");
        list.Restore(sorted.Reverse());
        list.Restore(sorted);

        Assert.Equal(sorted, list.All);
        Assert.Equal(sorted.Reverse(), list.Found.Take(sorted.Length));
        Assert.True(sorted[0].CompareTo(null) > 0);
        Assert.Equal(0, sorted[0].CompareTo(New("B.md", 9, 9)));
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Information, "info")]
    public void A_diagnostic_is_written_as_editors_read_it(object severity, string word) =>
        Assert.Equal($"a\uFFFDb.md(12,3): {word} CC0001: It is wrong.", new Diagnostic("CC0001", "a\nb.md", new(12, 3), "It is wrong.", (Severity)severity).ToString());

    [Theory]
    [InlineData("en/back-spasms.md", "en/back-spasms.md")]
    [InlineData("niños/épaule 1.md", "niños/épaule 1.md")]
    [InlineData("a\rb\u202Ec", "a\uFFFDb\uFFFDc")]
    [InlineData("", "")]
    public void A_path_is_shown_whole_on_one_line(string path, string shown) => Assert.Equal(shown, DisplayPath.Of(path));

    [Fact]
    public void Texts_from_elsewhere_are_cleaned_and_shortened_in_a_message()
    {
        var list = new DiagnosticList("a.md");
        list.Add(Error, SourceLocation.Start, "a\u202Eb" + new string('c', 1000));
        list.Hold(Warning, new SourceLocation(3, 4), new Phrase("a\nb"));

        Assert.Equal(("CC0001", "a.md", new SourceLocation(1, 1), Severity.Error), (list.All[0].Id, list.All[0].Path, list.All[0].Location, list.All[0].Severity));
        Assert.DoesNotContain('\u202E', list.All[0].Message);
        Assert.InRange(list.All[0].Message.Length, 20, 200);
        Assert.Equal(new Diagnostic("CC2001", "a.md", new(3, 4), "'a\nb' is odd.", Severity.Warning), Assert.Single(list.Held));
    }

    [Fact]
    public void Only_errors_stop_a_build()
    {
        var (list, other) = (new DiagnosticList("a.md"), new DiagnosticList("a.md"));
        list.Add(Warning, SourceLocation.Start, "a");
        list.Hold(Warning, SourceLocation.Start, "a");
        other.Add(list.Found[0]);
        Assert.Equal((false, false), (list.HasErrors, other.HasErrors));

        foreach (var rule in (Rule[])[Error, Error, Warning, Error])
        {
            list.Add(rule, SourceLocation.Start, "b");
            other.Add(list.Found[^1]);

            Assert.Equal((true, true), (list.HasErrors, other.HasErrors));
        }
    }

    [Theory]
    [InlineData(99, 99, null)]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "warning")]
    [InlineData(250, 101, "warning")]
    public void A_file_has_a_hundred_diagnostics_and_one_that_says_so(int found, int listed, string? last)
    {
        var (list, copied) = (new DiagnosticList("a.md"), new DiagnosticList("a.md"));
        for (var i = 0; i < found; i++)
        {
            list.Add(Warning, new SourceLocation(i + 1, 1), i);
            list.Hold(Warning, new SourceLocation(i + 1, 1), i);
            copied.Add(New("a.md", i + 1, 1));
        }

        Assert.Equal((listed, Math.Min(found, 100), Math.Min(found, 100)), (list.Found.Count, list.Held.Count, copied.Found.Count));
        Assert.Equal(last, list.Found[^1].Id == "CC0010" ? list.Found[^1].Word : null);
        Assert.Equal(last is null ? 0 : 1, list.Found.Count(diagnostic => diagnostic.Id == "CC0010"));
        Assert.True(last is null || list.Found[^1].Message.Contains("more problems than these 100", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_behind_the_hundredth_stops_the_build_as_well()
    {
        var (list, copied) = (new DiagnosticList("a.md"), new DiagnosticList("a.md"));
        for (var i = 0; i < 100; i++)
        {
            list.Add(Warning, new SourceLocation(i + 1, 1), i);
            copied.Add(list.Found[i]);
        }

        list.Add(Error, new SourceLocation(101, 1), "a");
        copied.Add(New("a.md", 101, 1));

        Assert.Equal((true, true), (list.HasErrors, copied.HasErrors));
        Assert.Equal("error", list.Found[^1].Word);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    [InlineData(7, 3, 4)]
    [InlineData(8, 4, 1)]
    [InlineData(99, 4, 1)]
    public void A_place_in_a_text_has_a_line_and_a_column(int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new SourceText("ab\n\ncde\n").LocationAt(offset));

    [Fact]
    public void A_text_may_begin_with_an_empty_line() => Assert.Equal(new SourceLocation(2, 2), new SourceText("\nab").LocationAt(2));

    [Fact]
    public void Numbers_and_lists_are_written_as_a_sentence_has_them()
    {
        Assert.Equal(["0 sections", "1 section", "2 sections", "1,234 sections"], new long[] { 0, 1, 2, 1234 }.Select(number => Phrase.Count(number, "section", "sections").ToString()));
        Assert.Equal("b, a", Phrase.List(["b", "a"]).Text);
        Assert.Equal("", Phrase.None.ToString());
    }

    [Fact]
    public void Each_rule_is_found_by_its_id_and_has_its_place_in_their_order()
    {
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
        Assert.All(RuleCatalog.All.Index(), each => Assert.Equal((each.Item, each.Index), (RuleCatalog.Get(each.Item.Id), RuleCatalog.IndexOf(each.Item.Id))));
    }

    private static Diagnostic New(string path, int line, int column, string id = "CC0001", string message = "A") => new(id, path, new(line, column), message, Severity.Error);
}
