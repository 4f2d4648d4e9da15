namespace ClinicContent;

/// <summary>
/// Says whether content packs can be used. Every check that is registered is asked before a pack file takes effect (see
/// <see cref="ClinicContentOptions.AddPack"/>), so that a program can refuse what it could not render.
/// </summary>
public interface IContentPackCheck
{
    /// <summary>Looks at the packs that would be in use together.</summary>
    /// <param name="packs">The packs.</param>
    /// <returns>A sentence for each fault; none when they can be used.</returns>
    IEnumerable<string> Faults(IReadOnlyList<ContentPack> packs);
}
