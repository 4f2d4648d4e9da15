namespace ClinicContent;

/// <summary>How long what a route of a site gives may be kept.</summary>
public enum SiteRouteCaching
{
    /// <summary>It changes with the articles and the options: keep it for a while, then ask again.</summary>
    Revalidated,

    /// <summary>Its address changes with it: keep it for ever (RFC 8246).</summary>
    Immutable,
}
