namespace ClinicContent;

/// <summary>A gap in an <see cref="HtmlTemplate"/>, which each rendering fills.</summary>
/// <param name="Kind">Its content.</param>
/// <param name="At">The number of the template's bytes before it.</param>
/// <param name="Number">A number whose meaning depends on the kind.</param>
internal readonly record struct HtmlGap(HtmlGapKind Kind, int At, int Number);
