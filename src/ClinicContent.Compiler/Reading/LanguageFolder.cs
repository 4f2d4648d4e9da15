namespace ClinicContent.Compiler;

/// <summary>Folders named after languages, in the one form that BCP 47 recommends, so that no two folders are one language.</summary>
internal static class LanguageFolder
{
    /// <summary>The recommended form (RFC 5646, section 2.1.1): <c>es</c>, <c>zh-Hant</c>, <c>es-MX</c>.</summary>
    public static string Canonical(string tag) =>
        string.Join('-', tag.Split('-').Select((part, position) => (position, part.Length) switch
        {
            (0, _) => part.ToLowerInvariant(),
            (_, 2) => part.ToUpperInvariant(),
            (_, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            _ => part.ToLowerInvariant(),
        }));
}
