namespace ClinicContent.Compiler;

/// <summary>The values of keys that are true or false.</summary>
internal static class Flags
{
    public const string True = "true";
    public const string False = "false";

    public static IReadOnlyList<string> All { get; } = [True, False];
}
