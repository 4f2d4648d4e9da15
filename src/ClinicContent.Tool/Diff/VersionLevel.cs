namespace ClinicContent.Tool;

/// <summary>Which part of a version a change raises (https://semver.org), from least to most.</summary>
internal enum VersionLevel
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Wording and metadata.</summary>
    Patch,

    /// <summary>Something was added.</summary>
    Minor,

    /// <summary>A name that compiled no longer compiles, or an address is gone.</summary>
    Major,
}
