using System.Text;

namespace ClinicContent.Tool;

/// <summary>Compiles a block of Markdown as the build does, to compare the result with the original.</summary>
internal sealed class BlockTrial
{
    private const string Heading = "## x\n\n";

    private static readonly LibraryOutline NoArticles = new([]);

    private readonly byte[] _document;

    private BlockTrial(IReadOnlyList<Diagnostic> findings, byte[] document, bool isOneSection) =>
        (Findings, _document, IsOneSection) = (findings, document, isOneSection);

    /// <summary>The errors, and the warnings of text that looks like markup. Their lines are those of the block.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    public bool IsOneSection { get; }

    public static BlockTrial Of(string markdown)
    {
        // Links to articles are checked when the article is whole.
        var file = new ArticleFile("", "", "en", "import") { Source = new SourceText($"{Heading}{markdown}\n") };
        var body = SectionsCompiler.Compile(file, NoArticles);
        var findings = file.Diagnostics.All.Concat(body.Warnings)
            .Where(finding => finding.Id != TextRules.UnknownArticle.Id)
            .Select(finding => finding with { Location = new SourceLocation(finding.Location.Line - 2, finding.Location.Column) });
        return new BlockTrial([.. findings], body.Sections is [var section] ? section.Document.ToArray() : [], body.Sections.Count == 1);
    }

    /// <summary>The text as readers see it, white space folded; clinic values are as authors write them.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var reader = new DocumentReader(_document);
        while (reader.Read())
        {
            if (reader.IsEnd)
            {
                continue;
            }

            switch (reader.Kind)
            {
                case NodeKind.Text or NodeKind.Code:
                    text.Append(Encoding.UTF8.GetString(reader.Text));
                    break;
                case NodeKind.ClinicValue:
                    text.Append($"{{{{clinic.{ClinicField.Values[reader.Number].WrittenName}}}}}");
                    break;
                case NodeKind.LineBreak or NodeKind.Paragraph or NodeKind.TableCell or NodeKind.ListItem or NodeKind.Heading:
                    text.Append(' ');
                    break;
            }
        }

        return PlainText.Clean(text.ToString());
    }

    /// <summary>Counts the nodes of a kind.</summary>
    public int Count(NodeKind kind)
    {
        var count = 0;
        var reader = new DocumentReader(_document);
        while (reader.Read())
        {
            count += reader.Kind == kind && !reader.IsEnd ? 1 : 0;
        }

        return count;
    }
}
