namespace ClinicContent;

/// <summary>
/// Language tags in the form of BCP 47 (RFC 5646): a language, and optionally a script, a region and variants, such as <c>es</c>,
/// <c>es-MX</c> or <c>zh-Hant</c>. Case does not matter.
/// </summary>
public static class LanguageTag
{
    /// <summary>The greatest length of a tag (RFC 5646, section 4.4.1, recommends room for 35 characters).</summary>
    internal const int MaxLength = 35;

    /// <summary>
    /// Finds the language that serves a reader best: the reader's own tag, or else the tag without its last part, and so on (lookup, RFC
    /// 4647, section 3.4). A reader of <c>es-MX</c> gets <c>es-MX</c> or <c>es</c>, and never <c>es-ES</c>.
    /// </summary>
    /// <param name="language">The tag to look for; null, empty or longer than 35 characters for none.</param>
    /// <param name="languages">The tags to choose from.</param>
    /// <returns>The tag as it stands in <paramref name="languages"/>; null when none of them serves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languages"/> is null.</exception>
    public static string? Lookup(string? language, IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        foreach (var tag in Chain(language))
        {
            foreach (var offered in languages)
            {
                if (tag.Equals(offered, StringComparison.OrdinalIgnoreCase))
                {
                    return offered;
                }
            }
        }

        return null;
    }

    /// <summary>Gets the language alone, without script, region and variants: <c>es</c> of <c>es-MX</c>.</summary>
    /// <param name="tag">A language tag.</param>
    /// <returns>The first part of the tag.</returns>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag) => tag.IndexOf('-') is var dash and >= 0 ? tag[..dash] : tag;

    /// <summary>
    /// The tags to try in turn, the one language fallback of this library: <c>es-MX</c>, <c>es</c>, then those of the default language. It
    /// allocates nothing.
    /// </summary>
    internal static LanguageChain Chain(ReadOnlySpan<char> language, ReadOnlySpan<char> defaultLanguage = default) => new(language, defaultLanguage);

    internal static bool IsValid(ReadOnlySpan<char> tag)
    {
        if (tag.Length is < 2 or > MaxLength || tag.IndexOf('-') is 0 or 1 or > 3 || tag[^1] == '-')
        {
            return false;
        }

        var start = 0; // of the part
        for (var i = 0; i <= tag.Length; i++)
        {
            if (i == tag.Length || tag[i] == '-')
            {
                if (i - start is < 2 or > 8 || (start == 0 && i > 3))
                {
                    return false;
                }

                start = i + 1;
            }
            else if (!(char.IsAsciiLetter(tag[i]) || (start > 0 && char.IsAsciiDigit(tag[i]))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks for a language that is written from right to left.</summary>
    internal static bool IsRightToLeft(ReadOnlySpan<char> tag) =>
        Primary(tag) is "ar" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi";
}
