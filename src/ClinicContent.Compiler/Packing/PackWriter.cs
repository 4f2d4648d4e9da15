using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClinicContent.Compiler;

/// <summary>Writes a content pack in the layout of <see cref="PackFormat"/>. Equal libraries give equal bytes.</summary>
internal sealed class PackWriter
{
    private readonly CompiledLibrary _library;
    private readonly byte[] _clinic;
    private readonly List<CompiledArticle> _articles;
    private readonly List<string> _slugs;
    private readonly Dictionary<string, int> _ordinals;
    private readonly List<string> _languages;
    private readonly PackBlobs _strings = new();
    private readonly PackBlobs _documents = new();
    private readonly List<PackReference> _details = [];

    private PackWriter(CompiledLibrary library)
    {
        _library = library;
        _clinic = library.Clinic is { } json ? ClinicWriter.Write(ClinicProfile.FromJson(json)) : [];
        _articles =
        [
            .. library.Articles
                .OrderBy(a => a.Slug, StringComparer.Ordinal)
                .ThenBy(a => a.Language != library.DefaultLanguage)
                .ThenBy(a => a.Language, StringComparer.Ordinal),
        ];
        _slugs = [.. _articles.Select(a => a.Slug).Distinct()];
        _ordinals = _slugs.Select((slug, ordinal) => (slug, ordinal)).ToDictionary(s => s.slug, s => s.ordinal);
        _languages = [.. _articles.Select(a => a.Language).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <param name="library">The articles.</param>
    /// <param name="others">Further sections, each a tag of four letters and its bytes: a reader that does not know them skips them.</param>
    public static byte[] Write(CompiledLibrary library, params (string Tag, byte[] Bytes)[] others) => new PackWriter(library).Write(others);

    private byte[] Write((string Tag, byte[] Bytes)[] others)
    {
        var indexes = LibraryIndexes.Of(_articles, _ordinals);
        byte[][] hashes = [];
        byte[] search = [];
        Parallel.Invoke(() => hashes = ContentHasher.HashAll(_articles), () => Collect(indexes), () => search = SearchIndexWriter.Write(_articles, _languages, _library.HelpBoxes));

        // What is laid out first has a size that is known before a place in it is; the details, which hold places, come last.
        List<PackSection> sections =
        [
            new(PackTag.Pack, PackFormat.PackSize, WritePack),
            Table(PackTag.Slugs, _slugs.Count, PackFormat.SlugSize, WriteSlugs),
            Table(PackTag.Articles, _articles.Count, PackFormat.ArticleSize, output => WriteArticles(output, hashes)),
            Table(PackTag.Languages, _languages.Count, PackFormat.LanguageSize, output => _languages.ForEach(language => WriteLanguage(output, language))),
            Index(PackTag.SlugIndex, indexes.Slugs),
            Index(PackTag.TopicIndex, indexes.Topics),
            Index(PackTag.CodeIndex, indexes.Codes),
            new(PackTag.Texts, checked((int)_strings.Size), _strings.WriteTo),
            new(PackTag.Documents, checked((int)_documents.Size), _documents.WriteTo),
        ];
        AddOptional(PackTag.Words, WordsWriter.WriteWords(_library.Words));
        AddOptional(PackTag.Topics, WordsWriter.WriteTopics(_library.Words));
        var links = PackLinkWriter.Write(_articles);
        AddOptional(PackTag.Links, links);
        sections.Add(new(PackTag.Search, search.Length, output => output.Write(search)));
        sections.AddRange(others.Select(other =>
            new PackSection((PackTag)BinaryPrimitives.ReadUInt32LittleEndian(Encoding.ASCII.GetBytes(other.Tag)), other.Bytes.Length, output => output.Write(other.Bytes))));
        var start = PackFormat.SectionsFrom(sections.Count + 1);
        foreach (var section in sections)
        {
            if (section.Tag == PackTag.Texts)
            {
                _strings.Start = (uint)start;
            }
            else if (section.Tag == PackTag.Documents)
            {
                _documents.Start = (uint)start;
            }

            start = checked(start + section.Size);
        }

        var details = new DetailsWriter(_strings, _documents, (uint)start);
        _details.AddRange(_articles.Select(details.Write));
        sections.Add(new(PackTag.Details, details.Bytes.Length, output => output.Write(details.Bytes)));

        var pack = new byte[checked(start + details.Bytes.Length)];
        using var output = new BinaryWriter(new MemoryStream(pack));
        WriteHeader(output, sections, pack.Length, links.Length > 0 ? PackFormat.VersionWithPackLinks : PackFormat.Version);
        sections.ForEach(section => section.Write(output));
        return Seal(pack);

        void AddOptional(PackTag tag, byte[] bytes)
        {
            if (bytes.Length > 0)
            {
                sections.Add(new(tag, bytes.Length, writer => writer.Write(bytes)));
            }
        }
    }

    /// <summary>Fills in the hashes of a pack's sections and of its header.</summary>
    internal static byte[] Seal(byte[] pack)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(PackFormat.SectionCountOffset));
        for (var section = 0; section < count; section++)
        {
            var entry = pack.AsSpan(PackFormat.SectionOffset(section), PackFormat.SectionSize);
            var offset = BinaryPrimitives.ReadInt32LittleEndian(entry[PackFormat.SectionReferenceOffset..]);
            var length = BinaryPrimitives.ReadInt32LittleEndian(entry[(PackFormat.SectionReferenceOffset + sizeof(int))..]);
            SHA256.HashData(pack.AsSpan(offset, length), entry[PackFormat.SectionHashOffset..]);
        }

        var end = PackFormat.HashOffset(count);
        SHA256.HashData(pack.AsSpan(0, end), pack.AsSpan(end));
        return pack;
    }

    private static PackSection Table(PackTag tag, int count, int recordSize, Action<BinaryWriter> write) =>
        new(tag, checked(sizeof(int) + (count * recordSize)), output =>
        {
            output.Write(recordSize);
            write(output);
        });

    private static void WriteHeader(BinaryWriter output, List<PackSection> sections, int length, uint version)
    {
        output.Write(PackFormat.Magic);
        output.Write(version);
        output.Write(version); // of the oldest reader
        output.Write(length);
        output.Write(sections.Count);
        var place = PackFormat.SectionsFrom(sections.Count);
        foreach (var section in sections)
        {
            output.Write((uint)section.Tag);
            output.Write(new PackReference((uint)place, (uint)section.Size));
            output.Write(new byte[PackFormat.HashSize]); // filled in when all is written
            place += section.Size;
        }

        output.Write(new byte[PackFormat.HashSize]);
    }

    private PackSection Index(PackTag tag, KeyIndex index) => new(tag, PackIndexWriter.SizeOf(index), output => PackIndexWriter.Write(index, output, _strings));

    private void Collect(LibraryIndexes indexes)
    {
        // Titles, slugs and languages stand next to each other, for those who list a library.
        _slugs.ForEach(_strings.Add);
        _languages.ForEach(_strings.Add);
        _articles.ForEach(article => _strings.Add(article.Title));
        foreach (var index in indexes.All)
        {
            PackIndexWriter.AddKeys(index, _strings);
        }

        _strings.Add(_library.Name);
        _strings.Add(_library.DefaultLanguage);
        _strings.Add(_clinic);
        _articles.ForEach(article => DetailsWriter.Collect(article, _strings, _documents));
    }

    private void WritePack(BinaryWriter output)
    {
        output.Write(_strings.Place(_library.Name));
        output.Write(_strings.Place(_library.DefaultLanguage));
        output.Write(_strings.Place(_clinic));
    }

    private void WriteSlugs(BinaryWriter output)
    {
        var first = 0;
        foreach (var group in _articles.GroupBy(a => a.Slug))
        {
            var count = group.Count();
            output.Write(_strings.Place(group.Key));
            output.Write(first);
            output.Write(count);
            first += count;
        }
    }

    private void WriteLanguage(BinaryWriter output, string language)
    {
        output.Write(_strings.Place(language));
        output.Write((int)_articles
            .Where(article => article.Language == language)
            .SelectMany(DetailsWriter.Sections)
            .Aggregate(ClinicValues.None, (values, section) => values | section.Values));
    }

    private void WriteArticles(BinaryWriter output, byte[][] hashes)
    {
        foreach (var (article, place, hash) in _articles.Zip(_details, hashes))
        {
            output.Write(_ordinals[article.Slug]);
            output.Write((int)article.Kind);
            output.Write(article.Updated.DayNumber);
            output.Write(_strings.Place(article.Language));
            output.Write(_strings.Place(article.Title));
            output.Write(place);
            output.Write(hash);
        }
    }

    private sealed record PackSection(PackTag Tag, int Size, Action<BinaryWriter> Write);
}
