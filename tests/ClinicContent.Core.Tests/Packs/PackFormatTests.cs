using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>What a reader does with packs of other versions.</summary>
public class PackFormatTests
{
    [Fact]
    public void A_pack_that_needs_a_newer_reader_says_which()
    {
        var bytes = SampleLibrary.Bytes();
        bytes[PackFormat.MinReaderOffset] = 9;

        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream(bytes)));

        Assert.Equal(
            "This content pack needs a ClinicContent.Core that reads format version 9, and this one reads up to version 4 (at byte 12 of the content pack). "
            + "Use a newer version of ClinicContent.Core, or build the pack again with the version of ClinicContent.Compiler that belongs to this one.",
            exception.Message);
        Assert.Equal(PackFormat.MinReaderOffset, exception.Offset);
    }

    [Fact]
    public void A_newer_pack_that_this_reader_understands_is_read()
    {
        var bytes = SampleLibrary.Bytes();
        bytes[PackFormat.VersionOffset] = 9;

        var pack = ContentPack.FromStream(new MemoryStream(PackWriter.Seal(bytes)));

        Assert.Equal(Texts(SampleLibrary.Pack()), Texts(pack));
    }

    [Fact]
    public void Sections_with_other_tags_are_skipped()
    {
        var bytes = PackWriter.Write(SampleLibrary.Create(), ("LATR", "What a later version adds."u8.ToArray()), ("MORE", []));

        var pack = ContentPack.FromStream(new MemoryStream(bytes));

        pack.Check();
        Assert.Contains("LATR", pack.Reader.Sections.All.Select(section => PackFormat.TagText(section.Tag)));
        Assert.Equal(Texts(SampleLibrary.Pack()), Texts(pack));
    }

    [Fact]
    public void A_section_that_every_pack_has_must_be_there()
    {
        var bytes = SampleLibrary.Bytes();
        bytes[PackFormat.SectionOffset(1)] = (byte)'X';

        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream(PackWriter.Seal(bytes))));

        Assert.StartsWith("This content pack has no section of Slugs (at byte 20 of the content pack).", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_section_is_named()
    {
        var bytes = SampleLibrary.Bytes();
        bytes[^1] ^= 1;

        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromStream(new MemoryStream(bytes)));

        Assert.StartsWith("This content pack is damaged: its section 'DETS' does not match its SHA-256 (at byte ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_and_details_may_be_longer_than_this_reader_knows()
    {
        var known = new DetailsReader(new PackBytes(new byte[] { 1, 2, 7, 8, 99, 3, 1, 2, 3 }), new PackReference(0, 9));

        Assert.True(known.ReadField(out var field, out var content));
        Assert.Equal((DetailsField.Summary, 7, 8, true), (field, content.Number(), content.Number(), content.AtEnd));
        Assert.True(known.ReadField(out field, out content));
        Assert.Equal(((DetailsField)99, 1), (field, content.Number()));
        Assert.False(content.AtEnd);
        Assert.False(known.ReadField(out _, out _));

        var table = new PackTable(new PackBytes(new byte[] { 6, 0, 0, 0, 1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 0, 0 }), new PackReference(0, 16), 4);
        Assert.Equal((2, 4L, 10L), (table.Count, table[0], table[1]));
    }

    [Fact]
    public void Fields_of_details_come_once_and_in_order() =>
        Assert.Throws<ContentPackException>(() =>
        {
            var details = new DetailsReader(new PackBytes(new byte[] { 2, 0, 2, 0 }), new PackReference(0, 4));
            while (details.ReadField(out _, out _))
            {
            }
        });

    private static IEnumerable<string> Texts(ContentPack pack) => pack.Articles.Select(article => article.ToText());
}
