namespace ClinicContent;

/// <summary>
/// The layout of a content pack, shared by the reader here and the writer in the compiler. All numbers are little-endian.
/// <code>
/// header      magic, version, length, SHA-256 of everything after it, then the fields below
/// slugs       a record a slug, sorted: the slug and its run of article records
/// articles    a record an article and language, sorted by slug, the default language first
/// languages   a record a language, sorted: its tag and the clinic values its articles hold
/// indexes     slug (and each alias), topic and medical code, each: hash slots, sorted keys, values (ordinals of slugs)
/// strings     what references point to, each once, titles first
/// documents   the text of each section, shared where equal, as the closing of all articles is
/// details     a variable-length record an article: summary, codes, aliases, sources, review, reading level,
///             sections with the positions of their sources among the article's, help boxes, closing
/// </code>
/// What a list of articles needs lies together and apart from their text, so that listing a library touches few memory pages.
/// A reference is an offset from the start of the pack and a length in bytes.
/// </summary>
internal static class PackFormat
{
    public const uint Version = 3;

    public const int MagicSize = 8;
    public const int VersionOffset = 8;
    public const int LengthOffset = 12;
    public const int HashOffset = 16;
    public const int HashSize = 32;
    public const int HashedFrom = HashOffset + HashSize;

    public const int NameOffset = 48;
    public const int DefaultLanguageOffset = 56;
    public const int ClinicOffset = 64;
    public const int SlugsOffset = 72;
    public const int ArticlesOffset = 80;
    public const int LanguagesOffset = 88;
    public const int SlugIndexOffset = 96;
    public const int TopicIndexOffset = 104;
    public const int CodeIndexOffset = 112;
    public const int HeaderSize = 120;

    /// <summary>A reference: offset and length.</summary>
    public const int ReferenceSize = 8;

    /// <summary>Slug reference, first article record, number of article records.</summary>
    public const int SlugSize = 16;

    /// <summary>Language reference, the clinic values that its articles and their closing hold.</summary>
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
