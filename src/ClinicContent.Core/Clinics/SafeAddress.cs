using System.Text;

namespace ClinicContent;

/// <summary>Checks the addresses of links. An address that is not explicitly allowed is refused, never repaired.</summary>
internal static class SafeAddress
{
    public const int MaxLength = 2000;

    /// <summary>Checks the address of a clinic's page: a web address, or a path from the root of the site.</summary>
    public static bool IsClinicPage(string address) =>
        IsText(address) && (IsWeb(address) || (address[0] == '/' && !(address.Length > 1 && address[1] is '/' or '\\')));

    /// <summary>Checks for an absolute <c>https</c> or <c>http</c> address with a host and without a user name.</summary>
    public static bool IsWeb(string address) =>
        IsText(address)
        && Scheme(address) is "https" or "http"
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && address.AsSpan(address.IndexOf(':') + 1).StartsWith("//");

    /// <summary>Checks the address of a link in an article: a web or mail address, or a telephone number that can be dialed.</summary>
    public static bool IsLink(string address) => IsWeb(address) || (IsText(address) && Scheme(address) switch
    {
        "mailto" => address.Length > "mailto:".Length,
        "tel" => PhoneNumber.Parse(address[PhoneNumber.Scheme.Length..], out _) is not null,
        _ => false,
    });

    /// <summary>The scheme in lower case; empty when the address has none.</summary>
    public static string Scheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' && char.IsAsciiLetter(address[0]) && IsScheme(address.AsSpan(0, end))
            ? address[..end].ToLowerInvariant()
            : "";
    }

    /// <summary>Percent-encodes, as UTF-8, every character that RFC 3986 does not allow in an address. Existing percent encodings stay.</summary>
    public static string Encode(string address)
    {
        foreach (var character in address)
        {
            if (!IsKept(character))
            {
                return EncodeAll(address);
            }
        }

        return address;
    }

    private static string EncodeAll(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (IsKept((char)b))
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append('%').Append(Convert.ToHexString([b]));
            }
        }

        return encoded.ToString();
    }

    // RFC 3986, section 2: unreserved and reserved characters and the percent sign. The brackets are left out: nothing needs them. Not as SearchValues,
    // here and below: their code is compiled in each program that starts.
    private static bool IsKept(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '#' or '@'
        or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%';

    // RFC 3986, section 3.1.
    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    // Browsers drop tabs and line breaks within an address and control characters and spaces before it: java&#9;script: is one way in.
    private static bool IsText(string address)
    {
        if (address.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var rune in address.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || PlainText.IsUnsafe(rune) || rune.Value == '\\')
            {
                return false;
            }
        }

        return true;
    }
}
