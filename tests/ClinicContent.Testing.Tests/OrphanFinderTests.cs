namespace VerifyXunit.Tests;

public sealed class OrphanFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Sample.Renders.verified.html")]
    [InlineData("Sample.Renders.verified.json")]
    public void A_file_of_the_same_name_with_another_extension_is_an_orphan(string file)
    {
        _folder.Write(file, "");

        Assert.Equal([file], Find(nameof(Sample.Renders)));
    }

    [Theory]
    [InlineData("Sample.Renders.verified.txt")]
    [InlineData("Sample.Renders.received.html")]
    [InlineData("Sample.Renders_an_index.verified.html")]
    [InlineData("Sample.Renders_row_slug=a_page=1.verified.txt")]
    [InlineData("Sample.Draws.verified.txt")]
    [InlineData("Sample.Renders_a_removed_test.verified.txt")]
    [InlineData("Another.Renders_a_removed_test.verified.txt")]
    public void Any_other_file_is_none(string file)
    {
        _folder.Write(file, "");

        Assert.Empty(Find(nameof(Sample.Renders)));
    }

    [Fact]
    public void The_other_rows_of_a_theory_are_no_orphans()
    {
        _folder.Write("Sample.Renders_row_slug=a_page=1.verified.txt", "");
        _folder.Write("Sample.Renders_row_slug=b.verified.txt", "");

        Assert.Empty(Find(nameof(Sample.Renders_row), "a", 1));
    }

    [Fact]
    public void Another_extension_of_the_same_row_is_an_orphan()
    {
        _folder.Write("Sample.Renders_row_slug=a_page=1.verified.html", "");

        Assert.Equal(["Sample.Renders_row_slug=a_page=1.verified.html"], Find(nameof(Sample.Renders_row), "a", 1));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Find(string method, params object?[] parameters) =>
        OrphanFinder.Find(new Snapshot(Sample.Method(method), parameters, _folder.Path, "txt"));
}
