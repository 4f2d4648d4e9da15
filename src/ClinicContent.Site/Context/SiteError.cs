namespace ClinicContent;

/// <summary>The reason why a visitor of a site gets no content.</summary>
public enum SiteError
{
    /// <summary>The address names nothing on the site.</summary>
    NotFound,

    /// <summary>The request sent data to a read-only address.</summary>
    MethodNotAllowed,

    /// <summary>The request asked for a range that the content does not have.</summary>
    RangeNotSatisfiable,
}
