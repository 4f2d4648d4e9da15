namespace ClinicContent;

/// <summary>Why a visitor of a site gets no content.</summary>
public enum SiteError
{
    /// <summary>There is nothing at the address.</summary>
    NotFound,

    /// <summary>Something was sent to what can only be read.</summary>
    MethodNotAllowed,

    /// <summary>A part of the content was asked for that it does not have.</summary>
    RangeNotSatisfiable,
}
