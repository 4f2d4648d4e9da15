namespace ClinicContent.Tool;

/// <summary>A clinic that the preview can switch to.</summary>
/// <param name="Name">Its name in the switch.</param>
/// <param name="Profile">Its profile; null for the one that the pack names, if any.</param>
/// <param name="Problem">Why its articles cannot be shown; null when they can be.</param>
/// <param name="Site">Its site, made when it is first asked for; null when there is none to show.</param>
internal sealed record PreviewClinic(string Name, ClinicProfile? Profile, string? Problem, Lazy<SiteContent?> Site);
