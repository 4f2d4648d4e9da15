namespace VerifyXunit.Tests;

/// <summary>Uses the library as any test does; the snapshots are beside this file and in <c>_snapshots</c>.</summary>
public sealed class VerifierTests : InheritedVerifierTests
{
    [Fact]
    public Task A_snapshot_is_found_beside_its_test() => Verify("Text with an \u00E9.\n", "txt");

    [Fact]
    public Task A_snapshot_is_found_in_a_folder() => Verify("Text in a folder.\n", "txt").UseDirectory("_snapshots");

    [Theory]
    [InlineData("back-spasms", 1)]
    [InlineData("back-spasms", 2)]
    public async Task Each_row_has_its_snapshot(string slug, int page)
    {
        await Task.Yield();
        await Verify($"{slug}, page {page}\n", "txt").UseParameters(slug, page).UseDirectory("_snapshots");
    }

    [Fact]
    public async Task A_name_used_twice_throws()
    {
        using var folder = new TemporaryFolder();
        folder.Write($"{nameof(VerifierTests)}.{nameof(A_name_used_twice_throws)}.verified.txt", "one");
        await Verify("one", "txt").UseDirectory(folder.Path);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Verify("<p>two</p>", "html").UseDirectory(folder.Path));

        Assert.Contains("already used", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_runs_once_however_often_it_is_awaited()
    {
        using var folder = new TemporaryFolder();
        var name = $"{nameof(VerifierTests)}.{nameof(A_comparison_runs_once_however_often_it_is_awaited)}";
        folder.Write($"{name}.verified.txt", "text");
        var comparison = Verify("text", "txt").UseDirectory(folder.Path);

        await comparison;
        await comparison;
    }

    [Fact]
    public Task Empty_text_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => Verify("", "txt"));

    [Fact]
    public Task An_extension_is_given_without_its_period() =>
        Assert.ThrowsAsync<ArgumentException>(() => Verify("text", ".txt"));

    [Fact]
    public async Task A_source_folder_that_is_not_on_this_machine_is_explained()
    {
        var refusal = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => Verify("text", "txt", "/_/tests/SomeTests.cs"));

        Assert.Contains("DeterministicSourcePaths=false", refusal.Message, StringComparison.Ordinal);
    }

    public sealed class Nested
    {
        [Fact]
        public Task A_nested_test_has_its_snapshot() => Verify("Nested.\n", "txt").UseDirectory("_snapshots");
    }
}
