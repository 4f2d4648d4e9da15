namespace ClinicContent;

/// <summary>The tag of a section of a pack: four ASCII letters, as in the file. Never reuse one.</summary>
internal enum PackTag : uint
{
    /// <summary>References to the pack's name, its default language and its clinic.</summary>
    Pack = 'P' | ('A' << 8) | ('C' << 16) | ('K' << 24),

    /// <summary>A table with a record for each slug.</summary>
    Slugs = 'S' | ('L' << 8) | ('U' << 16) | ('G' << 24),

    /// <summary>A table with a record for each article and language.</summary>
    Articles = 'A' | ('R' << 8) | ('T' << 16) | ('S' << 24),

    /// <summary>A table with a record for each language.</summary>
    Languages = 'L' | ('A' << 8) | ('N' << 16) | ('G' << 24),

    /// <summary>The index of slugs and aliases.</summary>
    SlugIndex = 'I' | ('S' << 8) | ('L' << 16) | ('G' << 24),

    /// <summary>The index of topics.</summary>
    TopicIndex = 'I' | ('T' << 8) | ('O' << 16) | ('P' << 24),

    /// <summary>The index of medical codes.</summary>
    CodeIndex = 'I' | ('C' << 8) | ('O' << 16) | ('D' << 24),

    /// <summary>The texts that references point to.</summary>
    Texts = 'T' | ('E' << 8) | ('X' << 16) | ('T' << 24),

    /// <summary>The text of each section of an article.</summary>
    Documents = 'D' | ('O' << 8) | ('C' << 16) | ('S' << 24),

    /// <summary>The interface words of languages, see <see cref="PackWords"/>. Only packs with words of their own have it.</summary>
    Words = 'W' | ('O' << 8) | ('R' << 16) | ('D' << 24),

    /// <summary>The names of topics, see <see cref="PackTopics"/>. Only packs with names of topics have it.</summary>
    Topics = 'T' | ('O' << 8) | ('P' << 16) | ('N' << 24),

    /// <summary>The search index of each language, see <c>SearchFormat</c>. Packs of earlier compilers have none.</summary>
    Search = 'S' | ('R' << 8) | ('C' << 16) | ('H' << 24),

    /// <summary>The links to articles of other packs, see <see cref="PackLink"/>. Only packs with such links have it.</summary>
    Links = 'X' | ('L' << 8) | ('N' << 16) | ('K' << 24),

    /// <summary>A record for each article, of <see cref="DetailsField"/>.</summary>
    Details = 'D' | ('E' << 8) | ('T' << 16) | ('S' << 24),
}
