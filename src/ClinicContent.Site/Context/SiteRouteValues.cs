namespace ClinicContent;

/// <summary>The parameters of a route as a path has them; those that its pattern lacks are empty.</summary>
internal ref struct SiteRouteValues
{
    public ReadOnlySpan<char> Slug;

    public ReadOnlySpan<char> Section;

    public ReadOnlySpan<char> Topic;

    public ReadOnlySpan<char> Version;
}
