namespace ClinicContent;

/// <summary>The license under which an article may be used.</summary>
public sealed class ContentLicense
{
    internal ContentLicense(string name, string url) => (Name, Url) = (name, url);

    /// <summary>The license's name, such as "MIT".</summary>
    public string Name { get; }

    /// <summary>The address of the license's text.</summary>
    public string Url { get; }
}
