namespace ClinicContent;

/// <summary>
/// A word that renderers add to an article. Its name in lower camel case is its key in <c>articles/{language}/_words.json</c>; its number is part of the pack format
/// and never used for another.
/// </summary>
internal enum InterfaceWord : byte
{
    /// <summary>Above the list of sections.</summary>
    Contents = 0,

    /// <summary>Above the list of sources.</summary>
    Sources = 1,

    /// <summary>In plain text, above the list of addresses.</summary>
    Links = 2,

    /// <summary>In plain text, before what an image shows.</summary>
    Image = 3,

    /// <summary>The label of a note.</summary>
    Note = 4,

    /// <summary>The label of a self-care callout.</summary>
    SelfCare = 5,

    /// <summary>The label of an urgent callout, and of the box of signs that can wait.</summary>
    Urgent = 6,

    /// <summary>The label of an emergency callout, and of the box of signs that cannot wait.</summary>
    Emergency = 7,

    /// <summary>Says that no clinician has reviewed the article, as a sentence.</summary>
    Unreviewed = 8,

    /// <summary>Before the name of the reviewer.</summary>
    ReviewedBy = 9,

    /// <summary>Before the day of the review and a colon.</summary>
    ReviewedOn = 10,

    /// <summary>Before the day of the next review and a colon.</summary>
    ReviewDue = 11,

    /// <summary>Before the name of the author.</summary>
    WrittenBy = 12,

    /// <summary>Before the day of the last change and a colon.</summary>
    Updated = 13,

    /// <summary>Before the day on which a source was read.</summary>
    Opened = 14,

    /// <summary>Before the day on which an archived copy of a source was read.</summary>
    OpenedCopy = 15,

    /// <summary>Before the version of the text.</summary>
    Version = 16,

    /// <summary>Before the licence and a colon.</summary>
    License = 17,

    /// <summary>Before a telephone number, on a button.</summary>
    Call = 18,

    /// <summary>The name of the list of all articles.</summary>
    Library = 19,

    /// <summary>What the articles are for, as a sentence.</summary>
    LibrarySummary = 20,

    /// <summary>The disclaimer of the list of articles, as sentences.</summary>
    EducationOnly = 21,

    /// <summary>The link to the list of all articles.</summary>
    AllArticles = 22,

    /// <summary>Above the list of topics.</summary>
    Topics = 23,

    /// <summary>Above articles without a topic.</summary>
    MoreArticles = 24,

    /// <summary>Above the list of languages.</summary>
    Languages = 25,

    /// <summary>On paper, above the address of the page.</summary>
    NewestVersion = 26,

    /// <summary>On paper, before the day of the text.</summary>
    PrintedVersion = 27,

    /// <summary>The title of the page for an address that leads nowhere.</summary>
    NotFound = 28,

    /// <summary>What to do then.</summary>
    NotFoundHelp = 29,

    /// <summary>The title of the page for a request that sends something.</summary>
    OnlyToRead = 30,

    /// <summary>What to do then.</summary>
    OnlyToReadHelp = 31,

    /// <summary>The title of the page for a part of a page that is not there.</summary>
    NoSuchPart = 32,

    /// <summary>What to do then.</summary>
    NoSuchPartHelp = 33,

    /// <summary>Before the other names of what an article is about and a colon.</summary>
    AlsoCalled = 34,

    /// <summary>Before the number of a source that a block cites, in plain text and for screen readers.</summary>
    CitedSource = 35,

    /// <summary>The same before several numbers.</summary>
    CitedSources = 36,

    /// <summary>Below the list of sources of an article that nobody has reviewed: the meaning of the numbers in its text, as sentences.</summary>
    CitationNote = 37,

    /// <summary>In the list of sources, for a statement of the clinic that the article was first published by: no other clinic shows its name.</summary>
    FirstPublisher = 38,
}
