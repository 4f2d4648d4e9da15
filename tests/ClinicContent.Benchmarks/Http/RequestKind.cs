namespace ClinicContent.Benchmarks;

/// <summary>A kind of request that servers are measured at.</summary>
/// <param name="Work">What the report calls it.</param>
/// <param name="Status">The status of the response.</param>
/// <param name="Path">The path that the library serves it under.</param>
/// <param name="FilePath">The path of the same as a file.</param>
/// <param name="FixedPath">The path that the server of fixed bytes gives the same bytes under.</param>
/// <param name="AcceptEncoding">The coding that is asked for; <see langword="null"/> for none.</param>
/// <param name="IsConditional">Whether the client has the content already, and says so.</param>
internal sealed record RequestKind(string Work, int Status, string Path, string FilePath, string FixedPath, string? AcceptEncoding = null, bool IsConditional = false)
{
    public static readonly RequestKind Page = new("article page", 200, "/health/back-spasms", "/page.html", "/page");

    public static readonly RequestKind Json = new("article as JSON", 200, "/health/back-spasms.json", "/article.json", "/json");

    public static readonly RequestKind Brotli = Page with { Work = "article page, brotli", FixedPath = "/brotli", AcceptEncoding = "br" };

    public static readonly RequestKind NotModified = Page with { Work = "article page, not modified (304)", Status = 304, FixedPath = "/not-modified", IsConditional = true };

    public static readonly RequestKind NotFound = new("no such article (404)", 404, "/health/no-such-article", "/no-such-article.html", "/not-found");

    public static IReadOnlyList<RequestKind> All => [Page, Json, Brotli, NotModified, NotFound];
}
