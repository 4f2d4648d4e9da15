using VerifyXunit.Tests;

namespace ClinicContent.Testing.Tests;

public sealed class SnapshotFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Sample.Renders_slug=a.verified.txt")]
    [InlineData("Sample.Renders_a_removed_test.verified.txt")]
    [InlineData("Sample.Renders_row.verified.txt")]
    [InlineData("Sample.Renders_row_oldName=a.verified.txt")]
    [InlineData("Sample.Inner.Renders.verified.txt")]
    [InlineData("Deleted.Renders.verified.txt")]
    [InlineData("Deleted.Renders_slug=a.verified.html")]
    public void A_snapshot_that_no_test_can_have_is_found(string file)
    {
        _folder.Write(file, "");

        Assert.Equal([file], Find());
    }

    [Theory]
    [InlineData("Sample.Renders.verified.txt")]
    [InlineData("Sample.Renders_an_index.verified.html")]
    [InlineData("Sample.Renders_row_slug=a_page=1.verified.txt")]
    [InlineData("Sample.Renders_row_slug=a=b.verified.txt")]
    [InlineData("Outer.Inner.Draws.verified.txt")]
    [InlineData("Sample.Renders_old.received.txt")]
    [InlineData("notes.txt")]
    public void A_snapshot_that_a_test_can_have_is_left_alone(string file)
    {
        _folder.Write(file, "");

        Assert.Empty(Find());
    }

    [Fact]
    public void Folders_are_searched_but_for_those_of_the_build()
    {
        foreach (var folder in new[] { "_snapshots", "Reading/Deep", "bin/Debug", "obj" })
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Path, folder)).FullName, "Deleted.Renders.verified.txt"), "");
        }

        Assert.Equal(["Reading/Deep/Deleted.Renders.verified.txt", "_snapshots/Deleted.Renders.verified.txt"], Find());
    }

    private IReadOnlyList<string> Find() => SnapshotFiles.WithoutTest(_folder.Path, [typeof(Sample), typeof(Outer.Inner)]);

    private static class Outer
    {
        internal static class Inner
        {
            public static void Draws() { }
        }
    }
}
