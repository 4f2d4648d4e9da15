namespace ClinicContent;

/// <summary>What an address under the prefix gives.</summary>
internal enum ContentKind
{
    /// <summary>The page that lists the articles.</summary>
    Index,

    /// <summary>An article's page.</summary>
    Page,

    /// <summary>An article as JSON.</summary>
    Json,

    /// <summary>An article as Markdown.</summary>
    Markdown,

    /// <summary>An article as plain text.</summary>
    Text,

    /// <summary>A section of an article as JSON.</summary>
    Section,

    /// <summary>The list of articles as JSON.</summary>
    Articles,

    /// <summary>The articles as a JSON Feed.</summary>
    JsonFeed,

    /// <summary>The articles as an Atom feed.</summary>
    AtomFeed,

    /// <summary>The sitemap.</summary>
    Sitemap,

    /// <summary>The list of articles for language models.</summary>
    LlmsText,

    /// <summary>How to embed an article, for other sites (oEmbed).</summary>
    OEmbed,

    /// <summary>An article's page within a frame of another site.</summary>
    Embed,

    /// <summary>The QR code of an article's page.</summary>
    QrCode,

    /// <summary>The script that other sites embed with.</summary>
    EmbedScript,

    /// <summary>The same script under the name that is its alone.</summary>
    PinnedEmbedScript,

    /// <summary>Where the script and the style sheet are.</summary>
    EmbedIndex,

    /// <summary>The style sheet of pages and of the script.</summary>
    StyleSheet,

    /// <summary>The same style sheet under the name that is its alone.</summary>
    PinnedStyleSheet,
}
