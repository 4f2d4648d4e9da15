using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the articles that a medical code finds, with the kind of match of each.</summary>
internal sealed class CodeReport(IAnsiConsole console)
{
    public void Write(ContentPack pack, string system, string code, string? language)
    {
        var matches = new ArticleLibrary([pack]).FindByCode(system, code, language);
        console.Heading($"{DisplayText.Of(CodeSystem.TryParse(system, out var known) ? $"{known.Title} {known.NormalizeCode(code)}" : $"{system} {code}")}");
        if (matches.Count == 0)
        {
            console.WriteLine("No article has this code or a narrower one.");
            return;
        }

        var table = console.NewTable("slug", "language", "match", "title");
        for (var i = 0; i < matches.Count; i++)
        {
            table.AddRow(PlainCells.Cell(matches[i].Slug), PlainCells.Cell(matches[i].Language), PlainCells.Cell(NameOf(matches.GetKind(i))), PlainCells.Cell(matches[i].Title));
        }

        console.Write(table);
    }

    private static string NameOf(CodeMatchKind kind) => kind switch
    {
        CodeMatchKind.Exact => "exact",
        CodeMatchKind.OtherEncounter => "other encounter",
        _ => "narrower",
    };
}
