namespace ClinicContent.Compiler;

/// <summary>A clinic that the preview can switch to.</summary>
/// <param name="Name">What the switch shows.</param>
/// <param name="Profile">Its profile; null for the one that the pack names, if any.</param>
/// <param name="Problem">Why its articles cannot be shown; null when they can be.</param>
/// <param name="Site">Its site's files by path, listed when they are first asked for.</param>
internal sealed record PreviewClinic(string Name, ClinicProfile? Profile, string? Problem, Lazy<IReadOnlyDictionary<string, SiteFile>> Site);
