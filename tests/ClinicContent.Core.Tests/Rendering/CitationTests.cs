using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests.Rendering;

/// <summary>Renderings pass over citations.</summary>
public class CitationTests
{
    private static readonly Source Source = new("T", "P", "https://e.example", TestPacks.Day);

    public static TheoryData<string> Formats => [.. ArticleFormats.BuiltIn];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_citation_changes_no_rendering(string format)
    {
        foreach (var insurance in new[] { "We take many plans.", "" })
        {
            var clinic = new ClinicProfile { Name = "Clinic", Insurance = insurance };

            Assert.Equal(Render(format, clinic, cites: false), Render(format, clinic, cites: true));
        }
    }

    private static string Render(string format, ClinicProfile clinic, bool cites)
    {
        var article = TestPacks.Article(article => article with { Sources = [Source] }, w => Write(w, cites));
        return new ArticleRenderer(new ArticleRendererOptions { Clinic = clinic }).Render(article, format)
            .Replace(article.ContentHash, "hash", StringComparison.Ordinal)
            .Replace(article.ContentHash[..8], "version", StringComparison.Ordinal)
            .Replace(article.Pack.ContentVersion, "pack", StringComparison.Ordinal);
    }

    private static void Write(DocumentWriter writer, bool cites)
    {
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("A text.");
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Text("A text ");
            p.Value(ClinicField.Insurance);
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.Paragraph, p =>
        {
            p.Value(ClinicField.Insurance);
            Cite(p);
        });
        TestPacks.Within(writer, NodeKind.BulletList, l => TestPacks.Within(l, NodeKind.ListItem, i => TestPacks.Within(
            i,
            NodeKind.Paragraph,
            p =>
            {
                TestPacks.Link(p, LinkKind.Address, "https://e.example", "link");
                Cite(p);
            },
            NodeFlags.Tight)));
        TestPacks.Within(writer, NodeKind.Table, 1, t => TestPacks.Within(t, NodeKind.TableRow, 1, r => TestPacks.Within(r, NodeKind.TableCell, 0, c =>
        {
            c.Text("cell");
            Cite(c);
        })));

        void Cite(DocumentWriter block)
        {
            if (cites)
            {
                block.Citation(0);
                block.Citation(0);
            }
        }
    }
}
