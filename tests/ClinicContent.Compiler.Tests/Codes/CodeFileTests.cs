using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler.Tests;

/// <summary>Codes are judged by the order file of ICD-10-CM as CMS publishes it.</summary>
public sealed class CodeFileTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void An_order_file_is_read_by_its_columns_whatever_its_line_ends(string lineEnd, string start)
    {
        var text = start + string.Join(lineEnd, Line(1, "M545", false, "Low back pain"), Line(2, "M5450", true, "Low back pain, unspecified"), "", Line(3, "S39012A", true, "Strain of muscle"));

        var file = Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(file.Diagnostics.All);
        var table = new CodeTable(file.Entries, "f");
        Assert.Equal(3, table.Count);
        Assert.Equal(new CodeJudgement(false, "Low back pain, unspecified"), table.Find("M54.50"));
        Assert.Equal(new CodeJudgement(true, "Low back pain"), table.Find("M54.5"));
        Assert.Equal(new CodeJudgement(false, "Strain of muscle"), table.Find("S39.012A"));
        Assert.Null(table.Find("M54.51"));
        Assert.True(table.Find("S39")!.IsHeader);
    }

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("UTF-8")]
    public void Letters_beyond_ASCII_shift_no_column(string encoding)
    {
        var file = Read(Encoding.GetEncoding(encoding).GetBytes(Line(1, "H8101", true, "Ménière's disease, right ear", "Ménière's disease, right ear")));

        Assert.Equal("Ménière's disease, right ear", new CodeTable(file.Entries, "f").Find("H81.01")!.Title);
    }

    [Theory]
    [InlineData("00001 M5450", 1, "too short")]
    [InlineData("0000x M5450   1 Low back pain                                                Low back pain", 1, "order number")]
    [InlineData("00001 M54.50  1 Low back pain                                                Low back pain", 7, "not a code without its point")]
    [InlineData("00001 m5450   1 Low back pain                                                Low back pain", 7, "not a code without its point")]
    [InlineData("00001 M5450   2 Low back pain                                                Low back pain", 15, "neither 0 (header) nor 1")]
    [InlineData("00001 M5450   1 Low back pain", 78, "no long title")]
    [InlineData("00001\tM5450   1 Low back pain                                                Low back pain", 6, "spaces")]
    public void A_damaged_line_is_told_with_its_place_and_the_others_count(string damaged, int column, string text)
    {
        var file = Read(Encoding.UTF8.GetBytes(Line(1, "M5459", true, "Other low back pain") + "\n" + damaged + "\n" + Line(3, "M5451", true, "Vertebrogenic low back pain") + "\n"));

        var diagnostic = Assert.Single(file.Diagnostics.All);
        Assert.Equal(("CC0704", new SourceLocation(2, column), Severity.Warning), (diagnostic.Id, diagnostic.Location, diagnostic.Severity));
        Assert.Contains(text, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(2, file.Entries.Count);
    }

    [Fact]
    public void A_code_that_stands_twice_is_told()
    {
        var diagnostic = Assert.Single(Read(Encoding.UTF8.GetBytes(Line(1, "M5450", true, "One") + "\n" + Line(2, "M5450", true, "Two"))).Diagnostics.All);

        Assert.Equal(("CC0705", 2), (diagnostic.Id, diagnostic.Location.Line));
        Assert.Contains("M5450 stands on line 1 already", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_order_file_or_cannot_be_read_is_an_error()
    {
        Assert.Contains(Read("<html>\n"u8.ToArray()).Diagnostics.All, diagnostic => diagnostic is { Id: "CC0703", Severity: Severity.Error });
        Assert.Contains(Read(Encoding.Unicode.GetBytes(Line(1, "M5450", true, "x"))).Diagnostics.All, diagnostic => diagnostic.Id == "CC0703");
        Assert.Equal("CC0701", Assert.Single(CodeFileReader.Read(_folder.FullPath("no.txt")).Diagnostics.All).Id);
        Assert.Equal("CC0703", Assert.Single(Read([]).Diagnostics.All).Id);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        using (var file = File.Create(_folder.FullPath("large.txt")))
        {
            file.SetLength(CodeFileReader.Longest + 1L);
        }

        Assert.Equal("CC0702", Assert.Single(CodeFileReader.Read(_folder.FullPath("large.txt")).Diagnostics.All).Id);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_lines_are_read_in_a_moment()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 98_403; i++)
        {
            text.Append(Line(i % 99_999, string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (i / 10_000))}{i / 1000 % 10}{i % 1000:000}"), true, "A title of a code that is about as long as they are")).Append("\r\n");
        }

        var bytes = Encoding.ASCII.GetBytes(text.ToString());
        Read(bytes);
        var time = Stopwatch.StartNew();
        var table = new CodeTable(Read(bytes).Entries, "f");

        Assert.Equal(98_403, table.Count);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Every_code_of_every_article_is_judged()
    {
        _folder.Write("order.txt", string.Join('\n', Line(1, "M545", false, "Low back pain"), Line(2, "M5450", true, "Low back pain, unspecified"), Line(3, "M5451", true, "Vertebrogenic low back pain"), Line(4, "M62830", true, "Muscle spasm of back")));
        _folder.Write("in/en/a.md", Codes("M54.5, display: Low back pain")).Write("in/en/b.md", Codes("M54.52, display: x")).Write("in/en/c.md", Codes("M62.830, display: Back spasm")).Write("in/en/d.md", Codes("M54.50, display: \"Low back pain, unspecified\""));

        var found = Compile("order.txt").Diagnostics.Where(diagnostic => diagnostic.Id is "CC2023" or "CC2024" or "CC2032" or "CC3001").ToList();

        Assert.Equal(["CC2024", "CC2032", "CC2023"], found.Select(diagnostic => diagnostic.Id));
        Assert.Contains("write one such as M54.50, M54.51", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("no code M54.52 in order.txt", found[1].Message, StringComparison.Ordinal);
        Assert.Contains("Near it are M54.50, M54.51.", found[1].Message, StringComparison.Ordinal);
        Assert.Contains("write 'display: \"Muscle spasm of back\"'", found[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_unknown_codes_are_told_once_and_fail_nothing()
    {
        _folder.Write("in/en/a.md", Codes("M99.9, display: x")).Write("in/en/b.md", Codes("A00.0, display: x")).Write("in/en/c.md", Codes("M54.50, display: \"Low back pain, unspecified\""));

        var result = LibraryCompiler.Compile(_folder.FullPath("in"), new CompilationOptions { Name = "Test", WarningsAsErrors = true });
        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Information);

        Assert.Contains("does not know 2 of the ICD-10-CM codes, which were not checked: A00.0, M99.9.", told.Message, StringComparison.Ordinal);
        Assert.Contains(": info CC3001: ", told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "CC2032");
    }

    [Theory]
    [InlineData("M54.5", "M54.50, M54.51, M54.59")]
    [InlineData("M51.36", "M51.360, M51.361, M51.362, M51.369")]
    [InlineData("M51.37", "M51.370, M51.371, M51.372, M51.379")]
    [InlineData("M48.06", "M48.061, M48.062")]
    [InlineData("M72.2", "one that the order file of CMS has below it")]
    public void Headers_that_were_codes_once_never_pass(string code, string leaves)
    {
        _folder.Write("in/en/a.md", Codes($"{code}, display: x"));

        var header = Assert.Single(Compile().Diagnostics, diagnostic => diagnostic.Id == "CC2024");

        Assert.Contains(leaves, header.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_code_in_several_files_the_last_one_counts()
    {
        _folder.Write("1.txt", Line(1, "M5450", true, "Old")).Write("2.txt", Line(1, "M5450", true, "New"));
        _folder.Write("in/en/a.md", Codes("M54.50, display: New"));

        Assert.DoesNotContain(Compile("1.txt", "2.txt").Diagnostics, diagnostic => diagnostic.Id == "CC2023");
        Assert.Contains(Compile("2.txt", "1.txt").Diagnostics, diagnostic => diagnostic.Id == "CC2023");
    }

    [Fact]
    public void A_changed_file_of_codes_judges_cached_articles_anew()
    {
        _folder.Write("in/en/a.md", Codes("M54.50, display: One")).Write("order.txt", Line(1, "M5450", true, "One"));
        Assert.DoesNotContain(Compile("order.txt").Diagnostics, diagnostic => diagnostic.Id == "CC2023");

        _folder.Write("order.txt", Line(1, "M5450", true, "Two"));

        Assert.Contains(Compile("order.txt").Diagnostics, diagnostic => diagnostic.Id == "CC2023");
    }

    private static string Line(int number, string code, bool isBillable, string shortTitle, string? longTitle = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:00000} {code,-7} {(isBillable ? 1 : 0)} {shortTitle,-60} {longTitle ?? shortTitle}");

    private static string Codes(string code) => ArticleText.WithLine($"codes: [{{ system: icd-10-cm, code: {code} }}]");

    private CodeFile Read(byte[] bytes)
    {
        _folder.Write("codes.txt", bytes);
        return CodeFileReader.Read(_folder.FullPath("codes.txt"));
    }

    private CompilationResult Compile(params string[] files) => LibraryCompiler.Compile(
        _folder.FullPath("in"),
        new CompilationOptions { Name = "Test", CodeFiles = [.. files.Select(_folder.FullPath)], CachePath = _folder.FullPath("cache") });
}
