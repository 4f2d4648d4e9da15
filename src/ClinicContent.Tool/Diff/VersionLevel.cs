namespace ClinicContent.Tool;

/// <summary>The part of a version number that a change raises (https://semver.org), from the lowest to the highest.</summary>
internal enum VersionLevel
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Only wording or metadata changed.</summary>
    Patch,

    /// <summary>Something was added.</summary>
    Minor,

    /// <summary>A name no longer compiles, or an address is gone.</summary>
    Major,
}
