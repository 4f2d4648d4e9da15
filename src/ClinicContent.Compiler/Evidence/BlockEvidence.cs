namespace ClinicContent.Compiler;

/// <summary>A block of an article or help box with the basis of its statements, for its reviewers.</summary>
/// <param name="Path">The file that it stands in.</param>
/// <param name="Location">Its location.</param>
/// <param name="Language">The language of the file.</param>
/// <param name="Article">The slug of the article; <c>_help</c> for help boxes.</param>
/// <param name="Section">The id of the section or help box.</param>
/// <param name="Block">The block itself.</param>
/// <param name="Basis">The basis of its statements.</param>
/// <param name="Sources">Its sources: those that it cites, or those that carry it as <paramref name="Basis"/> says.</param>
/// <param name="Reason">Why the blocks of the section need cite no source; null when they must.</param>
internal sealed record BlockEvidence(
    string Path, SourceLocation Location, string Language, string Article, string Section, SectionBlock Block, EvidenceBasis Basis, IReadOnlyList<SourceEntry> Sources, string? Reason);
