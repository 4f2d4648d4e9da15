using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.Tests;

/// <summary>
/// What a clinical audit of the articles asked for, point by point, and where each language says it: corrections.json. A text that loses one of these
/// facts, or says again what the evidence contradicts, fails.
/// </summary>
public partial class CorrectionTests
{
    public static TheoryData<string, string, string> Corrections()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var correction in Read())
        {
            data.Add(correction.GetProperty("item").GetString()!, correction.GetProperty("slug").GetString()!, "en");
            data.Add(correction.GetProperty("item").GetString()!, correction.GetProperty("slug").GetString()!, "es");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void Stands_in_the_article(string item, string slug, string language)
    {
        var correction = Read().Single(each => each.GetProperty("item").GetString() == item && each.GetProperty("slug").GetString() == slug);
        var text = Text(slug, language);

        // An entry can give ways to say it, divided by a bar.
        Assert.All(Words(correction, language), word => Assert.Contains(word.Split('|'), way => text.Contains(way, StringComparison.Ordinal)));
        Assert.All(Words(correction, language == "es" ? "notEs" : "notEn"), word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void All_fifteen_points_are_here() =>
        Assert.Equal(Enumerable.Range(1, 15), Read().Select(each => Regex.Match(each.GetProperty("item").GetString()!, @"^\d{1,2}(?= )").Value).Where(number => number.Length > 0).Select(int.Parse).Distinct().Order());

    private static string Text(string slug, string language)
    {
        var library = new ArticleLibrary([ClinicContent.Articles.Pack]);
        var text = library.Get(slug, language).ToText(Clinics.Other, new TextRenderOptions { Width = 0 });

        // The titles of sources say much that the article does not.
        text = text[..text.IndexOf(language == "es" ? "\nFuentes\n" : "\nSources\n", StringComparison.Ordinal)];
        return WhiteSpace().Replace(text, " ").ToLowerInvariant();
    }

    private static IEnumerable<string> Words(JsonElement correction, string name) =>
        correction.TryGetProperty(name, out var words) ? words.EnumerateArray().Select(word => word.GetString()!) : [];

    private static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Articles", "corrections.json")));
        return [.. file.RootElement.EnumerateArray().Select(each => each.Clone())];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
