namespace ClinicContent.Compiler.Tests;

/// <summary>
/// Many short texts, one on each line of a file: markup that authors bring from other programs, and medical prose that looks a little like it. Line ends
/// and tabs are written \n and \t, a backslash \\, and a line that begins with FM is a line of front matter.
/// </summary>
public class SampleTests
{
    private const string OfFrontMatter = "FM ";

    // Rules about other faults of so short an article.
    private static readonly string[] Besides = ["CC2001", "CC2002", "CC2004", "CC2010", "CC2013", "CC2021", "CC2027", "CC2029", "CC2031"];

    [Fact]
    public void Markup_of_other_programs_is_told_of() =>
        Assert.All(Read("markup-of-other-programs"), text => Assert.NotEmpty(FindIn(text)));

    [Fact]
    public void Medical_prose_is_left_alone() =>
        Assert.Empty(Read("prose").SelectMany(text => FindIn(text).Where(found => found.Severity == Severity.Error || found.Id is [_, _, '2', '0', '4' or '6' or '7', _]).Select(found => $"{text}: {found}")));

    private static IEnumerable<string> Read(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Building", "Cases", $"{name}.txt"))
            .Select(line => line.Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace('\0', '\\'));

    private static IEnumerable<Diagnostic> FindIn(string text)
    {
        using var folder = new ArticleFolderFixture();
        folder.Write("en/a.md", text.StartsWith(OfFrontMatter, StringComparison.Ordinal) ? ArticleOf(text[OfFrontMatter.Length..]) : ArticleText.WithText(text));
        return [.. folder.Compile().Diagnostics.Where(found => !Besides.Contains(found.Id))];
    }

    // A line takes the place of the one with its key.
    private static string ArticleOf(string line)
    {
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        var others = ArticleText.FrontMatter.Split('\n').Where(other => !other.StartsWith(key, StringComparison.Ordinal));
        return ArticleText.WithFrontMatter($"{string.Join('\n', others)}\n{line}");
    }
}
