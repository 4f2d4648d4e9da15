namespace ClinicContent;

/// <summary>The addresses of a site: the default language's are bare, those of another begin with its tag.</summary>
internal sealed class SiteAddresses
{
    private readonly string _defaultLanguage;

    public SiteAddresses(string baseUrl, string defaultLanguage)
    {
        var uri = new Uri(baseUrl);
        Path = uri.AbsolutePath.TrimEnd('/');
        Origin = OriginOf(uri);
        Base = Origin + Path;
        _defaultLanguage = defaultLanguage;
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; }

    /// <summary>The path that the site is mounted at, without a slash at its end.</summary>
    public string Path { get; }

    /// <summary>The address that the site is mounted at, without a slash at its end.</summary>
    public string Base { get; }

    /// <summary>Whether a site can be mounted at an address. An empty part of its path would begin a link to another host.</summary>
    public static bool IsBase(string? address) =>
        address is not null
        && SafeAddress.IsWeb(address)
        && !address.AsSpan().ContainsAny('?', '#')
        && !new Uri(address).AbsolutePath.Contains("//", StringComparison.Ordinal);

    public bool IsDefault(string language) => language.Equals(_defaultLanguage, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of a file of the site, such as <c>sitemap.xml</c>.</summary>
    public string Of(string file) => $"{Base}/{file}";

    /// <summary>The address of a file in a language, such as its feed; of none, that of its index.</summary>
    public string In(string language, string file = "") => $"{Base}{Prefix(language)}/{file}";

    /// <summary>As <see cref="In"/>, without scheme and host.</summary>
    public string PathIn(string language, string file = "") => $"{Path}{Prefix(language)}/{file}";

    /// <summary>The template of the addresses of articles in a language, for <see cref="RenderOptions.ArticleUrl"/>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="absolute">Whether with scheme and host, for what is read elsewhere than on the site.</param>
    public string ArticleTemplate(string language, bool absolute) => (absolute ? In(language) : PathIn(language)) + "{slug}";

    /// <summary>The path of an address from the base on, without query and fragment; null when it is not under the base.</summary>
    public string? Inside(Uri address) =>
        OriginOf(address) == Origin && address.AbsolutePath.StartsWith(Path + "/", StringComparison.Ordinal) ? address.AbsolutePath[(Path.Length + 1)..] : null;

    private static string OriginOf(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";

    private string Prefix(string language) => IsDefault(language) ? "" : "/" + language;
}
