using System.Globalization;
using System.Text;

namespace ClinicContent.Compiler.Tests;

public class DeterminismTests
{
    private const string Article = "---\ntitle: Titel İıI ß\nsummary: x\nsections: [{ id: overview }, { id: info }]\nupdated: 2026-11-22\n---\n## Overview İ\n\nText\ntext.\n\n### INFO İI\n\n- x\n\n## Info\n\n> [!emergency]\n> x\n";

    [Fact]
    public void Line_ends_byte_order_mark_and_folder_do_not_matter()
    {
        var expected = Pack(Article);

        Assert.Equal(expected, Pack(Article.Replace("\n", "\r\n")));
        Assert.Equal(expected, Pack(Article.Replace('\n', '\r')));
        Assert.Equal(expected, Pack("\uFEFF" + Article));
        Assert.Equal(expected, Pack(Article));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = Pack(Article);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // The program knows the invariant culture only; this one writes numbers and dates as no other does.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "x";
            odd.NumberFormat.NumberDecimalSeparator = "y";
            odd.DateTimeFormat.DateSeparator = "z";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Pack(Article));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_in_which_files_were_written_does_not_matter()
    {
        Assert.Equal(Pack(["en/a.md", "en/b.md", "es/a.md", "en/_closing.md"]), Pack(["en/_closing.md", "es/a.md", "en/b.md", "en/a.md"]));
    }

    [Fact]
    public void Every_run_gives_the_same_errors_in_the_same_order()
    {
        using var folder = new ArticleFolderFixture();
        foreach (var name in Enumerable.Range(0, 30).Select(number => $"a{number}"))
        {
            folder.Write($"en/{name}.md", ArticleText.WithText("<b> {{x}} [y](z:)")).Write($"es/{name}.md", "x");
        }

        var expected = folder.Compile().Diagnostics;

        for (var run = 0; run < 5; run++)
        {
            Assert.Equal(expected, folder.Compile().Diagnostics);
        }
    }

    private static byte[] Pack(string article)
    {
        using var folder = new ArticleFolderFixture();
        return Pack(folder.Write("en/a.md", Encoding.UTF8.GetBytes(article)));
    }

    private static byte[] Pack(string[] files)
    {
        using var folder = new ArticleFolderFixture();
        foreach (var file in files)
        {
            folder.Write(file, file.Contains('_') ? "---\nsections: [{ id: disclaimer }]\n---\n## Note\n\nx\n" : ArticleText.Good);
        }

        return Pack(folder);
    }

    private static byte[] Pack(ArticleFolderFixture folder)
    {
        var (library, diagnostics) = folder.Compile();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return PackWriter.Write(library!);
    }
}
