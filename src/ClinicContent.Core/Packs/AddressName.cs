namespace ClinicContent;

/// <summary>Slugs, ids of sections and topics: names that stand in addresses, and in the paths of exported files. A pack from elsewhere may hold anything in their place.</summary>
internal static class AddressName
{
    private const int Longest = 256;

    /// <summary>Checks for letters a to z, digits and hyphens alone, as the compiler allows them.</summary>
    public static bool IsValid(string name)
    {
        foreach (var c in name)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= Longest;
    }
}
