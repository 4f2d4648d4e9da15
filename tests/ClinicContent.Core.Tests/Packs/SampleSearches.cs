namespace ClinicContent.Core.Tests;

/// <summary>Searches that pass through every part of an index of <see cref="SampleLibrary"/>.</summary>
internal static class SampleSearches
{
    private static readonly string[] Queries =
    [
        "bad back spasms", "knie treatmnt", "spasming", "backspasms cau", "I cannot even pee", "numb legs M62.830", "gabapentn", "knee", "no puedo orinar espalda",
    ];

    public static void Run(IArticleLibrary library)
    {
        foreach (var query in Queries)
        {
            foreach (var language in new[] { "en", "es" })
            {
                var results = library.Search(query, language, 5);
                foreach (var hit in results.Hits)
                {
                    Assert.True(hit.Snippet.Text.Length < 400 && hit.Snippet.Matches.All(match => match.End.Value <= hit.Snippet.Text.Length));
                }
            }
        }
    }
}
