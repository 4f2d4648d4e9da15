namespace ClinicContent.Compiler;

/// <summary>The form in which a translation records the version that it translates.</summary>
internal static class OriginalVersion
{
    /// <summary>The number of its hexadecimal digits.</summary>
    public const int Length = 16;

    /// <summary>The form as a regular expression.</summary>
    public const string Pattern = "^[0-9a-f]{16}$";

    public static bool IsValid(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
