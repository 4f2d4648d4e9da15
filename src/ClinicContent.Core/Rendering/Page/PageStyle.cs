namespace ClinicContent;

/// <summary>
/// The style of complete pages. It is responsive, and has light, dark, print, right-to-left and forced-colors variants. Its colors and
/// sizes are custom properties that begin with <c>--cc-</c>; your own style sheet can override them.
/// </summary>
public static class PageStyle
{
    private const string NoForm = "form-action 'none'";

    private static readonly Lazy<byte[]> File = new(() => EmbeddedFile.Read(typeof(PageStyle).Assembly, "clinic-content.css"));

    /// <summary>The style sheet as UTF-8, which is part of every page that links no other.</summary>
    public static ReadOnlySpan<byte> StyleSheet => File.Value;

    /// <summary>
    /// The Content-Security-Policy of a page that includes <see cref="StyleSheet"/>, for the HTTP header of that name. It allows that style
    /// sheet, and images over https or from the same site; it allows no script, frame or form. The page states it in its head as well.
    /// </summary>
    public static string ContentSecurityPolicy { get; } = Policy(Source(CoreFileHashes.StyleSheet));

    /// <summary>The policy of a page that links a style sheet, or of one that includes the library's.</summary>
    internal static string PolicyFor(string? styleSheetUrl) => styleSheetUrl switch
    {
        null => ContentSecurityPolicy,
        _ when SafeAddress.IsWeb(styleSheetUrl) => Policy(Origin(new Uri(styleSheetUrl))),
        _ => Policy("'self'"),
    };

    /// <summary>The policy of a site's page, which has the form of the site's search.</summary>
    internal static string SitePolicyFor(string styleSheetUrl) => PolicyFor(styleSheetUrl).Replace(NoForm, "form-action 'self'", StringComparison.Ordinal);

    /// <summary>The policy of a page in a frame with an opaque origin, where <c>'self'</c> matches nothing: it names the site's origin, and one script by its SHA-256 in Base64.</summary>
    internal static string FramePolicyFor(string? styleSheetUrl, string origin, string scriptHash)
    {
        var policy = PolicyFor(styleSheetUrl).Replace("'self'", origin, StringComparison.Ordinal);
        return $"{policy}; script-src {Source(scriptHash)}";
    }

    private static string Source(string hash) => $"'sha256-{hash}'";

    private static string Policy(string styleSource) =>
        $"default-src 'none'; style-src {styleSource}; img-src 'self' https:; base-uri 'none'; {NoForm}";

    private static string Origin(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
}
