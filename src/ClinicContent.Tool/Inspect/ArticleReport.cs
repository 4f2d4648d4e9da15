using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the content of an article in its pack: its metadata, and the nodes of its sections as a tree.</summary>
internal sealed class ArticleReport(IAnsiConsole console)
{
    public void Write(Article article)
    {
        console.Heading($"{article.Slug} ({article.Language})");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn().Padding(0, 0));
        Row("Title", article.Title);
        Row("Summary", article.Summary);
        Row("Kind", KindNames.Of(article.Kind));
        Row("Content hash", article.ContentHash);
        Row("Updated", PlainCells.Day(article.Updated));
        Row("Review", article.Review is { IsReviewed: true } review ? $"{review.Reviewer}, {review.Credentials}: {PlainCells.Review(review)}" : "unreviewed");
        Row("Origin", article.Origin ?? "");
        Row("Languages", string.Join(", ", article.Languages));
        Row("Topics", string.Join(", ", article.Topics));
        Row("Also called", string.Join(", ", article.AlsoCalled));
        Row("Codes", string.Join(", ", article.Codes.Select(code => $"{code.System} {code.Code} ({code.Display})")));
        Row("LOINC", article.Codes.Any(code => code.System == CodeSystem.Loinc.Name) ? CodeNotices.Loinc : "");
        Row("Related", string.Join(", ", article.Related));
        Row("Aliases", string.Join(", ", article.Aliases));
        Row("Author", article.Author);
        Row("License", article.License is { } license ? $"{license.Name}, {license.Url}" : "");
        Row("Sources", article.Sources.Count.ToString(CultureInfo.InvariantCulture));
        console.Write(grid);
        console.WriteLine();

        var details = article.Details;
        var guide = console.IsPlain() ? TreeGuide.Ascii : TreeGuide.Line;
        foreach (var section in details.AllSections)
        {
            console.Write(NodeTree(section, guide));
        }

        void Row(string name, string value)
        {
            if (value.Length > 0)
            {
                grid.AddRow(new Text(name, new Style(decoration: console.IsPlain() ? Decoration.None : Decoration.Bold)), PlainCells.Cell(value));
            }
        }
    }

    private static Tree NodeTree(Section section, TreeGuide guide)
    {
        var aspect = section.HealthAspect is null ? "" : $", {section.HealthAspect}";
        var sources = section.Sources.Count == 0 ? "" : $", {Phrase.Count(section.Sources.Count, "source", "sources")}";
        var tree = new Tree(PlainCells.Cell($"section {section.Id}{aspect}{sources}: {section.Title}")) { Guide = guide };
        var open = new Stack<IHasTreeNodes>([tree]);
        var reader = new DocumentReader(section.Document);
        while (reader.Read())
        {
            if (reader.IsEnd)
            {
                open.Pop();
                continue;
            }

            var node = open.Peek().AddNode(PlainCells.Cell(Describe(reader)));
            if (reader.IsContainer)
            {
                open.Push(node);
            }
        }

        return tree;
    }

    private static string Describe(DocumentReader node) => node.Kind switch
    {
        NodeKind.Paragraph => node.Flags.HasFlag(NodeFlags.Tight) ? "paragraph, tight" : "paragraph",
        NodeKind.Heading => string.Create(CultureInfo.InvariantCulture, $"heading {node.Number} #{Text(node.Text)}"),
        NodeKind.BulletList => "bullet list",
        NodeKind.OrderedList => string.Create(CultureInfo.InvariantCulture, $"ordered list from {node.Number}"),
        NodeKind.ListItem => "item",
        NodeKind.Quote => "quote",
        NodeKind.Optional => $"only for a clinic that has {ClinicNames.OfCondition(node.Number)}",
        NodeKind.Callout => $"callout {((CalloutKind)node.Number).ToString().ToLowerInvariant()}",
        NodeKind.Table => $"table of {Phrase.Count(node.Number, "column", "columns")}",
        NodeKind.TableRow => node.Number == 1 ? "header row" : "row",
        NodeKind.TableCell => node.Number == (int)CellAlignment.None ? "cell" : $"cell, {((CellAlignment)node.Number).ToString().ToLowerInvariant()}",
        NodeKind.ThematicBreak => "break",
        NodeKind.Image => $"image {Text(node.Text)} \"{Text(node.SecondText)}\"",
        NodeKind.Emphasis => "emphasis",
        NodeKind.Strong => "strong",
        NodeKind.Term => "term",
        NodeKind.Link => $"link to {((LinkKind)node.Number).ToString().ToLowerInvariant()} {Text(node.Text)}{(node.SecondText.IsEmpty ? "" : $"#{Text(node.SecondText)}")}",
        NodeKind.Text => $"\"{Text(node.Text)}\"",
        NodeKind.Code => $"code \"{Text(node.Text)}\"",
        NodeKind.LineBreak => "line break",
        NodeKind.ClinicValue => $"clinic {ClinicField.Values[node.Number].WrittenName}",
        NodeKind.Citation => string.Create(CultureInfo.InvariantCulture, $"cites source {node.Number + 1}"),
        var kind => kind.ToString(),
    };

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
