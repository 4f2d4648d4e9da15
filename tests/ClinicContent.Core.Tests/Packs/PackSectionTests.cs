using System.Buffers.Binary;
using ClinicContent.Compiler;

namespace ClinicContent.Core.Tests;

/// <summary>Each way in which the header, the table of sections and the tables can be wrong, with its message and place.</summary>
public class PackSectionTests
{
    private static readonly byte[] Sound = SampleLibrary.Bytes();

    private static int SectionCount => (int)BinaryPrimitives.ReadUInt32LittleEndian(Sound.AsSpan(PackFormat.SectionCountOffset));

    [Fact]
    public void The_sections_of_a_pack_have_names_and_follow_each_other()
    {
        var sections = new PackSections(new PackBytes(Sound)).All.ToList();

        Assert.Equal(["PACK", "SLUG", "ARTS", "LANG", "ISLG", "ITOP", "ICOD", "TEXT", "DOCS", "SRCH", "DETS"], sections.Select(section => PackFormat.TagText(section.Tag)));
        Assert.Equal((uint)PackFormat.SectionsFrom(sections.Count), sections[0].Reference.Offset);
        Assert.Equal((uint)Sound.Length, sections[^1].Reference.Offset + sections[^1].Reference.Length);
    }

    [Theory]
    [InlineData("SLUG", "SLUG")]
    [InlineData("a1 \u0001", "a1??")]
    [InlineData("\u00E9bcZ", "?bcZ")]
    public void A_tag_is_shown_without_what_is_no_letter(string tag, string shown) =>
        Assert.Equal(shown, PackFormat.TagText(BinaryPrimitives.ReadUInt32LittleEndian(tag.Select(c => (byte)c).ToArray())));

    [Fact]
    public void What_is_no_pack_of_this_version_is_told()
    {
        Refused(Sound[..(PackFormat.HeaderSize - 1)], "A content pack has at least 24 bytes, and this has 23", 23);
        Refused(With(0, 0x89), "This is not a content pack: it does not begin as one", 0);
        Refused([.. Sound, 0], $"This content pack should have {Sound.Length} bytes, and has {Sound.Length + 1}: it was cut short or added to", PackFormat.LengthOffset);
        Refused(WithNumber(PackFormat.VersionOffset, 2), "This content pack has format version 2, and this ClinicContent.Core reads version 3 and later", PackFormat.VersionOffset, "Build the pack again with the present version of ClinicContent.Compiler.");
        Refused(WithNumber(PackFormat.MinReaderOffset, 5), "This content pack needs a ClinicContent.Core that reads format version 5, and this one reads up to version 4", PackFormat.MinReaderOffset, "Use a newer version of ClinicContent.Core, or build the pack again with the version of ClinicContent.Compiler that belongs to this one.");
        Assert.NotNull(ContentPack.FromMemory(WithNumber(PackFormat.MinReaderOffset, 4), trusted: true));
        Assert.NotNull(ContentPack.FromMemory(WithNumber(PackFormat.VersionOffset, 9), trusted: true));
    }

    [Theory]
    [InlineData(257u)]
    [InlineData(200u)]
    [InlineData(uint.MaxValue)]
    public void A_number_of_sections_that_cannot_be_is_told(uint count) =>
        Refused(WithNumber(PackFormat.SectionCountOffset, count, Sound[..2000]), $"This content pack cannot have {count} sections", PackFormat.SectionCountOffset);

    [Fact]
    public void A_section_where_it_cannot_be_is_told()
    {
        var (slugs, last) = (PackFormat.SectionOffset(1) + PackFormat.SectionReferenceOffset, PackFormat.SectionOffset(SectionCount - 1) + PackFormat.SectionReferenceOffset + 4);
        var (offset, length) = (Number(slugs), Number(slugs + 4));

        Refused(WithNumber(slugs, offset + 1), $"The section 'SLUG' has {length} bytes at {offset + 1}, where it cannot be", PackFormat.SectionOffset(1));
        Refused(WithNumber(slugs + 4, (uint)Sound.Length), $"The section 'SLUG' has {Sound.Length} bytes at {offset}, where it cannot be", PackFormat.SectionOffset(1));
        Refused(WithNumber(slugs + 4, uint.MaxValue), $"The section 'SLUG' has {uint.MaxValue} bytes at {offset}, where it cannot be", PackFormat.SectionOffset(1));
        Refused(WithNumber(last, Number(last) - 1), "The sections of this content pack end before it", Sound.Length - 1);
        Refused(WithNumber(PackFormat.SectionOffset(1), 0x31313131), "This content pack has no section of Slugs", PackFormat.SectionCountOffset);
    }

    [Fact]
    public void A_changed_byte_is_told_by_the_part_that_it_is_in()
    {
        var (text, hash) = (new PackSections(new PackBytes(Sound)).Find(PackTag.Texts), PackFormat.HashOffset(SectionCount));

        Refused(With((int)text.Offset, 0), "This content pack is damaged: its section 'TEXT' does not match its SHA-256", text.Offset, trusted: false);
        Refused(With(PackFormat.SectionOffset(0) + PackFormat.SectionHashOffset, (byte)~Sound[PackFormat.SectionOffset(0) + PackFormat.SectionHashOffset]), "This content pack is damaged: its header does not match its SHA-256", hash, trusted: false);
        Refused(With(hash + 31, (byte)~Sound[hash + 31]), "This content pack is damaged: its header does not match its SHA-256", hash, trusted: false);
    }

    [Fact]
    public void Slugs_that_cannot_stand_in_an_address_or_are_not_found_are_told()
    {
        var slugs = new PackSections(new PackBytes(Sound)).Find(PackTag.Slugs);
        var second = slugs.Offset + sizeof(uint) + Number((int)slugs.Offset);
        var reference = (int)Number((int)second);

        foreach (var letter in " _A|"u8.ToArray())
        {
            Unsound(With(reference + 1, letter), "Slug 2 is not one, or not found by its index", second);
        }

        Unsound(With(reference + 1, (byte)'z'), "Slug 2 is not one, or not found by its index", second);
        Unsound(WithNumber((int)second + 4, 0), "Slug 2 is not one, or not found by its index", second);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("back-pain-2", true)]
    [InlineData("", false)]
    [InlineData("Back", false)]
    [InlineData("back_pain", false)]
    [InlineData("back/pain", false)]
    [InlineData("back pain", false)]
    public void A_slug_has_lower_case_letters_digits_and_hyphens(string slug, bool isSound)
    {
        // The index finds each of them.
        Action check = new PackReader(PackWriter.Write(SampleLibrary.Create("P", SampleLibrary.Article(slug, "en", "A")))).CheckTables;

        Assert.Equal(isSound, Record.Exception(check) is null);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void A_slug_has_up_to_256_characters(int length, bool isSound) =>
        Assert.Equal(isSound, Record.Exception(new PackReader(PackWriter.Write(SampleLibrary.Create("P", SampleLibrary.Article(new string('a', length), "en", "A")))).CheckTables) is null);

    [Theory]
    [InlineData(PackTag.SlugIndex, 5, 4)]
    [InlineData(PackTag.TopicIndex, 4, 1)]
    [InlineData(PackTag.CodeIndex, 3, 1)]
    public void A_value_of_an_index_that_no_slug_has_is_told(object tag, uint keys, uint key)
    {
        // The first three keys of slugs are found to be wrong as slugs; an alias is not.
        const uint slugs = 3;
        var section = new PackSections(new PackBytes(Sound)).Find((PackTag)tag);
        var slots = Number((int)section.Offset + 4);
        var first = section.Offset + PackFormat.IndexHeaderSize + (slots * sizeof(uint));

        Assert.Equal(keys, Number((int)section.Offset));
        var at = first + ((key - 1) * PackFormat.IndexKeySize);
        var value = Number((int)at + PackFormat.ReferenceSize);
        Unsound(WithNumber((int)(first + (keys * PackFormat.IndexKeySize) + (value * sizeof(uint))), slugs), $"Key {key} of an index has the value {slugs} of {slugs}", at);
    }

    [Fact]
    public void The_last_day_and_the_last_kind_are_read_and_none_beyond()
    {
        var first = (int)(new PackSections(new PackBytes(Sound)).Find(PackTag.Articles).Offset + sizeof(uint));
        var (day, kind) = (first + PackFormat.ArticleUpdatedOffset, first + PackFormat.ArticleKindOffset);

        Assert.Equal(DateOnly.MaxValue, new PackReader(WithNumber(day, (uint)DateOnly.MaxValue.DayNumber)).Updated(0));
        Assert.Equal(5u, new PackReader(WithNumber(kind, 5)).Kind(0, 5));
        Assert.StartsWith($"There is no kind of article 6 (at byte {kind} ", Assert.Throws<ContentPackException>(() => new PackReader(WithNumber(kind, 6)).Kind(0, 5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_is_read_from_any_stream_from_where_it_stands_on()
    {
        using var behind = new MemoryStream([1, 2, 3, .. Sound]) { Position = 3 };
        using var grown = new MemoryStream();
        grown.Write(Sound);
        grown.Position = 0;
        using var forward = new ForwardStream(Sound);

        Assert.All((Stream[])[behind, grown, forward], stream => Assert.Equal(4, ContentPack.FromStream(stream).Articles.Count));
    }

    [Fact]
    public void An_article_that_is_not_among_those_of_its_slug_and_language_is_told()
    {
        var articles = new PackSections(new PackBytes(Sound)).Find(PackTag.Articles);
        var first = articles.Offset + sizeof(uint);
        var size = Number((int)articles.Offset);

        Unsound(WithNumber((int)first + PackFormat.ArticleSlugOffset, 1), "Article 1 is not among those of its slug and language", first);
        Unsound(WithNumber((int)(first + (3 * size)) + PackFormat.ArticleSlugOffset, 0), "Article 4 is not among those of its slug and language", first + (3 * size));
        Unsound(WithNumber((int)first + PackFormat.ArticleLanguageOffset + 4, 1), "Article 1 is not among those of its slug and language", first);
        Unsound(WithNumber((int)first + PackFormat.ArticleUpdatedOffset, (uint)DateOnly.MaxValue.DayNumber + 1), $"There is no day {DateOnly.MaxValue.DayNumber + 1}", first + PackFormat.ArticleUpdatedOffset);
    }

    private static uint Number(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(Sound.AsSpan(offset));

    private static byte[] With(int offset, byte value)
    {
        var bytes = Sound.ToArray();
        bytes[offset] = value;
        return bytes;
    }

    private static byte[] WithNumber(int offset, uint value, byte[]? sound = null)
    {
        var bytes = (sound ?? Sound).ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), value);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(PackFormat.LengthOffset), (uint)bytes.Length);
        return bytes;
    }

    private static void Refused(byte[] bytes, string message, long offset, string remedy = "Build the pack again, or fetch it again.", bool trusted = true)
    {
        var exception = Assert.Throws<ContentPackException>(() => ContentPack.FromMemory(bytes, trusted));

        Assert.Equal(($"{message} (at byte {offset} of the content pack). {remedy}", offset), (exception.Message, exception.Offset));
    }

    // The pack opens, and its tables do not pass.
    private static void Unsound(byte[] bytes, string message, long offset)
    {
        var exception = Assert.Throws<ContentPackException>(new PackReader(bytes).CheckTables);

        Assert.Equal($"{message} (at byte {offset} of the content pack). Build the pack again, or fetch it again.", exception.Message);
    }

    // As a response of a web server is: its length is not known.
    private sealed class ForwardStream(byte[] bytes) : Stream
    {
        private readonly MemoryStream _stream = new(bytes);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => _stream.Read(buffer, offset, Math.Min(count, 100));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
