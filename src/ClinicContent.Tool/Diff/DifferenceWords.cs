namespace ClinicContent.Tool;

/// <summary>What the forms of a difference say alike.</summary>
internal static class DifferenceWords
{
    public static string Name(VersionLevel level) => level.ToString().ToLowerInvariant();

    public static string Name(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The version that is necessary, and the rule that says so.</summary>
    public static string Verdict(VersionLevel level) => level switch
    {
        VersionLevel.Major => "Major version: code that compiled no longer does, or an address is gone",
        VersionLevel.Minor => "Minor version: something was added",
        VersionLevel.Patch => "Patch version: wording and metadata changed",
        _ => "No new version: the packs hold the same",
    };
}
