using System.Globalization;

namespace ClinicContent;

/// <summary>The country codes of telephone numbers that are in use (ITU-T E.164, list of assigned codes): a number with any other reaches nobody.</summary>
internal static class CountryCode
{
    private const int MexicanLength = 10;

    // North America has 1, Russia and Kazakhstan 7. No two-digit code is the beginning of one with three digits.
    private const string One = " 1 7 ";
    private const string Two = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    private const string Three =
        " 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254"
        + " 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381"
        + " 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681"
        + " 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975"
        + " 976 977 979 992 993 994 995 996 998 ";

    // The digits behind the code that all numbers of a country have, where one length holds for all that are dialled from abroad (ITU, national numbering plans): each with its code.
    private const string Lengths = " 27:9 30:10 33:9 34:9 48:9 57:10 58:10 212:9 240:9 250:9 251:9 256:9 260:9 262:9 351:9 380:9 420:9 502:8 505:8 509:8 ";

    /// <summary>Counts the digits of the country code that a number begins with; 0 when no country has such a code.</summary>
    public static int LengthIn(ReadOnlySpan<char> digits) =>
        IsOf(One, digits, 1) ? 1 : IsOf(Two, digits, 2) ? 2 : IsOf(Three, digits, 3) ? 3 : 0;

    /// <summary>Checks for digits that no number of its country begins with: in Malaysia, behind 60, none begins with the 2 of Phoenix's area code 602.</summary>
    public static bool HasNone(ReadOnlySpan<char> digits) => digits.StartsWith("602");

    /// <summary>The error of a number that its country's plan has no such length for, with the remedy; empty when there is none.</summary>
    public static string ErrorOfLength(ReadOnlySpan<char> digits)
    {
        var length = LengthIn(digits);
        var code = digits[..length];
        var count = digits.Length - length;
        if (code is "52")
        {
            // Once, a 1 stood before the numbers of mobile telephones, and it is still understood.
            return count == MexicanLength || (count == MexicanLength + 1 && digits[length] == '1') ? "" : Error(code, MexicanLength, count);
        }

        var at = Lengths.AsSpan().IndexOf([' ', .. code, ':']);
        if (at < 0)
        {
            return "";
        }

        var rest = Lengths.AsSpan(at + length + 2);
        var expected = int.Parse(rest[..rest.IndexOf(' ')], NumberStyles.None, CultureInfo.InvariantCulture);
        return count == expected ? "" : Error(code, expected, count);

        static string Error(ReadOnlySpan<char> code, int expected, int count) => $"numbers have {expected} digits behind the country code +{code}, and this has {count}: correct it";
    }

    private static bool IsOf(string codes, ReadOnlySpan<char> digits, int length) =>
        digits.Length >= length && codes.AsSpan().IndexOf([' ', .. digits[..length], ' ']) >= 0;
}
