namespace ClinicContent;

/// <summary>A place in an <see cref="HtmlTemplate"/> where its text goes on with what a rendering decides.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="At">How many bytes of the template come before it.</param>
/// <param name="Number">What goes with the kind.</param>
internal readonly record struct HtmlGap(HtmlGapKind Kind, int At, int Number);
