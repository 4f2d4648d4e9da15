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
        DocumentCheck.Check(document);
        var reader = new DocumentReader(document);
        var deepest = 0;
        while (reader.Read())
        {
            deepest = Math.Max(deepest, reader.Depth);
        }

        return deepest;
    }
}
