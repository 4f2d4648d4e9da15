namespace ClinicContent;

/// <summary>Metadata of an endpoint that reads these parameters of a query, or of a form when it is sent one. None is required.</summary>
/// <param name="Names">Their names as clients send them.</param>
internal sealed record QueryParameters(IReadOnlyList<string> Names);
