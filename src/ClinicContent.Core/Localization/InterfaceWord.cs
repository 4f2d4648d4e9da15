namespace ClinicContent;

/// <summary>
/// A word that renderers add to an article. Its name in lower camel case is its key in <c>articles/{language}/_words.json</c>. Its number
/// is part of the pack format; never reuse one.
/// </summary>
internal enum InterfaceWord : byte
{
    /// <summary>The heading above the list of sections.</summary>
    Contents = 0,

    /// <summary>The heading above the list of sources.</summary>
    Sources = 1,

    /// <summary>The heading above the list of addresses, in plain text.</summary>
    Links = 2,

    /// <summary>The word before the description of an image, in plain text.</summary>
    Image = 3,

    /// <summary>The label of a note.</summary>
    Note = 4,

    /// <summary>The label of a self-care callout.</summary>
    SelfCare = 5,

    /// <summary>The label of an urgent callout, and of the box of signs that can wait.</summary>
    Urgent = 6,

    /// <summary>The label of an emergency callout, and of the box of signs that cannot wait.</summary>
    Emergency = 7,

    /// <summary>The sentence that no clinician has reviewed the article.</summary>
    Unreviewed = 8,

    /// <summary>The words before the name of the reviewer.</summary>
    ReviewedBy = 9,

    /// <summary>The words before the day of the review and a colon.</summary>
    ReviewedOn = 10,

    /// <summary>The words before the day of the next review and a colon.</summary>
    ReviewDue = 11,

    /// <summary>The words before the name of the author.</summary>
    WrittenBy = 12,

    /// <summary>The words before the day of the last change and a colon.</summary>
    Updated = 13,

    /// <summary>The words before the day on which a source was read.</summary>
    Opened = 14,

    /// <summary>The words before the day on which an archived copy of a source was read.</summary>
    OpenedCopy = 15,

    /// <summary>The word before the version of the text.</summary>
    Version = 16,

    /// <summary>The word before the license and a colon.</summary>
    License = 17,

    /// <summary>The word before a telephone number, on a button.</summary>
    Call = 18,

    /// <summary>The name of the list of all articles.</summary>
    Library = 19,

    /// <summary>A sentence about the purpose of the articles.</summary>
    LibrarySummary = 20,

    /// <summary>The disclaimer of the list of articles, as sentences.</summary>
    EducationOnly = 21,

    /// <summary>The link to the list of all articles.</summary>
    AllArticles = 22,

    /// <summary>The heading above the list of topics.</summary>
    Topics = 23,

    /// <summary>The heading above articles of other advice.</summary>
    MoreArticles = 24,

    /// <summary>The heading above the list of languages.</summary>
    Languages = 25,

    /// <summary>The words above the address of the page, on paper.</summary>
    NewestVersion = 26,

    /// <summary>The words before the day of the text, on paper.</summary>
    PrintedVersion = 27,

    /// <summary>The title of the page for an address that leads nowhere.</summary>
    NotFound = 28,

    /// <summary>The advice on the page for an address that leads nowhere.</summary>
    NotFoundHelp = 29,

    /// <summary>The title of the page for a request that sends something.</summary>
    OnlyToRead = 30,

    /// <summary>The advice on the page for a request that sends something.</summary>
    OnlyToReadHelp = 31,

    /// <summary>The title of the page for a part of a page that is not there.</summary>
    NoSuchPart = 32,

    /// <summary>The advice on the page for a part of a page that is not there.</summary>
    NoSuchPartHelp = 33,

    /// <summary>The words before the other names of an article's subject and a colon.</summary>
    AlsoCalled = 34,

    /// <summary>The word before the number of a cited source, in plain text and for screen readers.</summary>
    CitedSource = 35,

    /// <summary>The word before several numbers of cited sources.</summary>
    CitedSources = 36,

    /// <summary>The note below the list of sources of an unreviewed article about the meaning of the numbers in its text, in sentences.</summary>
    CitationNote = 37,

    /// <summary>
    /// The name of the source in the list of sources when it is a statement of the clinic that first published the article, because no
    /// other clinic shows that clinic's name.
    /// </summary>
    FirstPublisher = 38,

    /// <summary>The heading above the list of related articles.</summary>
    RelatedArticles = 39,

    /// <summary>The label of the button that prints the page.</summary>
    Print = 40,

    /// <summary>The name of a table for screen readers, before a colon and its section.</summary>
    Table = 41,

    /// <summary>The heading above articles about conditions and symptoms.</summary>
    Conditions = 42,

    /// <summary>The heading above articles about procedures.</summary>
    Procedures = 43,

    /// <summary>The heading above articles about medicines.</summary>
    Medicines = 44,

    /// <summary>The heading above articles about tests and scans.</summary>
    Tests = 45,

    /// <summary>The label of the button that searches.</summary>
    Search = 46,

    /// <summary>The label of the field that searches, and the title of the page with the results.</summary>
    SearchArticles = 47,

    /// <summary>The sentence that no article fits a search.</summary>
    NothingFound = 48,

    /// <summary>The advice when no article fits a search.</summary>
    NothingFoundHelp = 49,

    /// <summary>The words before another search that may be meant, and a question mark.</summary>
    DidYouMean = 50,

    /// <summary>The sentences above the signs of an emergency when a search speaks of one.</summary>
    EmergencySearch = 51,

    /// <summary>The sentence on a page whose search needs a script, for browsers without one.</summary>
    SearchNeedsScript = 52,

    /// <summary>The heading above articles with near names, on the page for an address that leads nowhere.</summary>
    NearNames = 53,

    /// <summary>The words before the code of an article that a health record asked for, and a colon.</summary>
    ExactCode = 54,

    /// <summary>The words before the code of an article for another visit than the one that a health record asked for, and a colon.</summary>
    OtherEncounterCode = 55,

    /// <summary>The words before the code of an article that is narrower than the one that a health record asked for, and a colon.</summary>
    NarrowerCode = 56,

    /// <summary>The words for an article that the words of a health record found.</summary>
    FoundByWords = 57,

    /// <summary>The words before the names of the known code systems, with a colon.</summary>
    UnknownCodeSystem = 58,
}
