namespace VerifyXunit.Tests;

public sealed class SnapshotComparisonTests : IDisposable
{
    private const string Verified = "Sample.Renders.verified.txt";
    private const string Received = "Sample.Renders.received.txt";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_text_without_a_verified_file_fails_as_New()
    {
        var failure = await FailureOf("some text\n");

        Assert.StartsWith(
            $"Directory: {_folder.Path}\nNew:\n  - Received: {Received}\n    Verified: {Verified}\n",
            failure,
            StringComparison.Ordinal);
        Assert.EndsWith("\n\nsome text\n", failure, StringComparison.Ordinal);
        Assert.Equal([Received], _folder.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task An_empty_verified_file_counts_as_New(string content)
    {
        _folder.Write(Verified, content);

        Assert.Contains("\nNew:\n", await FailureOf("some text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_word_fails_as_NotEqual()
    {
        _folder.Write(Verified, "one\ntwo\nthree\n");

        var failure = await FailureOf("one\n2\nthree\n");

        Assert.Contains(
            $"\nNotEqual:\n  - Received: {Received}\n    Verified: {Verified}\n", failure, StringComparison.Ordinal);
        Assert.Contains("\n  one\n- two\n+ 2\n  three\n", failure, StringComparison.Ordinal);
        Assert.Equal([Received, Verified], _folder.Files);
    }

    [Theory]
    [InlineData("text", "text\n")]
    [InlineData("text", " text")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    public async Task Nothing_is_trimmed_or_normalised(string verified, string target)
    {
        _folder.Write(Verified, verified);

        Assert.Contains("\nNotEqual:\n", await FailureOf(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_says_how_to_accept_the_text() =>
        Assert.Contains("ACCEPT_SNAPSHOTS=1", await FailureOf("some text"), StringComparison.Ordinal);

    [Fact]
    public async Task Equal_text_leaves_no_received_file()
    {
        _folder.Write(Verified, "some text");

        await Compare("some text");

        Assert.Equal([Verified], _folder.Files);
    }

    [Fact]
    public async Task A_stale_received_file_is_deleted()
    {
        _folder.Write(Verified, "some text");
        _folder.Write(Received, "an earlier text");

        await Compare("some text");

        Assert.Equal([Verified], _folder.Files);
    }

    [Theory]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\rtwo\r")]
    public async Task Every_line_ending_of_the_text_counts_as_LF(string target)
    {
        _folder.Write(Verified, "one\ntwo\n");

        await Compare(target);
    }

    [Fact]
    public async Task A_carriage_return_in_a_verified_file_is_rejected()
    {
        _folder.Write(Verified, "one\r\ntwo\r\n");

        Assert.Contains("carriage return", await FailureOf("one\ntwo\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caf\u00E9")]
    [InlineData("\uFEFFcaf\u00E9")]
    public async Task The_byte_order_mark_is_optional_when_read(string content)
    {
        _folder.Write(Verified, content);

        await Compare("caf\u00E9");
    }

    [Fact]
    public async Task Files_are_written_as_UTF8_with_byte_order_mark_and_LF()
    {
        await FailureOf("\u00E9\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, (byte)'\n'], _folder.Read(Received));
    }

    [Fact]
    public async Task Accepting_writes_the_verified_file_and_passes()
    {
        await Compare("\u00E9\r\n", accept: true);

        Assert.Equal([Verified], _folder.Files);
        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, (byte)'\n'], _folder.Read(Verified));
    }

    [Fact]
    public async Task Accepting_leaves_an_equal_file_as_it_is()
    {
        _folder.Write(Verified, "no mark");
        var before = _folder.Read(Verified);

        await Compare("no mark", accept: true);

        Assert.Equal(before, _folder.Read(Verified));
    }

    [Fact]
    public async Task Accepting_repairs_carriage_returns_and_deletes_orphans()
    {
        _folder.Write(Verified, "one\r\n");
        _folder.Write("Sample.Renders.verified.html", "an orphan");

        await Compare("one\n", accept: true);
        await Compare("one\n");

        Assert.Equal([Verified], _folder.Files);
    }

    [Fact]
    public async Task An_orphan_fails_as_Delete()
    {
        _folder.Write(Verified, "some text");
        _folder.Write("Sample.Renders.verified.html", "an orphan");

        var failure = await FailureOf("some text");

        Assert.Contains("\nDelete:\n  - Verified: Sample.Renders.verified.html\n", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("NotEqual", failure, StringComparison.Ordinal);
        Assert.Equal(["Sample.Renders.verified.html", Verified], _folder.Files);
    }

    public void Dispose() => _folder.Dispose();

    private Task Compare(string target, bool accept = false) => SnapshotComparison.RunAsync(
        new Snapshot(Sample.Method(nameof(Sample.Renders)), [], _folder.Path, "txt"), target, accept);

    private async Task<string> FailureOf(string target) =>
        (await Assert.ThrowsAsync<VerifyException>(() => Compare(target))).Message;
}
