namespace ClinicContent.Tool;

/// <summary>Compiles the content of a preview. While there are errors, it keeps the last articles and profiles without one.</summary>
/// <param name="folder">The folder of articles.</param>
/// <param name="defaultLanguage">The language that articles are given in when none is asked for.</param>
/// <param name="clinicFiles">The profiles of clinics to choose from, besides the one that the folder names.</param>
/// <param name="address">The address of the preview, with a slash at its end.</param>
internal sealed class PreviewContent(string folder, string defaultLanguage, IReadOnlyList<string> clinicFiles, string address) : IDisposable
{
    public const string SitesPath = "sites/";

    // Of many articles, only the one that was edited is compiled again.
    private readonly string _cache = Path.Combine(Path.GetTempPath(), $"clinic-content-{Guid.NewGuid():N}.cache");

    public PreviewState Compile(PreviewState? before)
    {
        var revision = (before?.Revision ?? 0) + 1;
        var result = LibraryCompiler.Compile(folder, new CompilationOptions { Name = PackSource.NameOf(folder), DefaultLanguage = defaultLanguage, CachePath = _cache });
        var pack = result.Library is null ? before?.Pack : ContentPack.FromMemory(PackWriter.Write(result.Library), trusted: true);
        var errors = clinicFiles.Select(file => new DiagnosticList(file)).ToList();
        var profiles = errors
            .Select((list, index) => ClinicFile.Read(list.Path, list) is { } json ? ClinicProfile.FromJson(json) : before?.Clinics.ElementAtOrDefault(index + 1)?.Profile)
            .ToList();
        return new PreviewState
        {
            Revision = revision,
            Shown = result.Library is null ? before?.Shown ?? 0 : revision,
            FileCount = result.FileCount,
            Diagnostics = [.. errors.SelectMany(list => list.All).Concat(result.Diagnostics).Order(), .. result.Unchecked is { } note ? [note] : Array.Empty<Diagnostic>()],
            Pack = pack,
            Clinics =
            [
                Create(0, pack?.Clinic?.Name ?? "No clinic", null, pack),
                .. profiles.Select((profile, index) => Create(index + 1, profile?.Name ?? DisplayPath.Of(Path.GetFileName(clinicFiles[index])), profile, pack, errors[index].HasErrors && profile is null)),
            ],
        };
    }

    public void Dispose() => File.Delete(_cache);

    private PreviewClinic Create(int number, string name, ClinicProfile? profile, ContentPack? pack, bool hasErrors = false)
    {
        var problem = pack is null ? null : hasErrors ? "its profile has errors." : ClinicRequirements.Lacking(pack, pack.Languages, profile, number == 0 ? null : clinicFiles[number - 1]);
        return new PreviewClinic(name, profile, problem, new(() => pack is null || problem is not null ? null : Site(number, profile, pack)));
    }

    private SiteContent Site(int number, ClinicProfile? profile, ContentPack pack) =>
        new(new ArticleLibrary([pack]), profile, new SiteOptions { BaseUrl = FormattableString.Invariant($"{address}{SitesPath}{number}"), IsStatic = true, QrCode = QrCode.Draw });
}
