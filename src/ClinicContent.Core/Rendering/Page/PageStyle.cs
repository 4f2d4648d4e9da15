using System.Security.Cryptography;

namespace ClinicContent;

/// <summary>
/// The style of complete pages: responsive, light and dark, for print, for right-to-left scripts and for forced colours. Its
/// colours and sizes are custom properties that begin with <c>--cc-</c>, which a page's own style sheet can set anew.
/// </summary>
public static class PageStyle
{
    private static readonly ReadOnlyMemory<byte> File = EmbeddedFile.ReadInline(typeof(PageStyle).Assembly, "clinic-content.css");

    /// <summary>The style sheet as UTF-8, which stands in every page that does not link another.</summary>
    public static ReadOnlySpan<byte> StyleSheet => File.Span;

    /// <summary>
    /// The Content-Security-Policy of a page that holds <see cref="StyleSheet"/>, for the HTTP header of that name: no script, no
    /// frame, no form, only that style sheet, and images over https or from the same site. The page states it in its head as well.
    /// </summary>
    public static string ContentSecurityPolicy { get; } =
        Policy($"'{Sha256(StyleSheet)}'");

    /// <summary>The policy of a page that links a style sheet, or of one that holds its own.</summary>
    internal static string PolicyFor(string? styleSheetUrl) => styleSheetUrl switch
    {
        null => ContentSecurityPolicy,
        _ when SafeAddress.IsWeb(styleSheetUrl) => Policy(Origin(new Uri(styleSheetUrl))),
        _ => Policy("'self'"),
    };

    /// <summary>The policy of a page in a frame of an origin of its own, where <c>'self'</c> is nothing: names the site's origin, and one script.</summary>
    internal static string FramePolicyFor(string? styleSheetUrl, string origin, ReadOnlySpan<byte> script)
    {
        var policy = PolicyFor(styleSheetUrl).Replace("'self'", origin, StringComparison.Ordinal);
        return $"{policy}; script-src '{Sha256(script)}'";
    }

    private static string Sha256(ReadOnlySpan<byte> text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(text))}";

    private static string Policy(string styleSource) =>
        $"default-src 'none'; style-src {styleSource}; img-src 'self' https:; base-uri 'none'; form-action 'none'";

    private static string Origin(Uri address) =>
        $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
}
