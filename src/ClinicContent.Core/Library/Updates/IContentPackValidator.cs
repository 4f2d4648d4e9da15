namespace ClinicContent;

/// <summary>
/// Decides whether content packs can be used. Before a pack from outside the program takes effect (see
/// <see cref="ClinicContentOptions.AddPackFile"/>), the library asks every registered validator, so that your program can refuse articles
/// that it could not render.
/// </summary>
public interface IContentPackValidator
{
    /// <summary>Validates a set of packs that would be in use together.</summary>
    /// <param name="packs">The packs.</param>
    /// <returns>A sentence for each error; empty when the packs can be used.</returns>
    IEnumerable<string> Validate(IReadOnlyList<ContentPack> packs);
}
