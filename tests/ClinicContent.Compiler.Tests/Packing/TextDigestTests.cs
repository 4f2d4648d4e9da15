using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Compiler.Tests;

/// <summary>The digest that a clinician signs: what <c>docs/text-digest.md</c> says of it, and what changes it.</summary>
public sealed partial class TextDigestTests : IDisposable
{
    private readonly ArticleFolderFixture _folder = new();

    public static TheoryData<string> Vectors => [.. Page().Select(vector => vector.Name)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_has_at_least_three_vectors() => Assert.True(Page().Count >= 3);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_of_the_page_is_right(string name)
    {
        var vector = Page().Single(vector => vector.Name == name);
        foreach (var (path, text) in vector.Files)
        {
            _folder.Write(path, text);
        }

        var article = Compile();

        Assert.Equal(vector.Text, article.ToCanonicalText());
        Assert.Equal(vector.Digest, article.TextDigest);
        Assert.Equal(vector.Digest, article.ComputeTextDigest());
        Assert.Equal(vector.Digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(vector.Text))));
    }

    [Theory]
    [InlineData("searchTerms: [bad knee]", "searchTerms: [knee ache]")]
    [InlineData("origin: Drafted by software from the sources listed.", "origin: Written by hand.")]
    [InlineData("updated: 2026-11-22", "updated: 2026-11-23")]
    [InlineData("accessed: 2026-11-21", "accessed: 2026-11-23")]
    [InlineData("updated: 2026-11-22", "updated: 2026-11-22\nreview: { status: reviewed, by: A, credentials: MD, on: 2026-11-23, due: 2027-11-23 }")]
    [InlineData("updated: 2026-11-22", "updated: 2026-11-22\nauthor: B")]
    [InlineData("topics: [knees]", "topics: [joints]")]
    [InlineData("| :-- | --: |", "| --- | --- |")]
    public void What_a_clinician_does_not_review_leaves_the_digest_as_it_is(string before, string after) =>
        Assert.Equal(Digest(), Digest(before, after));

    [Theory]
    [InlineData("title: Knee pain", "title: Knee pains")]
    [InlineData("summary: Why a knee hurts", "summary: Why the knee hurts")]
    [InlineData("[sore knee, gonalgia]", "[sore knee]")]
    [InlineData("M25.561", "M25.562")]
    [InlineData("Pain in right knee", "Pain in the right knee")]
    [InlineData("## What is it?", "## What is that?")]
    [InlineData("### At home", "### In the home")]
    [InlineData("**Pain**", "*Pain*")]
    [InlineData("[@first; @second]", "[@first]")]
    [InlineData("Another. [@second]", "Another. [@first]")]
    [InlineData("daily [@first]", "daily [@second]")]
    [InlineData("title: Knee Pain, publisher", "title: Knee Pains, publisher")]
    [InlineData("publisher: NIAMS", "publisher: NIH")]
    [InlineData(", archived: true", "")]
    [InlineData("{{?clinic.insurance}} {{clinic.insurance}}", "{{clinic.insurance}}")]
    [InlineData("{{?clinic:appointments}}", "{{?clinic:website}}")]
    [InlineData("with {{clinic.name}}", "with us")]
    [InlineData("[!NOTE]", "[!SELFCARE]")]
    [InlineData("3. Third.", "4. Third.")]
    [InlineData("(tel:911)", "(tel:988)")]
    [InlineData("weeks.", "weeks!")]
    public void What_a_clinician_reviews_changes_the_digest(string before, string after) =>
        Assert.NotEqual(Digest(), Digest(before, after));

    private string Digest(string? before = null, string after = "")
    {
        var text = Page().Single(vector => vector.Name == "2: every kind of block").Files.Single().Text;
        Assert.True(before is null || text.Contains(before, StringComparison.Ordinal));
        _folder.Write("en/knee-pain.md", before is null ? text : ReplaceFirst(text, before, after));
        return Compile().TextDigest;
    }

    private static string ReplaceFirst(string text, string before, string after)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        return $"{text[..at]}{after}{text[(at + before.Length)..]}";
    }

    private Article Compile() => _folder.Pack().Articles.Single();

    private static List<Vector> Page([CallerFilePath] string path = "")
    {
        var page = File.ReadAllText(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, "..", "..", "..", "src", "docs", "text-digest.md"));
        return
        [
            .. page[page.IndexOf("## Test vectors", StringComparison.Ordinal)..].Split("\n### Vector ").Skip(1).Select(part => new Vector(
                part[..part.IndexOf('\n')],
                [.. Fence().Matches(part).Where(fence => fence.Groups[1].Value == "markdown").Select(fence => (fence.Groups[2].Value, fence.Groups[3].Value))],
                Fence().Matches(part).Single(fence => fence.Groups[1].Value == "text").Groups[3].Value,
                DigestLine().Match(part).Groups[1].Value)),
        ];
    }

    [GeneratedRegex("```(\\w+) ?(\\S*)\n(.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("SHA-256: `([^`]*)`")]
    private static partial Regex DigestLine();

    private sealed record Vector(string Name, IReadOnlyList<(string Path, string Text)> Files, string Text, string Digest);
}
