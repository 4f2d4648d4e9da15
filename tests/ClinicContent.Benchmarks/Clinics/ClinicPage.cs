namespace ClinicContent.Benchmarks;

/// <summary>One clinic's page of one article.</summary>
/// <param name="Clinic">The name of the clinic.</param>
/// <param name="Slug">The slug of the article.</param>
internal readonly record struct ClinicPage(string Clinic, string Slug)
{
    public string Path => $"/health/{Slug}?clinic={Clinic}";
}
