namespace ClinicContent.Tool;

/// <summary>The words that all forms of a difference use.</summary>
internal static class DifferenceWords
{
    public static string Name(VersionLevel level) => level.ToString().ToLowerInvariant();

    public static string Name(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The required version, and the rule that requires it.</summary>
    public static string Verdict(VersionLevel level) => level switch
    {
        VersionLevel.Major => "Major version: code that compiled no longer does, or an address is gone",
        VersionLevel.Minor => "Minor version: something was added",
        VersionLevel.Patch => "Patch version: wording and metadata changed",
        _ => "No new version: the packs hold the same",
    };
}
