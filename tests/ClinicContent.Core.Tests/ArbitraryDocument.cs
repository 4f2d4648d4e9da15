using System.Text;
using ClinicContent.Compiler;
using FsCheck;
using FsCheck.Fluent;

namespace ClinicContent.Core.Tests;

/// <summary>An arbitrary document: every kind of node where the grammar allows it, with hostile texts.</summary>
public sealed record ArbitraryDocument(IReadOnlyList<int> Choices, IReadOnlyList<string> Texts)
{
    private const int Deepest = 6;

    private static readonly string[] Hostile =
    [
        "word", "two words", " ", "a", "1.", "1) x", "# heading", "#", "- item", "+", "=", "===", "---", "> quote", "*", "**", "_", "__a__", "`", "``", "~~~", "~",
        "<script>alert(1)</script>", "<b>", "&amp;", "&", "&#35;", "[a](javascript:x)", "![a](b)", "[x]: http://e.example", "]", "[", "!", "(", ")", "\\", "\\*", "|", "a|b", ":--",
        "https://e.example/a_b", "www.e.example", "{.c onclick=x}", "$x$", "^", "\"quoted\"", "'", "—", "«é»", "日本語", "e\u0301", "\u00A0", "€", "👍", "\u001b[31m", "\u0007", "\u0085", "\u2028",
        "\u202E", "\t", "\n", "\r\n", "\u007f", "\u009b", "\u200b", "-", ".", ",", ":", ": ", "supercalifragilisticexpialidocious", "x  y", " lead", "trail ",
    ];

    private static readonly string[] Addresses =
        ["https://e.example/a(b)c", "http://e.example/?a=1&amp;b=2", "tel:+18887246236", "mailto:a@e.example", "https://e.example/a`b|c{d}", "https://e.example/*a*_b_"];

    private int _next;

    public static Arbitrary<ArbitraryDocument> Arbitrary() =>
        Arb.From(
            from choices in Gen.Choose(0, 9999).ListOf(160)
            from texts in Gen.OneOf(Gen.Elements(Hostile), Gen.Elements(Hostile), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ListOf(40)
            from length in Gen.Choose(0, 160)
            select new ArbitraryDocument([.. choices.Take(length)], [.. texts.Select(Valid)]),
            Shrink);

    internal void Write(DocumentWriter writer)
    {
        _next = 0;
        while (More())
        {
            Block(writer, 0);
        }
    }

    internal Article Article() => TestPacks.Article(
        article => article with { Sources = [new Source("One", "P", "https://e.example/1", TestPacks.Day), Source.OfClinic()], Sections = [.. article.Sections.Select(section => section with { Sources = [0, 1] })] },
        Write);

    public override string ToString()
    {
        var nodes = new StringBuilder();
        var writer = new DocumentWriter();
        Write(writer);
        var reader = new DocumentReader(writer.ToArray());
        while (reader.Read())
        {
            nodes.Append(reader.IsEnd ? "/" : "").Append(reader.Kind);
            if (!reader.IsEnd && reader.Kind is NodeKind.Text or NodeKind.Code)
            {
                nodes.Append(System.Text.Json.JsonSerializer.Serialize(Encoding.UTF8.GetString(reader.Text)));
            }

            nodes.Append((reader.Flags & NodeFlags.Tight) != 0 ? "! " : " ");
        }

        return nodes.ToString();
    }

    private static IEnumerable<ArbitraryDocument> Shrink(ArbitraryDocument document)
    {
        var choices = document.Choices;
        for (var size = choices.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= choices.Count; at += size)
            {
                yield return document with { Choices = [.. choices.Take(at), .. choices.Skip(at + size)] };
            }
        }

        for (var i = 0; i < document.Texts.Count; i++)
        {
            if (document.Texts[i] != "x")
            {
                yield return document with { Texts = [.. document.Texts.Take(i), "x", .. document.Texts.Skip(i + 1)] };
            }
        }
    }

    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private bool More() => _next < Choices.Count;

    private int Choose(int count) => More() ? Choices[_next++] % count : 0;

    private string Text() => More() && Texts.Count > 0 ? Texts[Choices[_next++] % Texts.Count] : "x";

    private void Citations(DocumentWriter writer)
    {
        for (var i = Choose(6); i > 3; i--)
        {
            writer.Citation(i % 2);
        }
    }

    private void Blocks(DocumentWriter writer, int depth, bool tight = false)
    {
        for (var i = Choose(3); i >= 0; i--)
        {
            Block(writer, depth, tight);
        }
    }

    private void Block(DocumentWriter writer, int depth, bool tight = false)
    {
        switch (depth < Deepest ? Choose(13) : Choose(2))
        {
            case 0 or 1 or 2:
                TestPacks.Within(
                    writer,
                    NodeKind.Paragraph,
                    w =>
                    {
                        Inlines(w, depth);
                        Citations(w);
                    },
                    tight ? NodeFlags.Tight : NodeFlags.None);
                break;
            case 3:
                writer.BeginHeading(3 + Choose(4), "id");
                Inlines(writer, depth);
                writer.End();
                break;
            case 4:
                TestPacks.Within(writer, NodeKind.BulletList, w => Items(w, depth));
                break;
            case 5:
                TestPacks.Within(writer, NodeKind.OrderedList, Choose(12), w => Items(w, depth));
                break;
            case 6:
                TestPacks.Within(writer, NodeKind.Quote, w => Blocks(w, depth + 1));
                break;
            case 7:
                TestPacks.Within(writer, NodeKind.Callout, 1 + Choose(4), w => Blocks(w, depth + 1));
                break;
            case 8:
                Table(writer, depth);
                break;
            case 9:
                writer.ThematicBreak();
                break;
            case 11:
                Optional(writer, w => TestPacks.Within(w, NodeKind.Paragraph, p => Inlines(p, depth), tight ? NodeFlags.Tight : NodeFlags.None));
                break;
            case 10:
                writer.Image("https://e.example/i.png", Text());
                break;
            default:
                TestPacks.Within(writer, NodeKind.BulletList, w => Items(w, depth));
                TestPacks.Within(writer, NodeKind.BulletList, w => Items(w, depth));
                break;
        }
    }

    private void Items(DocumentWriter writer, int depth)
    {
        var tight = Choose(2) == 0;
        for (var i = Choose(3); i >= 0; i--)
        {
            Action<DocumentWriter> item = list => TestPacks.Within(list, NodeKind.ListItem, w => Blocks(w, depth + 1, tight));
            if (Choose(4) == 0)
            {
                Optional(writer, item);
            }
            else
            {
                item(writer);
            }
        }
    }

    private void Optional(DocumentWriter writer, Action<DocumentWriter> block)
    {
        writer.BeginOptional(Choose(2) == 0 ? Choose(ClinicField.Invitation.Value + 1) : ClinicCondition.FirstLink + Choose(ClinicField.WebsiteUrl.Link + 1));
        block(writer);
        writer.End();
    }

    private void Table(DocumentWriter writer, int depth)
    {
        var columns = 1 + Choose(3);
        TestPacks.Within(writer, NodeKind.Table, columns, table =>
        {
            for (var (row, rows) = (0, 1 + Choose(3)); row < rows; row++)
            {
                TestPacks.Within(table, NodeKind.TableRow, row == 0 ? 1 : 0, cells =>
                {
                    for (var i = 0; i < columns; i++)
                    {
                        TestPacks.Within(cells, NodeKind.TableCell, Choose(4), w => Inlines(w, depth));
                    }
                });
            }
        });
    }

    private void Inlines(DocumentWriter writer, int depth, bool inLink = false)
    {
        for (var i = Choose(5); i >= 0; i--)
        {
            Inline(writer, depth, inLink);
        }
    }

    private void Inline(DocumentWriter writer, int depth, bool inLink)
    {
        switch (depth < Deepest ? Choose(14) : 0)
        {
            case 6:
                writer.Code(Text());
                break;
            case 7:
                writer.LineBreak();
                break;
            case 8:
                writer.Value(ClinicField.Values[Choose(ClinicField.Values.Length)]);
                break;
            case 9 or 10:
                TestPacks.Within(writer, NodeKind.Emphasis, w => Inlines(w, depth + 1, inLink));
                break;
            case 11:
                TestPacks.Within(writer, NodeKind.Strong, w => Inlines(w, depth + 1, inLink));
                break;
            case 12:
                TestPacks.Within(writer, NodeKind.Term, w => Inlines(w, depth + 1, inLink));
                break;
            case 13 when !inLink:
                Link(writer);
                Inlines(writer, depth + 1, inLink: true);
                writer.End();
                break;
            default:
                writer.Text(Text());
                break;
        }
    }

    private void Link(DocumentWriter writer)
    {
        var kind = (LinkKind)(1 + Choose(4));
        writer.BeginLink(
            kind,
            kind switch
            {
                LinkKind.Address => Addresses[Choose(Addresses.Length)],
                LinkKind.Clinic => Choose(2) == 0 ? "phone" : "website",
                LinkKind.Section => "s1",
                _ => "facet-joint-block",
            });
    }
}
