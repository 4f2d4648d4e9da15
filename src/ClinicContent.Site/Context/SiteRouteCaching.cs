namespace ClinicContent;

/// <summary>The caching of a route's content.</summary>
public enum SiteRouteCaching
{
    /// <summary>The content changes with the articles and the options. A cache keeps it for a while and then revalidates it.</summary>
    Revalidated,

    /// <summary>The address changes with the content. A cache may keep it forever (RFC 8246).</summary>
    Immutable,

    /// <summary>The content depends on the words of a visitor. No cache keeps it.</summary>
    None,
}
