using System.Globalization;
using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Shows the header of a pack and the keys of its indexes.</summary>
internal sealed class PackReport(IAnsiConsole console)
{
    public void Write(ContentPack pack)
    {
        WriteHeader(pack);
        WriteArticles(pack);
        WriteIndex(pack, "Topics", "topic", pack.Reader.TopicIndex, key => key);
        WriteIndex(pack, "Medical codes", "code", pack.Reader.CodeIndex, key => key.Replace((char)PackFormat.CodeSeparator, ' '));
        WriteAliases(pack);
    }

    private static Phrase Bytes(long count) => Phrase.Count(count, "byte", "bytes");

    private static string NameOf(uint tag) => (PackTag)tag switch
    {
        PackTag.Pack => "names",
        PackTag.Slugs => "slugs",
        PackTag.Articles => "articles",
        PackTag.Languages => "languages",
        PackTag.SlugIndex => "slug index",
        PackTag.TopicIndex => "topic index",
        PackTag.CodeIndex => "code index",
        PackTag.Texts => "texts",
        PackTag.Documents => "documents",
        PackTag.Details => "details",
        _ => $"'{PackFormat.TagText(tag)}'",
    };

    private void WriteHeader(ContentPack pack)
    {
        var bytes = pack.Reader.Bytes;
        var languages = pack.Languages.Select(language => $"{language} ({pack.Articles.Count(article => article.Language == language).ToString(CultureInfo.InvariantCulture)})");
        var sections = pack.Reader.Sections.All.Select(section => (What: NameOf(section.Tag), Size: (long)section.Reference.Length)).ToList();
        var header = bytes.Length - sections.Sum(section => section.Size);
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn().Padding(0, 0));
        Row("Name", pack.Name);
        Row("Format version", bytes.UInt32(PackFormat.VersionOffset).ToString(CultureInfo.InvariantCulture));
        Row("Minimum reader", bytes.UInt32(PackFormat.MinReaderOffset).ToString(CultureInfo.InvariantCulture));
        Row("Content version", pack.ContentVersion);
        Row("SHA-256", Convert.ToHexStringLower(pack.Reader.Sections.Hash));
        Row("Default language", pack.DefaultLanguage);
        Row("Languages", string.Join(", ", languages));
        Row("Clinic", pack.Clinic?.Name ?? "none");
        Row("Size", Bytes(bytes.Length).Text);
        Row("", $"header {Bytes(header)}, {string.Join(", ", sections.Select(section => $"{section.What} {Bytes(section.Size)}"))}");
        console.Write(grid);
        console.WriteLine();

        void Row(string name, string value) => grid.AddRow(new Text(name, new Style(decoration: console.IsPlain() ? Decoration.None : Decoration.Bold)), PlainCells.Cell(value));
    }

    private void WriteArticles(ContentPack pack)
    {
        console.Heading("Articles");
        var table = console.NewTable("slug", "language", "kind", "title", "updated", "review");
        foreach (var article in pack.Articles)
        {
            table.AddRow(
                PlainCells.Cell(article.Slug),
                PlainCells.Cell(article.Language),
                PlainCells.Cell(KindNames.Of(article.Kind)),
                PlainCells.Cell(article.Title),
                PlainCells.Cell(PlainCells.Day(article.Updated)),
                PlainCells.Cell(PlainCells.Review(article.Review)));
        }

        console.Write(table);
    }

    private void WriteIndex(ContentPack pack, string heading, string column, PackIndex index, Func<string, string> show)
    {
        if (index.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Heading(heading);
        var table = console.NewTable(column, "articles");
        for (var key = 0; key < index.Count; key++)
        {
            var slugs = Enumerable.Range(0, index.ValueCount(key)).Select(position => pack.Reader.Slug(index.Value(key, position)));
            table.AddRow(PlainCells.Cell(show(index.Key(key))), PlainCells.Cell(slugs));
        }

        console.Write(table);
    }

    private void WriteAliases(ContentPack pack)
    {
        var aliases = pack.Articles.SelectMany(article => article.Aliases.Select(alias => (Alias: alias, article.Slug))).Distinct().OrderBy(pair => pair.Alias, StringComparer.Ordinal).ToList();
        if (aliases.Count > 0)
        {
            console.WriteLine();
            console.Heading("Renamed");
            var table = console.NewTable("was", "is");
            aliases.ForEach(pair => table.AddRow(PlainCells.Cell(pair.Alias), PlainCells.Cell(pair.Slug)));
            console.Write(table);
        }
    }
}
