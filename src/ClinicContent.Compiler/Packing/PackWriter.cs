using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClinicContent.Compiler;

/// <summary>Writes a content pack as <see cref="PackFormat"/> lays it out. Equal libraries give equal bytes.</summary>
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

    public static byte[] Write(CompiledLibrary library) => new PackWriter(library).Write();

    private byte[] Write()
    {
        PackIndexWriter[] indexes =
        [
            new([.. _ordinals.Select(s => (s.Key, s.Value)), .. _articles.SelectMany(a => a.Aliases.Select(alias => (alias, _ordinals[a.Slug])))]),
            new(_articles.SelectMany(a => a.Topics.Select(topic => (topic, _ordinals[a.Slug])))),
            new(_articles.SelectMany(a => a.Codes.Select(c => ($"{c.System}{(char)PackFormat.CodeSeparator}{c.Code}", _ordinals[a.Slug])))),
        ];
        byte[][] hashes = [];
        Parallel.Invoke(() => hashes = ContentHasher.HashAll(_articles), () => Collect(indexes));

        // What is laid out first has a size that is known before a place in it is; the details, which hold places, come last.
        List<(int Field, int Size)> tables =
        [
            (PackFormat.SlugsOffset, _slugs.Count * PackFormat.SlugSize),
            (PackFormat.ArticlesOffset, _articles.Count * PackFormat.ArticleSize),
            (PackFormat.LanguagesOffset, _languages.Count * PackFormat.LanguageSize),
            (PackFormat.SlugIndexOffset, indexes[0].Size),
            (PackFormat.TopicIndexOffset, indexes[1].Size),
            (PackFormat.CodeIndexOffset, indexes[2].Size),
        ];
        _strings.Start = (uint)(PackFormat.HeaderSize + tables.Sum(table => table.Size));
        _documents.Start = checked(_strings.Start + _strings.Size);
        var details = new DetailsWriter(_strings, _documents);
        var records = _articles.Select(details.Write).ToList();

        var pack = new byte[checked((int)(_documents.Start + _documents.Size) + details.Bytes.Length)];
        using var output = new BinaryWriter(new MemoryStream(pack));
        WriteHeader(output, tables);
        WriteSlugs(output);
        WriteArticles(output, records, hashes);
        _languages.ForEach(language => WriteLanguage(output, language));
        Array.ForEach(indexes, index => index.WriteTo(output, _strings));
        _strings.WriteTo(output);
        _documents.WriteTo(output);
        output.Write(details.Bytes);
        return Seal(pack);
    }

    private static byte[] Seal(byte[] pack)
    {
        BinaryPrimitives.WriteInt32LittleEndian(pack.AsSpan(PackFormat.LengthOffset), pack.Length);
        SHA256.HashData(pack.AsSpan(PackFormat.HashedFrom), pack.AsSpan(PackFormat.HashOffset));
        return pack;
    }

    private void Collect(PackIndexWriter[] indexes)
    {
        // Titles, slugs and languages stand next to each other, for those who list a library.
        _slugs.ForEach(_strings.Add);
        _languages.ForEach(_strings.Add);
        _articles.ForEach(article => _strings.Add(article.Title));
        Array.ForEach(indexes, index => index.AddKeys(_strings));
        _strings.Add(_library.Name);
        _strings.Add(_library.DefaultLanguage);
        _strings.Add(_clinic);
        _articles.ForEach(article => DetailsWriter.Collect(article, _strings, _documents));
    }

    private void WriteHeader(BinaryWriter output, List<(int Field, int Size)> tables)
    {
        output.Write(PackFormat.Magic);
        output.Write(PackFormat.Version);
        output.Write(0u); // the length, and after it the hash, are filled in when all is written
        output.Write(new byte[PackFormat.HashSize]);
        output.Write(_strings.Place(_library.Name));
        output.Write(_strings.Place(_library.DefaultLanguage));
        output.Write(_strings.Place(_clinic));
        var place = PackFormat.HeaderSize;
        foreach (var (_, size) in tables.OrderBy(table => table.Field))
        {
            output.Write(new PackReference((uint)place, (uint)size));
            place += size;
        }
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

    private void WriteArticles(BinaryWriter output, List<PackReference> details, byte[][] hashes)
    {
        foreach (var (article, place, hash) in _articles.Zip(details, hashes))
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
}
