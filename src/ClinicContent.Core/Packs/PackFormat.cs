namespace ClinicContent;

/// <summary>
/// The layout of a content pack, shared by the reader here and the writer in the compiler. All numbers are little-endian.
/// <code>
/// header      magic, format version, least version of a reader, length of the pack, number of sections
/// table       an entry a section, in the order of the file: tag, offset, length, SHA-256 of the section
/// hash        SHA-256 of the header and the table
/// sections    each where the one before it ends; a reader skips those whose tag it does not know
///   PACK      references to the pack's name, default language and clinic
///   SLUG      a record a slug, sorted: the slug and its run of article records
///   ARTS      a record an article and language, sorted by slug, the default language first
///   LANG      a record a language, sorted: its tag and the clinic values its articles hold
///   ISLG      index of slugs and aliases: hash slots, sorted keys, values (ordinals of slugs)
///   ITOP      index of topics
///   ICOD      index of medical codes
///   TEXT      the texts that references point to, each once, titles first
///   DOCS      the text of each section, shared where equal, as the footer of all articles is
///   WORD      interface words of languages, where the pack has some of its own: see <see cref="PackWords"/>
///   TOPN      names of topics, where the pack has some: see <see cref="PackTopics"/>
///   SRCH      the search index of each language
///   XLNK      links to articles of other packs, where the pack has some: see <see cref="PackLink"/>
///   DETS      the details of each article: see <see cref="DetailsField"/>
/// </code>
/// The data for a list of articles lies together and apart from their text, so that listing a library touches few memory pages.
/// A reference is an offset from the start of the pack and a length in bytes.
/// <para>
/// A change that older readers can pass over keeps the least version of a reader: a new section, a field added to the end of a record, a new field of
/// the details. A change that they would misread raises it: a new kind of node, a new meaning of a number.
/// </para>
/// </summary>
internal static class PackFormat
{
    /// <summary>The version that the compiler writes, and the oldest one of a reader that understands it, unless the pack links to other packs.</summary>
    public const uint Version = 3;

    /// <summary>The version of a pack that links to other packs, which older readers would refuse as damaged. It is the last one that this reader knows.</summary>
    public const uint VersionWithPackLinks = 4;

    /// <summary>The first version with a table of sections: older packs are refused.</summary>
    public const uint FirstVersion = 3;

    /// <summary>The largest pack that is read, in bytes: 1 GiB.</summary>
    public const int MaxSize = 1 << 30;

    public const int VersionOffset = 8;
    public const int MinReaderOffset = 12;
    public const int LengthOffset = 16;
    public const int SectionCountOffset = 20;
    public const int HeaderSize = 24;

    /// <summary>Tag, reference and SHA-256 of a section.</summary>
    public const int SectionSize = SectionHashOffset + HashSize;

    public const int SectionReferenceOffset = 4;
    public const int SectionHashOffset = SectionReferenceOffset + ReferenceSize;
    public const int HashSize = 32;
    public const int MaxSections = 256;

    // Of the section of the pack itself.
    public const int NameOffset = 0;
    public const int DefaultLanguageOffset = NameOffset + ReferenceSize;
    public const int ClinicOffset = DefaultLanguageOffset + ReferenceSize;
    public const int PackSize = ClinicOffset + ReferenceSize;

    /// <summary>A reference: offset and length.</summary>
    public const int ReferenceSize = 8;

    /// <summary>Slug reference, first article record, number of article records.</summary>
    public const int SlugSize = 16;

    /// <summary>Language reference, the clinic values that its articles and their footer hold.</summary>
    public const int LanguageSize = 12;

    public const int ArticleSlugOffset = 0;
    public const int ArticleKindOffset = 4;
    public const int ArticleUpdatedOffset = 8;
    public const int ArticleLanguageOffset = 12;
    public const int ArticleTitleOffset = 20;
    public const int ArticleDetailsOffset = 28;
    public const int ArticleHashOffset = 36;
    public const int ArticleHashSize = 16;
    public const int ArticleSize = ArticleHashOffset + ArticleHashSize;

    /// <summary>Number of keys and number of hash slots, before the slots of an index.</summary>
    public const int IndexHeaderSize = 8;

    /// <summary>Key reference, first value, number of values.</summary>
    public const int IndexKeySize = 16;

    /// <summary>Separates the system from the code in a key of the code index; neither can hold it.</summary>
    public const byte CodeSeparator = (byte)'|';

    /// <summary>Containers of a document nest at most this deep; the compiler refuses deeper ones.</summary>
    public const int MaxNesting = 64;

    // As PNG does: a byte above 127, both line endings and a DOS end-of-file show a transfer that was not binary.
    public static ReadOnlySpan<byte> Magic => [0x8C, (byte)'C', (byte)'C', (byte)'P', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>The offset of a section's table entry.</summary>
    public static int SectionOffset(int section) => HeaderSize + (section * SectionSize);

    /// <summary>The offset of the SHA-256 of the header and the table in a pack with a number of sections.</summary>
    public static int HashOffset(int sections) => SectionOffset(sections);

    /// <summary>The offset of the first section in a pack with a number of sections.</summary>
    public static int SectionsFrom(int sections) => HashOffset(sections) + HashSize;

    /// <summary>A tag as its letters, with a question mark for each byte that is no letter.</summary>
    public static string TagText(uint tag)
    {
        Span<char> letters = stackalloc char[sizeof(uint)];
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = (char)((tag >> (8 * i)) & 0xFF);
            letters[i] = char.IsAsciiLetterOrDigit(letter) ? letter : '?';
        }

        return new string(letters);
    }

    /// <summary>FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, as a hash stored in a file must be.</summary>
    public static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = 2166136261u;
        foreach (var b in key)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}
