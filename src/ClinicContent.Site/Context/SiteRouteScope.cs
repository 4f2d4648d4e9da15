namespace ClinicContent;

/// <summary>How many addresses a route of a site gives.</summary>
public enum SiteRouteScope
{
    /// <summary>One for the site.</summary>
    Site,

    /// <summary>One for each language.</summary>
    Language,

    /// <summary>One for each article in each of its languages.</summary>
    Article,

    /// <summary>One for each section of each article in each of its languages.</summary>
    Section,
}
