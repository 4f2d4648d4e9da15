namespace ClinicContent.Compiler;

/// <summary>Slugs, section ids and topics: the parts of addresses that also become names in C#.</summary>
internal static class Identifier
{
    public const int Longest = 100;

    /// <summary>The form as a regular expression, without the length.</summary>
    public const string Pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    public static bool IsValid(string id)
    {
        if (id.Length is 0 or > Longest || !char.IsAsciiLetterLower(id[0]) || id[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < id.Length; i++)
        {
            if (!(char.IsAsciiLetterLower(id[i]) || char.IsAsciiDigit(id[i]) || (id[i] == '-' && id[i - 1] != '-')))
            {
                return false;
            }
        }

        return true;
    }
}
