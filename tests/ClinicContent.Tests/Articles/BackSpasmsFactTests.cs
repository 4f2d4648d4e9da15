using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClinicContent.Tests;

/// <summary>Each fact of the clinic's original article, and where the article carries it: back-spasms.facts.json.</summary>
public partial class BackSpasmsFactTests
{
    public static TheoryData<string, string, string[]> Facts()
    {
        var facts = new TheoryData<string, string, string[]>();
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Articles", "back-spasms.facts.json")));
        foreach (var fact in file.RootElement.EnumerateArray())
        {
            facts.Add(
                fact.GetProperty("fact").GetString()!,
                fact.GetProperty("where").GetString()!,
                [.. fact.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)]);
        }

        return facts;
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Is_carried_by_its_section(string fact, string where, string[] words)
    {
        Assert.NotEmpty(fact);
        Assert.NotEmpty(words);
        var text = Folded(Text(where));
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    private static string Text(string where)
    {
        var clinic = ClinicContent.Articles.Pack.Clinic!;
        return where switch
        {
            "clinic.name" => clinic.Name,
            "clinic.phone" => clinic.Phone!,
            "clinic.clinicians" => clinic.Clinicians!,
            "clinic.locations" => clinic.Locations!,
            "clinic.insurance" => clinic.Insurance!,
            "clinic.treatment" => clinic.Treatment!,
            "closing:call-to-action" or "closing:disclaimer" => ClinicContent.Articles.BackSpasms.ToText(options: new TextRenderOptions { Width = 0 }),
            _ => ClinicContent.Articles.BackSpasms.GetSection(where).ToText(options: new TextRenderOptions { Width = 0 }),
        };
    }

    private static string Folded(string text) => WhiteSpace().Replace(LinkNumber().Replace(text, ""), " ").ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@" \[\d+\]")]
    private static partial Regex LinkNumber();
}
