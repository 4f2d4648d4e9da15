using ClinicContent.Compiler;
using FsCheck.Xunit;

namespace ClinicContent.Core.Tests;

public class DocumentReaderTests
{
    [Fact]
    public void Neighbouring_texts_are_one()
    {
        var writer = new DocumentWriter();
        writer.Text("a");
        writer.Text("b");

        var reader = new DocumentReader(writer.ToArray());

        Assert.True(reader.Read());
        Assert.Equal("ab"u8, reader.Text);
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_document_nests_as_deep_as_the_limit_and_no_deeper()
    {
        Assert.Equal(PackFormat.MaxNesting, Walk(Nested(PackFormat.MaxNesting)));
        Assert.Throws<ContentPackException>(() => Walk(Nested(PackFormat.MaxNesting + 1)));
    }

    [Fact]
    public void A_container_without_an_end_or_a_beginning_is_refused()
    {
        Assert.Throws<ContentPackException>(() => Walk([(byte)NodeKind.Paragraph]));
        Assert.Throws<ContentPackException>(() => Walk([(byte)NodeKind.Paragraph | (byte)NodeFlags.End]));
        Assert.Throws<ContentPackException>(() => Walk([(byte)NodeKind.Paragraph, (byte)NodeKind.Quote | (byte)NodeFlags.End]));
    }

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void A_node_where_it_cannot_stand_is_refused(string parent, string child)
    {
        var (outer, inner) = (Enum.Parse<NodeKind>(parent), Enum.Parse<NodeKind>(child));
        var writer = new DocumentWriter();
        writer.Begin(NodeKind.BulletList);
        writer.Begin(NodeKind.ListItem);
        if (outer is NodeKind.Emphasis or NodeKind.Link)
        {
            writer.Begin(NodeKind.Paragraph);
        }

        Begin(writer, outer);
        Begin(writer, inner);

        var exception = Assert.Throws<ContentPackException>(() => DocumentCheck.Check(Bytes(writer), sources: 1));

        Assert.StartsWith($"A node {inner} cannot stand in a {outer}", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Misplaced
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var parent in new[] { NodeKind.Paragraph, NodeKind.Heading, NodeKind.Link, NodeKind.Emphasis })
            {
                foreach (var child in new[] { NodeKind.Paragraph, NodeKind.Image, NodeKind.BulletList, NodeKind.ListItem, NodeKind.Table, NodeKind.TableCell, NodeKind.ThematicBreak })
                {
                    data.Add(parent.ToString(), child.ToString());
                }
            }

            data.Add("Quote", "Text");
            data.Add("Callout", "ListItem");
            data.Add("BulletList", "Paragraph");
            data.Add("Optional", "Text");
            return data;
        }
    }

    [Theory]
    [InlineData(new byte[] { (byte)NodeKind.Callout, 9 })]
    [InlineData(new byte[] { (byte)NodeKind.Optional, 7 })]
    [InlineData(new byte[] { (byte)NodeKind.Optional, 36 })]
    [InlineData(new byte[] { (byte)NodeKind.Heading, 2, 0 })]
    [InlineData(new byte[] { (byte)NodeKind.Paragraph, (byte)NodeKind.Citation, 1 })]
    [InlineData(new byte[] { (byte)NodeKind.Paragraph, (byte)NodeKind.ClinicValue, 7 })]
    [InlineData(new byte[] { (byte)NodeKind.Paragraph, (byte)NodeKind.Link, 5, 0, 0 })]
    [InlineData(new byte[] { (byte)NodeKind.Paragraph, (byte)NodeKind.Link, 4, 1, (byte)'x', 0 })]
    public void A_number_or_text_without_a_meaning_is_refused(byte[] document)
    {
        var exception = Assert.Throws<ContentPackException>(() => DocumentCheck.Check(document, sources: 1));

        Assert.DoesNotContain("ends within", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_more_than_31_bits_is_refused() =>
        Assert.Throws<ContentPackException>(() => Walk([(byte)NodeKind.Text, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]));

    [Property(MaxTest = 2000)]
    public void Any_bytes_are_walked_to_an_end_or_refused(byte[] bytes)
    {
        try
        {
            Assert.InRange(Walk(bytes), 0, bytes.Length);
        }
        catch (ContentPackException)
        {
        }
    }

    private static void Begin(DocumentWriter writer, NodeKind kind)
    {
        switch (kind)
        {
            case NodeKind.Text:
                writer.Text("x");
                break;
            case NodeKind.Image:
                writer.Image("https://e.example/i.png", "x");
                break;
            case NodeKind.ThematicBreak:
                writer.ThematicBreak();
                break;
            case NodeKind.Link:
                writer.BeginLink(LinkKind.Address, "https://e.example");
                break;
            case NodeKind.Heading:
                writer.BeginHeading(3, "x");
                break;
            case NodeKind.Optional:
                writer.BeginOptional(1);
                break;
            case NodeKind.Callout or NodeKind.Table or NodeKind.TableCell:
                writer.Begin(kind, 1);
                break;
            default:
                writer.Begin(kind);
                break;
        }
    }

    private static byte[] Bytes(DocumentWriter writer)
    {
        while (writer.Depth > 0)
        {
            writer.End();
        }

        return writer.ToArray();
    }

    private static byte[] Nested(int depth)
    {
        var writer = new DocumentWriter();
        for (var i = 0; i < depth; i++)
        {
            writer.Begin(NodeKind.Quote);
        }

        for (var i = 0; i < depth; i++)
        {
            writer.End();
        }

        return writer.ToArray();
    }

    private static int Walk(byte[] document)
    {
        DocumentCheck.Check(document, sources: 1);
        var reader = new DocumentReader(document);
        var deepest = 0;
        while (reader.Read())
        {
            deepest = Math.Max(deepest, reader.Depth);
        }

        return deepest;
    }
}
