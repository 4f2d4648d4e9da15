namespace ClinicContent.Tool;

/// <summary>Finds the address behind those of programs that count or check the clicks on a link: theirs may end, and tells them who reads the page.</summary>
internal static class Redirects
{
    private const int Longest = 4_000;

    // The end of the host, the path, and the part of the query that has the address.
    private static readonly (string Host, string Path, string Name)[] Known =
    [
        ("google.com", "/url", "q"),
        ("google.com", "/url", "url"),
        ("safelinks.protection.outlook.com", "/", "url"),
        ("facebook.com", "/l.php", "u"),
        ("youtube.com", "/redirect", "q"),
        ("linkprotect.cudasvc.com", "/url", "a"),
        ("duckduckgo.com", "/l/", "uddg"),
        ("slack-redir.net", "/link", "url"),
    ];

    /// <summary>The address that a click leads to in the end; null when it is the link itself.</summary>
    public static string? Unwrap(string link)
    {
        if (link.Length > Longest || !SafeAddress.IsWeb(link) || !Uri.TryCreate(link, UriKind.Absolute, out var address))
        {
            return null;
        }

        // https://urldefense.com/v3/__https://example.org/page__;!!key
        if (address.Host == "urldefense.com" && link.IndexOf("/v3/__", StringComparison.Ordinal) is > 0 and var start && link.IndexOf("__;", start + 6, StringComparison.Ordinal) is > 0 and var end && !link[(start + 6)..end].Contains('*', StringComparison.Ordinal))
        {
            return Checked(link[(start + 6)..end]);
        }

        foreach (var (host, path, name) in Known)
        {
            if ((address.Host == host || address.Host.EndsWith($".{host}", StringComparison.Ordinal)) && address.AbsolutePath == path)
            {
                foreach (var part in address.Query.TrimStart('?').Split('&'))
                {
                    if (part.StartsWith($"{name}=", StringComparison.Ordinal))
                    {
                        return Checked(Uri.UnescapeDataString(part[(name.Length + 1)..]));
                    }
                }
            }
        }

        return null;
    }

    private static string? Checked(string address) => SafeAddress.IsWeb(address) && PublicHost.FindPrivate(address) is null ? address : null;
}
