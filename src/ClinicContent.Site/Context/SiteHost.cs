namespace ClinicContent;

/// <summary>The kind of host that serves a route.</summary>
internal enum SiteHost
{
    /// <summary>Every host.</summary>
    Any,

    /// <summary>A program, which reads queries.</summary>
    Program,

    /// <summary>A host of files, which reads none.</summary>
    Files,
}
