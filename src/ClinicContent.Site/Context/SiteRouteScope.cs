namespace ClinicContent;

/// <summary>The scope of a route, which determines how many addresses it has.</summary>
public enum SiteRouteScope
{
    /// <summary>One address for the site.</summary>
    Site,

    /// <summary>One address for each language.</summary>
    Language,

    /// <summary>One address for each topic in each language with articles on it.</summary>
    Topic,

    /// <summary>One address for each article in each of its languages.</summary>
    Article,

    /// <summary>One address for each section of each article in each of its languages.</summary>
    Section,
}
