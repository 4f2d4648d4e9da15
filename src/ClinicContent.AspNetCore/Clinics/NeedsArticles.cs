namespace ClinicContent;

/// <summary>Marks an endpoint whose answers link to the articles that <c>MapClinicContent</c> serves, so that the start can check for these.</summary>
/// <param name="Method">The call that mapped the endpoint.</param>
internal sealed record NeedsArticles(string Method);
