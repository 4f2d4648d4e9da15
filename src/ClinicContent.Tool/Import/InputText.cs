using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool;

/// <summary>The text of a file: by its byte order mark, by the charset that a web page names, or else as UTF-8.</summary>
internal static partial class InputText
{
    /// <summary>The largest file that is read. An article has far less; a page may have its pictures within it.</summary>
    public const int LongestFile = 16 * 1024 * 1024;

    // Where a page names its charset; the standard says within the first 1024 bytes.
    private const int Head = 4096;

    private static readonly (byte[] Start, string Format)[] Signatures =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a Word document, or another packed file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0x1F, 0x8B], "a packed file"),
        ("MIME-Version:"u8.ToArray(), "a web archive"),
    ];

    // What the standard of encodings calls windows-1252 under other names (https://encoding.spec.whatwg.org/#names-and-labels).
    private static readonly HashSet<string> Western = new(StringComparer.OrdinalIgnoreCase) { "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252", "x-cp1252", "ansi_x3.4-1968" };

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isPage">True for a web page, which can name its charset.</param>
    /// <param name="report">The report, for an encoding that is concluded from the bytes alone.</param>
    /// <exception cref="ImportException">The file is no text, or has bytes that its encoding does not have.</exception>
    public static string Decode(byte[] bytes, bool isPage, ImportReport report)
    {
        var format = Array.Find(Signatures, signature => bytes.AsSpan().StartsWith(signature.Start)).Format;
        if (format is not null)
        {
            throw new ImportException($"This is {format}, not text: save it as a web page (.html) or as plain text in UTF-8 (.txt), and import that.");
        }

        var (encoding, name, skip) = EncodingOf(bytes, isPage);
        if (name == "UTF-8" && skip == 0 && Unnamed(bytes) is { } concluded)
        {
            (encoding, name) = concluded;
            report.Changed(SourceLocation.Start, $"the file does not say its encoding and is read as {name}: compare letters such as ñ and é");
        }

        if (name != "UTF-16" && bytes.AsSpan().Contains((byte)0))
        {
            throw new ImportException("The file has bytes of value 0, so it is not text, or it is UTF-16 without a byte order mark: save it as UTF-8.");
        }

        string text;
        try
        {
            text = encoding.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException e)
        {
            throw new ImportException(InvalidByte(bytes, skip, name, e));
        }

        if (text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) > 8 + (text.Length / 50))
        {
            throw new ImportException("This holds too many control characters to be text: save the text as UTF-8.");
        }

        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    // UTF-16 without a mark has a zero in every other byte of Western text, and windows-1252 has letters that are no UTF-8. Bytes of both UTF-8 and other letters are damage.
    private static (Encoding Encoding, string Name)? Unnamed(byte[] bytes)
    {
        if (bytes.Length > 3 && bytes.Length % 2 == 0)
        {
            var (even, odd) = (0, 0);
            for (var i = 0; i < bytes.Length; i++)
            {
                even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
                odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
            }

            if (Math.Max(even, odd) > bytes.Length / 4 && Math.Min(even, odd) == 0)
            {
                return (new UnicodeEncoding(bigEndian: even > odd, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16");
            }
        }

        var (at, letters, others, plain) = (0, 0, 0, 0);
        while (at < bytes.Length)
        {
            var b = bytes[at];
            if (b < 0x80)
            {
                plain += char.IsAsciiLetter((char)b) ? 1 : 0;
                at++;
            }
            else if (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var consumed) == OperationStatus.Done)
            {
                return null;
            }
            else if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D || consumed == 0)
            {
                return null; // no characters of windows-1252
            }
            else
            {
                letters++;
                others += b is >= 0xC0 or (>= 0x80 and <= 0x9F) or 0xA0 or 0xA1 or 0xA9 or 0xAA or 0xAB or 0xAE or 0xB0 or 0xB1 or 0xB5 or 0xB7 or 0xBA or 0xBB or 0xBF or 0xBC or 0xBD or 0xBE or 0xB2 or 0xB3 or 0xB9 ? 0 : 1;
                at++;
            }
        }

        return letters > 0 && others == 0 && plain > 4 * letters
            ? (CodePagesEncodingProvider.Instance.GetEncoding("windows-1252", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, "windows-1252")
            : null;
    }

    private static (Encoding Encoding, string Name, int Skip) EncodingOf(byte[] bytes, bool isPage)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            return (utf8, "UTF-8", 3);
        }

        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            throw new ImportException("This is text in UTF-32: save it as UTF-8.");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (new UnicodeEncoding(bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16", 2);
        }

        var charset = isPage ? Charset.Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Head))).Groups["name"].Value : "";

        // A page that names a charset of two bytes and can be read so far has none.
        if (charset.Length == 0 || charset.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("utf8", StringComparison.OrdinalIgnoreCase) || charset.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
        {
            return (utf8, "UTF-8", 0);
        }

        var known = Western.Contains(charset) ? "windows-1252" : charset;
        try
        {
            var named = CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return (named, charset, 0);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new ImportException($"The page names the charset '{DisplayText.Of(charset)}', which is not known: save it as UTF-8.");
        }
    }

    private static string InvalidByte(byte[] bytes, int skip, string name, DecoderFallbackException e)
    {
        var at = Math.Clamp(name == "UTF-8" ? FirstInvalid(bytes, skip) : e.Index, 0, bytes.Length - 1);
        var before = bytes.AsSpan(0, at);
        var line = 1 + before.Count((byte)'\n');
        var column = at - before.LastIndexOf((byte)'\n');
        return FormattableString.Invariant($"The byte 0x{bytes[at].ToString("X2", CultureInfo.InvariantCulture)} on line {line} (byte {column} of the line) does not belong in {name}: save the file as UTF-8")
            + (name == "UTF-8" ? ", or let a web page name its charset, such as <meta charset=\"windows-1252\">." : ".");
    }

    private static int FirstInvalid(byte[] bytes, int at)
    {
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    [GeneratedRegex(@"<(meta\b[^>]{0,200}?\bcharset\s*=\s*|\?xml\b[^>]{0,200}?\bencoding\s*=\s*)[""']?\s*(?<name>[A-Za-z0-9_.:-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset { get; }
}
