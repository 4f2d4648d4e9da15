namespace ClinicContent;

/// <summary>A picture that other sites show with a link to a page.</summary>
public sealed class ArticleImage
{
    internal ArticleImage(string url, string alt) => (Url, Alt) = (url, alt);

    /// <summary>The picture's <c>https</c> address, on a public host.</summary>
    public string Url { get; }

    /// <summary>A few words for people who cannot see the picture.</summary>
    public string Alt { get; }

    /// <summary>Checks that every site can fetch a picture from an address.</summary>
    internal static bool IsAddress(string url) => SafeAddress.IsWeb(url) && SafeAddress.Scheme(url) == "https" && PublicHost.FindPrivate(url) is null;
}
