namespace ClinicContent;

/// <summary>A source (citation) of an article.</summary>
public sealed class Source
{
    internal Source(string title, string publisher, string url, DateOnly accessed, bool isArchived = false) =>
        (Title, Publisher, Url, Accessed, IsArchived) = (title, publisher, url, accessed, isArchived);

    /// <summary>The title of the page or paper.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Its address, always <c>https</c> or <c>http</c>.</summary>
    public string Url { get; }

    /// <summary>The day on which the author read it.</summary>
    public DateOnly Accessed { get; }

    /// <summary>Whether the author read an archived copy of the page, not the page itself. Every list of sources says so.</summary>
    public bool IsArchived { get; }
}
