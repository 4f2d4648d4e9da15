namespace ClinicContent;

/// <summary>One subject of an <see cref="InfobuttonRequest"/>, as it was sent.</summary>
/// <param name="System">The code system: an OID, a name or a FHIR address; empty when the request names none.</param>
/// <param name="Code">The code; empty when the request has none.</param>
/// <param name="DisplayName">The words for the subject; empty when the request has none. They are searched only when there is no code.</param>
public sealed record InfobuttonCriterion(string System, string Code, string DisplayName);
