namespace ClinicContent;

/// <summary>A source (citation) of an article.</summary>
public sealed class Source
{
    internal Source(string title, string publisher, string url, DateOnly accessed, bool isArchived = false) =>
        (Title, Publisher, Url, Accessed, IsArchived) = (title, publisher, url, accessed, isArchived);

    private Source(string title) => (Title, Publisher, Url, IsClinicStatement) = (title, "", "", true);

    /// <summary>The title of the page or paper; for a statement of a clinic, a description in the article's language.</summary>
    public string Title { get; }

    /// <summary>The publisher; empty for a statement of a clinic.</summary>
    public string Publisher { get; }

    /// <summary>The address of the source, always <c>https</c> or <c>http</c>; empty for a statement of a clinic.</summary>
    public string Url { get; }

    /// <summary>The day on which the author read the source; it has no meaning for a statement of a clinic.</summary>
    public DateOnly Accessed { get; }

    /// <summary>True when the author read an archived copy of the page instead of the page itself. Every list of sources says so.</summary>
    public bool IsArchived { get; }

    /// <summary>
    /// True when the source is a statement of the clinic that first published the article. Such a source has neither a name nor an address,
    /// so that no other clinic shows them: lists of sources say "The clinic that first published this".
    /// </summary>
    public bool IsClinicStatement { get; }

    /// <summary>Makes a statement of the clinic that first published an article.</summary>
    /// <param name="title">Its title in lists of sources.</param>
    internal static Source OfClinic(string title = "") => new(title);
}
