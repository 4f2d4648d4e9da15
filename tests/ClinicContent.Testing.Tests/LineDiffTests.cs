namespace VerifyXunit.Tests;

public sealed class LineDiffTests
{
    [Fact]
    public void Only_the_lines_around_a_change_are_shown() => Assert.Equal(
        """
        First difference: line 5, column 1: U+0035 was verified, U+0078 was received.
          3
          4
        - 5
        + x
          6
          7
          ...
          9
          10
        + 11
        """,
        LineDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n10", "1\n2\n3\n4\nx\n6\n7\n8\n9\n10\n11"));

    [Theory]
    [InlineData("a b", "a\u00A0b", "line 1, column 2: U+0020 was verified, U+00A0 was received")]
    [InlineData("a\nb", "a\nb\n", "line 2, column 2: the end was verified, U+000A was received")]
    [InlineData("\na", "a", "line 1, column 1: U+000A was verified, U+0061 was received")]
    public void A_difference_that_cannot_be_seen_is_spelt_out(string verified, string received, string expected) =>
        Assert.Contains(expected, LineDiff.Of(verified, received), StringComparison.Ordinal);
}
