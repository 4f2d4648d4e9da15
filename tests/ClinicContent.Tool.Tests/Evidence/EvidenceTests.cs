using System.Text.Json;

namespace ClinicContent.Tool.Tests;

/// <summary><c>check --evidence</c> writes each block with its sources.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public EvidenceTests() => _folder.Write("in/en/a.md", """
        ---
        title: Knee pain
        summary: A knee hurts.
        sections: [{ id: overview }, { id: visit, cites: false, reason: "The visit, with \"quotes\"." }]
        sources: [{ id: one, title: "=HYPERLINK(\"x\")", publisher: P, url: "https://www.example.org/1", accessed: 2026-11-22 }, { id: clinic, clinicStatement: true }]
        updated: 2026-11-22
        ---
        ## What is it?

        =1+1, "a text". [@one; @clinic]

        \+ 2 [@one]

        ## The visit

        Bring a list.
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_spreadsheet_gets_fields_that_it_cannot_run()
    {
        var lines = Evidence("e.csv").Split("\r\n");

        Assert.Equal(5, lines.Length);
        Assert.Equal("file,line,column,language,article,section,block,text,basis,sources,references,reason", lines[0]);
        Assert.EndsWith("10,1,en,a,overview,paragraph,\"'=1+1, \"\"a text\"\".\",own,one; clinic,\"'=HYPERLINK(\"\"x\"\"), P, https://www.example.org/1, opened 2026-11-22; The clinic that first published this\",", lines[1], StringComparison.Ordinal);
        Assert.Contains(",paragraph,'+ 2,own,one,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("16,1,en,a,visit,paragraph,Bring a list.,exempt,,,\"The visit, with \"\"quotes\"\".\"", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_json()
    {
        var blocks = JsonDocument.Parse(Evidence("e.json")).RootElement.GetProperty("blocks");

        Assert.Equal(3, blocks.GetArrayLength());
        Assert.Equal(("own", "=HYPERLINK(\"x\")"), (blocks[0].GetProperty("basis").GetString(), blocks[0].GetProperty("sources")[0].GetProperty("title").GetString()));
        Assert.True(blocks[0].GetProperty("sources")[1].GetProperty("clinicStatement").GetBoolean());
        Assert.Equal("The visit, with \"quotes\".", blocks[2].GetProperty("reason").GetString());
    }

    [Fact]
    public void People_get_text() => Assert.Equal(
        $"""
        {_folder.FullPath("in")}/en/a.md (en): overview

          10:1 paragraph: =1+1, "a text".
            [one] =HYPERLINK("x"), P, https://www.example.org/1, opened 2026-11-22
            [clinic] The clinic that first published this

          12:1 paragraph: + 2
            [one] =HYPERLINK("x"), P, https://www.example.org/1, opened 2026-11-22

        {_folder.FullPath("in")}/en/a.md (en): visit
          cites: false. The visit, with "quotes".

          16:1 paragraph: Bring a list.
            (no source: see above)

        """,
        Evidence("e.md"));

    [Fact]
    public void The_form_can_be_named()
    {
        Assert.StartsWith("{", Evidence("e.csv", "--evidence-format", "json"), StringComparison.Ordinal);
        var (code, _, error) = Run("check", _folder.FullPath("in"), "--evidence-format", "csv");
        Assert.Equal(2, code);
        Assert.Contains("needs --evidence", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_leave_no_evidence()
    {
        _folder.Write("in/en/b.md", "x");

        var (code, _, error) = Run("check", _folder.FullPath("in"), "--evidence", _folder.FullPath("e.csv"));

        Assert.Equal(1, code);
        Assert.Contains("is not written: correct the errors first", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.FullPath("e.csv")));
    }

    [Fact]
    public void Codes_are_judged_by_a_file()
    {
        _folder.Write("order.txt", "00001 M5450   1 Low back pain                                                Low back pain, unspecified\n");
        _folder.Write("in/en/a.md", File.ReadAllText(_folder.FullPath("in/en/a.md")).Replace("updated:", "codes: [{ system: icd-10-cm, code: M54.59, display: x }]\nupdated:", StringComparison.Ordinal));

        var (code, output, _) = Run("check", _folder.FullPath("in"), "--codes", _folder.FullPath("order.txt"));

        Assert.Equal(0, code);
        Assert.Contains("warning CC2032: ICD-10-CM has no code M54.59 in order.txt", output, StringComparison.Ordinal);
        Assert.Equal(1, Run("check", _folder.FullPath("in"), "--codes", _folder.FullPath("no.txt")).Code);
    }

    private string Evidence(string file, params string[] more)
    {
        var (code, _, error) = Run(["check", _folder.FullPath("in"), "--evidence", _folder.FullPath(file), .. more]);
        Assert.Equal((0, ""), (code, error));
        return File.ReadAllText(_folder.FullPath(file));
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments) => Reports.Run(arguments);
}
