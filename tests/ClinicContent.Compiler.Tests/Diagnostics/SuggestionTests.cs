namespace ClinicContent.Compiler.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("titel", " Did you mean 'title'?")]
    [InlineData("TITLE", " Did you mean 'title'?")]
    [InlineData("summery", " Did you mean 'summary'?")]
    [InlineData("x", "")]
    [InlineData("", "")]
    public void A_near_name_is_suggested_and_a_far_one_is_not(string written, string suggestion) =>
        Assert.Equal(suggestion, SuggestionPhrase.For(written, ["title", "summary"]).ToString());

    [Fact]
    [Trait("Category", "Slow")]
    public void Of_many_names_the_first_of_the_nearest_is_suggested()
    {
        var random = new Random(7);
        string[] words = ["back", "neck", "knee", "pain", "spasm", "block", "facet", "joint", "l4", "l5"];
        var names = Enumerable.Range(0, 2000).Select(_ => string.Join('-', random.GetItems(words, 3))).Distinct().ToList();
        for (var round = 0; round < 200; round++)
        {
            var letters = names[random.Next(names.Count)].ToCharArray();
            for (var i = round % 5; i > 0; i--)
            {
                letters[random.Next(letters.Length)] = (char)random.Next('a', 'z' + 1);
            }

            var written = new string(letters)[(round % 3)..];
            var expected = names
                .Select(name => (Name: name, Distance: Distance(written, name)))
                .Where(candidate => candidate.Distance <= (candidate.Name.Length + 1) / 3)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .FirstOrDefault().Name;

            Assert.Equal(expected, Suggestion.Find(written, names));
        }
    }

    // By the definition of the Levenshtein distance, row by row.
    private static int Distance(string from, string to)
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
