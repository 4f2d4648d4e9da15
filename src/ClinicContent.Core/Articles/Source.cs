namespace ClinicContent;

/// <summary>A source (citation) of an article.</summary>
public sealed class Source
{
    internal Source(string title, string publisher, string url, DateOnly accessed) =>
        (Title, Publisher, Url, Accessed) = (title, publisher, url, accessed);

    /// <summary>The title of the page or paper.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Its address, always <c>https</c> or <c>http</c>.</summary>
    public string Url { get; }

    /// <summary>The day on which the author opened it.</summary>
    public DateOnly Accessed { get; }
}
