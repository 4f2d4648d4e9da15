namespace ClinicContent;

/// <summary>The licence under which an article may be used.</summary>
public sealed class ContentLicense
{
    internal ContentLicense(string name, string url) => (Name, Url) = (name, url);

    /// <summary>The licence's name, such as "MIT".</summary>
    public string Name { get; }

    /// <summary>The address of the licence's text.</summary>
    public string Url { get; }
}
