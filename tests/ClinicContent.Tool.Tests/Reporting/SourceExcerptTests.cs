namespace ClinicContent.Tool.Tests;

public class SourceExcerptTests
{
    [Theory]
    [InlineData("abc", 2, 1, 20, "abc", 1, 1)]
    [InlineData("a\tbc", 3, 2, 20, "a   bc", 4, 2)]
    [InlineData("a\tbc", 2, 1, 20, "a   bc", 1, 3)]
    [InlineData("疼痛x", 3, 1, 20, "疼痛x", 4, 1)]
    [InlineData("疼痛x", 1, 2, 20, "疼痛x", 0, 4)]
    [InlineData("😀x", 3, 1, 20, "😀x", 2, 1)]
    [InlineData("e\u0301x", 3, 1, 20, "e\u0301x", 1, 1)]
    [InlineData("a\u0007b\u202Ec", 2, 1, 20, "a\uFFFDb\uFFFDc", 1, 1)]
    [InlineData("abc", 4, 1, 20, "abc", 3, 1)]
    [InlineData("", 1, 1, 20, "", 0, 1)]
    [InlineData("abc", 2, 9, 20, "abc", 1, 2)]
    public void The_mark_stands_below_what_it_marks(string line, int column, int length, int width, string shown, int start, int marked) =>
        Assert.Equal(new SourceExcerpt(shown, start, marked), SourceExcerpt.Of(line, column, length, width));

    [Theory]
    [InlineData(1, "abcdefghijklmn...", 0)]
    [InlineData(11, "...ghijklmnopqrst...", 7)]
    [InlineData(26, "...mnopqrstuvwxyz", 16)]
    [InlineData(27, "...mnopqrstuvwxyz", 17)]
    public void A_long_line_is_cut_around_its_place(int column, string shown, int start) =>
        Assert.Equal(new SourceExcerpt(shown, start, 1), SourceExcerpt.Of("abcdefghijklmnopqrstuvwxyz", column, 1, 20));

    [Fact]
    public void A_mark_longer_than_what_is_shown_ends_with_it()
    {
        var excerpt = SourceExcerpt.Of(new string('x', 1000), 500, 400, 30);

        Assert.Equal(30, excerpt.Line.Length);
        Assert.Equal(27, excerpt.MarkStart + excerpt.MarkLength);
    }

    [Fact]
    public void Whatever_the_place_the_excerpt_fits_and_the_mark_is_in_it()
    {
        const string Line = "a\t疼痛e\u0301😀 and more words to come, 疼痛疼痛疼痛疼痛, until the end\tof it";
        for (var column = 1; column <= Line.Length; column++)
        {
            var excerpt = SourceExcerpt.Of(Line, column, 3, 24);
            var width = excerpt.Line.EnumerateRunes().Sum(TextWidth.Of);

            Assert.InRange(width, 1, 24);
            Assert.InRange(excerpt.MarkStart + excerpt.MarkLength, 1, width);
        }
    }
}
