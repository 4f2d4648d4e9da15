namespace ClinicContent;

/// <summary>An article that answers a request.</summary>
/// <param name="Article">The article.</param>
/// <param name="Kind">The kind of match.</param>
/// <param name="Code">The code of the article that fits; null when words found it.</param>
internal sealed record InfobuttonMatch(Article Article, InfobuttonMatchKind Kind, MedicalCode? Code);
