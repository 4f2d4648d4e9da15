namespace ClinicContent;

/// <summary>Language tags: the form of BCP 47 (RFC 5646) that articles use, a language and optional script, region and variants.</summary>
internal static class LanguageTag
{
    /// <summary>No tag in use is longer (RFC 5646, section 4.4.1, asks for room for 35 characters).</summary>
    public const int Longest = 35;

    public static bool IsValid(ReadOnlySpan<char> tag)
    {
        if (tag.Length is < 2 or > Longest || tag.IndexOf('-') is 0 or 1 or > 3 || tag[^1] == '-')
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

    /// <summary>The language alone, without script and region.</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag) => tag.IndexOf('-') is var dash and >= 0 ? tag[..dash] : tag;

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> tag) =>
        Primary(tag) is "ar" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi";
}
