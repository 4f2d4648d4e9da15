using System.Buffers;
using System.Globalization;
using System.Net;

namespace ClinicContent;

/// <summary>Checks that a host has a public name: a link to any other is dead for every reader.</summary>
internal static class PublicHost
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    // RFC 2606, 6761, 6762, 7686, 8375 and 9476, and what routers and companies use within.
    private static readonly HashSet<string> Private =
        new(StringComparer.OrdinalIgnoreCase) { "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "test", "invalid", "onion", "alt", "arpa" };

    private static readonly SearchValues<char> NotLocal = SearchValues.Create("@,;<>()[]\"");

    /// <summary>Finds the host of a web or mail address that is not public; null when it is public, or the address has none.</summary>
    public static string? FindPrivate(string address)
    {
        var host = HostOf(address);
        return host is null || IsPublic(host) ? null : host;
    }

    /// <summary>Checks for a mail address: a local part, a host, and nothing else but a query.</summary>
    public static bool IsMail(string address)
    {
        var (local, _) = Split(address);
        return local is { Length: > 0 and <= 64 } && !local.AsSpan().ContainsAny(NotLocal) && local[0] is not ('.' or '/') && !local.StartsWith("%20", StringComparison.Ordinal) && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);
    }

    public static bool IsPublic(string host)
    {
        if (!TryGetAscii(host.TrimEnd('.'), out var name) || name.Length is 0 or > LongestName || IPAddress.TryParse(name.Trim('[', ']'), out _))
        {
            return false;
        }

        var labels = name.Split('.');
        return labels.Length > (IsWww(labels) ? 2 : 1) && Array.TrueForAll(labels, IsLabel) && !char.IsAsciiDigit(labels[^1][0]) && labels[^1].Length > 1 && !Private.Contains(labels[^1]) && EndOf(labels[^1]) is null;
    }

    /// <summary>The name to write instead of a host that is not public: the one that it is a slip of, or an example.</summary>
    public static string Remedy(string host)
    {
        var labels = host.TrimEnd('.').Split('.');
        if (!Array.TrueForAll(labels, IsLabel))
        {
            return "one such as www.example.org";
        }

        var (last, isShort) = (labels[^1], labels.Length <= (IsWww(labels) ? 2 : 1));
        return EndOf(last) is { } end && !isShort ? $"'{string.Join('.', labels[..^1])}.{end}' if you mean that, as no public name ends with '.{last}'"
            : isShort && labels.Length == 2 ? $"the whole name, such as '{labels[0]}.{last}.com'"
            : "one such as www.example.org";
    }

    private static bool IsWww(string[] labels) => labels[0].Equals("www", StringComparison.OrdinalIgnoreCase);

    // Slips of the common ends; none of them is an end itself (https://data.iana.org/TLD/tlds-alpha-by-domain.txt).
    private static string? EndOf(string label) => label.ToLowerInvariant() switch
    {
        "con" or "cmo" or "ocm" or "comm" or "coom" or "ccom" or "vom" or "xom" or "cpm" or "clm" or "cim" or "comn" => "com",
        "ogr" or "rog" or "orgg" or "oorg" or "orh" or "prg" or "orf" or "irg" => "org",
        "nte" or "ent" or "nett" => "net",
        "gv" or "gvo" or "ogv" or "goc" or "govv" => "gov",
        "eud" or "deu" or "edi" or "edy" or "eduu" => "edu",
        _ => null,
    };

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string? HostOf(string address)
    {
        if (SafeAddress.Scheme(address) == "mailto")
        {
            return Split(address).Host;
        }

        // The host as it was written: a library would repair it.
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var rest = address[(start + 2)..];
        var end = rest.AsSpan().IndexOfAny("/?#");
        var authority = end < 0 ? rest : rest[..end];
        var port = authority.LastIndexOf(':');
        return port > authority.LastIndexOf(']') ? authority[..port] : authority;
    }

    private static (string? Local, string? Host) Split(string address)
    {
        var rest = address[(address.IndexOf(':') + 1)..].Split('?')[0];
        var at = rest.LastIndexOf('@');
        return at < 0 ? (null, null) : (rest[..at], rest[(at + 1)..]);
    }

    private static bool TryGetAscii(string host, out string name)
    {
        name = host;
        if (!host.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return true;
        }

        try
        {
            name = new IdnMapping().GetAscii(host);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
