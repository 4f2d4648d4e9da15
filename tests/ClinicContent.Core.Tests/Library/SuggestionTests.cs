namespace ClinicContent.Core.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("itle", "title")]
    [InlineData("ttitle", "title")]
    [InlineData("tit", "title")]
    [InlineData("ti", null)]
    [InlineData("titleabc", null)]
    [InlineData("titleab", "title")]
    [InlineData("tixyz", null)]
    [InlineData("tityz", "title")]
    [InlineData("xyzle", null)]
    [InlineData("", null)]
    public void A_third_of_a_name_may_be_wrong(string written, string? suggestion) => Assert.Equal(suggestion, Suggestion.Find(written, ["title"]));

    [Theory]
    [InlineData("b", "a")]
    [InlineData("", "a")]
    [InlineData("ab", "a")]
    [InlineData("bb", null)]
    public void Of_a_name_of_one_letter_one_may_be_wrong(string written, string? suggestion) => Assert.Equal(suggestion, Suggestion.Find(written, ["a"]));

    [Fact]
    public void A_name_is_suggested_as_it_is_spelt() => Assert.Equal("Back-Spasms", Suggestion.Find("back-spasm", ["Back-Spasms"]));

    [Fact]
    public void Nothing_is_suggested_where_there_is_no_name() => Assert.Null(Suggestion.Find("title", []));

    [Theory]
    [InlineData("cat", "bat", "aat")]
    [InlineData("aat", "cat", "bat")]
    [InlineData("bat", "aat", "cat")]
    public void Of_names_that_are_as_near_the_first_in_order_is_suggested(params string[] names) => Assert.Equal("aat", Suggestion.Find("xat", names));

    [Theory]
    [InlineData("walkers", "walking")]
    [InlineData("walking", "walkers")]
    public void The_nearer_name_is_suggested_wherever_it_stands(params string[] names) => Assert.Equal("walking", Suggestion.Find("walkin", names));

    [Fact]
    public void Names_of_up_to_sixty_letters_are_compared()
    {
        var (longest, longer) = (new string('a', 60), new string('a', 61));

        Assert.Equal(longest, Suggestion.Find(longest[..59] + "b", [longest]));
        Assert.Equal(longest, Suggestion.Find(longest[..58], [longest]));
        Assert.Null(Suggestion.Find(longer, [longest]));
        Assert.Null(Suggestion.Find(longest, [longer]));
        Assert.Equal("title", Suggestion.Find("titel", [longer, "title"]));
    }

    [Fact]
    public void Of_many_names_the_suggestion_is_the_one_of_the_definition()
    {
        var random = new Random(11);
        var names = Enumerable.Range(0, 300).Select(_ => Word(random, random.Next(1, 9))).Distinct().ToList();
        for (var round = 0; round < 500; round++)
        {
            var written = Word(random, random.Next(0, 10));
            var expected = names
                .Select(name => (Name: name, Distance: Levenshtein(written, name)))
                .Where(candidate => candidate.Distance <= Math.Max(1, (candidate.Name.Length + 1) / 3))
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .FirstOrDefault().Name;

            Assert.Equal(expected, Suggestion.Find(written, names));
        }
    }

    // Of few letters, so that many words are near each other.
    private static string Word(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'f'))]);

    private static int Levenshtein(string from, string to) =>
        from.Length == 0 || to.Length == 0
            ? from.Length + to.Length
            : Rows(from, to);

    private static int Rows(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            }
        }

        return rows[from.Length, to.Length];
    }
}
