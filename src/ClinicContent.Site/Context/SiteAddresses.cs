namespace ClinicContent;

/// <summary>The addresses of a site: those of the default language have no prefix, and those of other languages begin with their tag.</summary>
internal sealed class SiteAddresses
{
    private readonly string _defaultLanguage;
    private readonly string? _query;
    private readonly string _suffix;
    private readonly string _linkRoot;
    private readonly bool _isStatic;

    public SiteAddresses(string baseUrl, string? query, string defaultLanguage, bool isStatic = false, bool isKnown = true)
    {
        _isStatic = isStatic;
        (_query, _suffix) = (query, query is null ? "" : "?" + query);
        var uri = new Uri(baseUrl);
        (Path, Origin) = (uri.AbsolutePath.TrimEnd('/'), isKnown ? OriginOf(uri) : "");
        Base = Origin + Path;
        (_linkRoot, _defaultLanguage) = (Path, defaultLanguage);
    }

    private SiteAddresses(SiteAddresses of, string linkRoot)
    {
        (_isStatic, _query, _suffix, _defaultLanguage) = (of._isStatic, of._query, of._suffix, of._defaultLanguage);
        (Path, Origin, Base) = (of.Path, of.Origin, of.Base);
        _linkRoot = linkRoot;
    }

    /// <summary>Scheme, host and port; empty when they are not known, and all addresses are paths.</summary>
    public string Origin { get; }

    /// <summary>True when scheme, host and port are known.</summary>
    public bool HasOrigin => Origin.Length > 0;

    /// <summary>The path of the site's root, without a slash at its end.</summary>
    public string Path { get; }

    /// <summary>The address of the site's root, without a slash at its end; its path when no more is known.</summary>
    public string Base { get; }

    /// <summary>The parameters in the query of every address, decoded.</summary>
    public IEnumerable<(string Name, string Value)> Parameters =>
        _query?.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? ""))) ?? [];

    /// <summary>Checks the address of a site's root. An empty segment of its path would begin a link to another host.</summary>
    public static bool IsBase(string? address) =>
        address is not null
        && SafeAddress.IsWeb(address)
        && !address.AsSpan().ContainsAny('?', '#')
        && !new Uri(address).AbsolutePath.Contains("//", StringComparison.Ordinal);

    /// <summary>Checks a query that is added to every address of the site.</summary>
    public static bool IsQuery(string query) =>
        query.Length > 0 && query.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '=' or '&' or '%');

    public bool IsDefault(string language) => language.Equals(_defaultLanguage, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of a file of the site, such as <c>sitemap.xml</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="query">Further parameters of its query, without a question mark.</param>
    public string Of(string file, string? query = null) =>
        $"{Base}/{file}{Query(query)}";

    /// <summary>The address of a file in a language, such as its feed; without a file, that of its index.</summary>
    public string In(string language, string file = "") => $"{Base}{Prefix(language)}/{WithSlash(file)}{_suffix}";

    /// <summary>The number of folders that a page of a static site is in.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="file">The file of the page, or its pattern.</param>
    public int DepthOf(string language, string file) => $"{Prefix(language)}/{WithSlash(file)}".Count(c => c == '/') - 1;

    /// <summary>These addresses, with paths relative to a page in a number of folders. They hold wherever the folder of the site is served from, or opened.</summary>
    /// <param name="depth">The number of folders that the page is in.</param>
    public SiteAddresses RelativeTo(int depth) => new(this, depth == 0 ? "." : string.Join('/', Enumerable.Repeat("..", depth)));

    /// <summary>The path by which a page links a file that is the same for every query.</summary>
    public string LinkTo(string file) => $"{_linkRoot}/{file}";

    /// <summary>As <see cref="Of"/>, without scheme and host: the path by which a page links the file.</summary>
    public string PathOf(string file) => $"{_linkRoot}/{file}{_suffix}";

    /// <summary>As <see cref="In"/>, without scheme and host: the path by which a page links the file.</summary>
    public string PathIn(string language, string file = "", string? query = null) => $"{_linkRoot}{Prefix(language)}/{WithSlash(file)}{Query(query)}";

    /// <summary>The template of the addresses of articles in a language, for <see cref="RenderOptions.ArticleUrl"/>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="absolute">True to include scheme and host, for content that is read outside of the site.</param>
    public string ArticleTemplate(string language, bool absolute) => absolute ? In(language, ArticleAddress.SlugPlaceholder) : PathIn(language, ArticleAddress.SlugPlaceholder);

    /// <summary>The path of an address relative to the site's root, without query and fragment; null when the address is not of this site, or its query is another one.</summary>
    /// <remarks>Paths and the names of clinics are compared in any case, as in requests. Who copies an address may leave <c>http</c> of old before it where the site answers <c>https</c>.</remarks>
    public string? Inside(Uri address) =>
        IsOrigin(address) && address.AbsolutePath.StartsWith(Path + "/", StringComparison.OrdinalIgnoreCase) && HasQuery(address) ? address.AbsolutePath[(Path.Length + 1)..] : null;

    private bool IsOrigin(Uri address) =>
        OriginOf(address) == Origin || (address.IsDefaultPort && address.Scheme == Uri.UriSchemeHttp && $"{Uri.UriSchemeHttps}://{address.IdnHost}" == Origin);

    private bool HasQuery(Uri address) =>
        _query is null || _query.Split('&').All(part => address.Query.TrimStart('?').Split('&').Any(given => Uri.UnescapeDataString(given).Equals(Uri.UnescapeDataString(part), StringComparison.OrdinalIgnoreCase)));

    private static string OriginOf(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";

    // A name without an ending is that of a page, which a static host has as the index of a folder.
    private string WithSlash(string file) => _isStatic && file.Length > 0 && !file.Contains('.') ? file + "/" : file;

    private string Query(string? query) => query is null ? _suffix : _query is null ? "?" + query : $"{_suffix}&{query}";

    private string Prefix(string language) => IsDefault(language) ? "" : "/" + language;
}
