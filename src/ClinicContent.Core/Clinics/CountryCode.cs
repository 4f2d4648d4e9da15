using System.Globalization;

namespace ClinicContent;

/// <summary>The country codes of telephone numbers that are in use (ITU-T E.164, list of assigned codes): a number with any other reaches nobody.</summary>
internal static class CountryCode
{
    // North America has 1, Russia and Kazakhstan 7. No two-digit code is the beginning of one with three digits.
    private const string One = " 1 7 ";
    private const string Two = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    private const string Three =
        " 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254"
        + " 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381"
        + " 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681"
        + " 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975"
        + " 976 977 979 992 993 994 995 996 998 ";

    // The fewest and the most digits behind the code of numbers that are dialled from abroad, of countries whose plans leave no others (ITU, national numbering plans).
    private const string Lengths = " 27:9-9 30:10-10 33:9-9 34:9-9 44:9-10 48:9-9 51:8-9 52:10-11 53:8-8 54:10-11 55:10-11 56:9-9 57:10-10 58:10-10 212:9-9 240:9-9 250:9-9 251:9-9 256:9-9 260:9-9"
        + " 262:9-9 351:9-9 380:9-9 420:9-9 502:8-8 503:8-8 504:8-8 505:8-8 506:8-8 507:7-8 509:8-8 591:8-8 593:8-9 595:8-9 598:8-8 ";

    /// <summary>Counts the digits of the country code that a number begins with; 0 when no country has such a code.</summary>
    public static int LengthIn(ReadOnlySpan<char> digits) =>
        IsOf(One, digits, 1) ? 1 : IsOf(Two, digits, 2) ? 2 : IsOf(Three, digits, 3) ? 3 : 0;

    /// <summary>Checks for digits that no number of its country begins with: in Malaysia, behind 60, none begins with the 2 of Phoenix's area code 602.</summary>
    public static bool IsUnassigned(ReadOnlySpan<char> digits) => digits.StartsWith("602");

    /// <summary>The error of a number that its country's plan has no such length for, with the remedy; empty when there is none.</summary>
    public static string ErrorOfLength(ReadOnlySpan<char> digits)
    {
        var length = LengthIn(digits);
        var code = digits[..length];
        var count = digits.Length - length;
        var at = Lengths.AsSpan().IndexOf([' ', .. code, ':']);
        if (at < 0)
        {
            return "";
        }

        var rest = Lengths.AsSpan(at + length + 2);
        var hyphen = rest.IndexOf('-');
        var least = int.Parse(rest[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture);
        var most = int.Parse(rest[(hyphen + 1)..rest.IndexOf(' ')], NumberStyles.None, CultureInfo.InvariantCulture);

        // Once, a 1 stood before the numbers of mobile telephones in Mexico, and it is still understood.
        most = code is "52" && digits[length] != '1' ? least : most;
        return count >= least && count <= most ? "" : $"numbers have {(least == most ? least : $"{least} to {most}")} digits behind the country code +{code}, and this has {count}: correct it";
    }

    private static bool IsOf(string codes, ReadOnlySpan<char> digits, int length) =>
        digits.Length >= length && codes.AsSpan().IndexOf([' ', .. digits[..length], ' ']) >= 0;
}
