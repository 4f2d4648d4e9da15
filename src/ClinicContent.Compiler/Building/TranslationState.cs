namespace ClinicContent.Compiler;

/// <summary>A translation with the version of its original that it records, and the current version.</summary>
/// <param name="File">The file of the translation.</param>
/// <param name="Recorded">The hash that it records; null when it records none.</param>
/// <param name="Current">The hash of its original.</param>
internal sealed record TranslationState(ArticleFile File, string? Recorded, string Current)
{
    public bool IsCurrent => Recorded == Current;
}
