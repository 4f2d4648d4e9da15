namespace ClinicContent;

/// <summary>
/// The layout of the search index, the section <see cref="PackTag.Search"/> of a pack. The compiler writes it and <see cref="SearchIndex"/> reads it where it
/// lies. All numbers of four bytes are little-endian, others LEB128.
/// <code>
/// number of languages, as in the section of languages; for each: offset and length of its index within the section, 0 and 0 where it has none
/// an index: numbers of words, of groups, of stop groups, of stop and filler groups, and of parts, and for each part its offset and length within the index
///   articles    the record of each article, four bytes, ascending
///   blocks      four bytes for each 16 words: where the first of them begins among the words
///   words       sorted by their UTF-8: bytes shared with the word before (1, 0 in the first of a block), further bytes (1), these bytes,
///               and a number: the word's group, twice, and 1 for the name of a medicine
///   lists       four bytes for each 8 groups behind the stop groups: where the first list begins among the postings
///   postings    a list a group: length in bytes; weight (1); for each article with one of the group's words: distance from the article before,
///               impact (1), field and section (1)
///   phrases     an offset (4) for each article into the same part, and there: number of phrases; for each: kind, number of groups, groups
///   help        number of boxes; for each: number of articles that show it, and for each: its position, and the number of signs before the box's in its emergency box.
///               Then number of classes of words; for each: number of alternatives; for each: number of members, members. Then number of signs; for each: its box, its
///               number there, number of members, members, number of members that deny it, these. A member is a group, twice, or a class, twice and 1 more: 0 for the
///               names of medicines, and others from 1
///   endings     number; for each: length and UTF-8
///   regions     the first group behind those of parts of the body
///   misspelt    number; for each misspelled name of a medicine: distance from the one before among the words, and the number of the right word
///   sounds      number; for each, in pairs: length and UTF-8 of letters, and of those that sound alike
///   others      number; for each subject of other clinics: 0, or 1 when it is never answered, number of groups (1 or 2), groups
/// </code>
/// Packs of earlier versions have no parts behind the endings.
/// A group holds the forms of a word, which the compiler determines. Stop groups come first and have no postings; filler groups, such as "best", are next and count little; then come parts of the body. Words of one of these kinds that neither an article nor
/// a sign uses share a group. An impact is the part of a search's score that depends on the article and its words alone, so that a search only multiplies and adds whole numbers. The compiler writes one of
/// a few, and no section for the names of an article and for words in the text of most articles, so that the index is small; a reader takes any.
/// </summary>
internal static class SearchFormat
{
    public const int WordsInBlock = 16;
    public const int ListsInBlock = 8;

    /// <summary>The numbers before the table of parts.</summary>
    public const int WordCountOffset = 0;
    public const int GroupCountOffset = 4;
    public const int StopCountOffset = 8;
    public const int FillerCountOffset = 12;
    public const int PartCountOffset = 16;
    public const int PartsOffset = 20;

    public const int Articles = 0;
    public const int Blocks = 1;
    public const int Words = 2;
    public const int Lists = 3;
    public const int Postings = 4;
    public const int Phrases = 5;
    public const int Help = 6;
    public const int Endings = 7;
    public const int Regions = 8;
    public const int Misspelt = 9;
    public const int Sounds = 10;
    public const int Others = 11;
    public const int PartCount = 12;

    /// <summary>The lower bits of the last byte of a posting: 0 for no section, the section's number from 1, or this value for any later one.</summary>
    public const int LastSection = 31;
    public const int FieldShift = 5;

    /// <summary>The kind of a subject that is never answered, even where a query names an article as well.</summary>
    public const int Never = 1;

    /// <summary>The longest phrase that is kept, in groups.</summary>
    public const int LongestPhrase = 12;
}
